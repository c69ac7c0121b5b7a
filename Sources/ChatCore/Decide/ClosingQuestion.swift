/// Takes the question off the end of a text, so that one bubble never ends in two.
enum ClosingQuestion {
    /// The text before the sentence that asks, and that sentence; the body may be empty.
    static func split(_ text: String) -> (body: String, question: String?) {
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
