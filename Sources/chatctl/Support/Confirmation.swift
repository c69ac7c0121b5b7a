internal import ChatApp

extension CommandOption {
    /// Without a question.
    static let yes = CommandOption.flag("--yes", "do it without asking")
}

extension Invocation {
    /// Says what is about to happen and asks on a terminal; elsewhere nobody is there to answer.
    func confirm(_ what: String, _ question: String, otherwise: String) throws(CommandFailure) {
        guard !has(.yes) else { return }
        guard Terminal.isTerminal(0) else { return output.say(what) }
        output.say(what + ". " + question + " [y/N]")
        var reader = LineReader()
        let answer = reader.next().map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard ["y", "yes", "s", "si", "sí"].contains(answer.lowercased()) else {
            throw .failed(otherwise)
        }
    }
}
