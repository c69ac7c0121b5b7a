internal import ChatApp

/// Asks the person at the terminal.
enum Question {
    /// Whether the answer is yes, in English or Spanish; silence is no.
    static func isAffirmed(_ text: String, _ output: CommandOutput) -> Bool {
        output.say(text + " [y/N]")
        var reader = LineReader()
        let answer = reader.next().map { String(decoding: $0, as: UTF8.self) } ?? ""
        return ["y", "yes", "s", "si", "sí"].contains(answer.lowercased())
    }
}
