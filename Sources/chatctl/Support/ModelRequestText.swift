internal import ChatCore

/// What a language model would be asked, as lines of text.
enum ModelRequestText {
    /// The instructions, then each bubble behind its role, `user> …`.
    static func lines(_ request: ModelRequest) -> [String] {
        let bubbles = request.messages.flatMap { message in
            lines(message.text).map { "\(message.role.rawValue)> \($0)" }
        }
        return lines(request.instructions) + bubbles
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
