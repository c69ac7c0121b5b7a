extension LogFormat {
    /// The format for a descriptor: JSON in production, else words.
    public static func suited(isProduction: Bool, descriptor: Int32) -> LogFormat {
        isProduction ? .json : .text(coloured: Terminal.mayColour(descriptor))
    }
}
