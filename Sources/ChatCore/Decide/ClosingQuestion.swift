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
        guard let (start, mark) = text.withBytes(lastQuestion) else { return (text, nil) }
        let bytes = text.utf8
        let end = bytes.index(bytes.startIndex, offsetBy: mark + 1)
        guard !text[end...].contains(where: \.isLetter) else { return (text, nil) }
        let cut = bytes.index(bytes.startIndex, offsetBy: start)
        return (text[..<cut].withoutOuterBlanks, text[cut...].withoutOuterBlanks)
    }

    /// Where the last sentence that asks begins, and where its mark stands: the last `?` that a `¿` opens, in UTF-8
    /// `C2 BF`.
    private static func lastQuestion(
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> (start: Int, mark: Int)? {
        guard let mark = bytes.lastIndex(of: UInt8(ascii: "?")) else { return nil }
        var start = mark - 2
        while start >= 0, bytes[start] != 0xC2 || bytes[start + 1] != 0xBF { start -= 1 }
        guard start >= 0 else { return nil }
        // The sentence may begin before the mark: `Cuénteme, ¿para qué la necesita?`
        while start > 0, !endsSentence(bytes[start - 1]) { start -= 1 }
        return (start, mark)
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"),
            UInt8(ascii: ":"):
            true
        default: false
        }
    }
}
