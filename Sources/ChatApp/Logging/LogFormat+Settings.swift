extension LogFormat {
    /// The format for a descriptor: JSON in production, else words; with priorities where journald reads
    /// them. A line of JSON stays one JSON object and has its `level` inside.
    public static func suited(isProduction: Bool, descriptor: Int32) -> LogFormat {
        isProduction
            ? .json
            : .text(
                coloured: Terminal.mayColour(descriptor),
                hasPriorities: Terminal.isJournal(
                    descriptor, stream: ProcessEnvironment.variables()["JOURNAL_STREAM"]))
    }
}
