/// Takes the question off the end of a text, so that one bubble never ends in two.
enum ClosingQuestion {
    /// The text before the sentences that ask, and those sentences; the body may be empty.
    static func split(_ text: String) -> (body: String, question: String?) {
        var (body, question) = splitLast(text)
        while let later = question, body.hasSuffix("?") {
            let (before, earlier) = splitLast(body)
            guard let earlier else { break }
            (body, question) = (before, earlier + " " + later)
        }
        return (body, question)
    }

    private static func splitLast(_ text: String) -> (body: String, question: String?) {
        guard let mark = text.lastIndex(of: "?"),
            !text[text.index(after: mark)...].contains(where: \.isLetter),
            let opening = text[..<mark].lastIndex(of: "¿")
        else { return (text, nil) }
        // The sentence may begin before the mark: `Cuénteme, ¿para qué la necesita?`
        let ends: Set<Character> = [".", "!", "?", "\n", ":"]
        let start = text[..<opening].lastIndex { ends.contains($0) }.map(text.index(after:))
        let cut = start ?? text.startIndex
        return (
            trimmed(text[..<cut]), trimmed(text[cut...])
        )
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
