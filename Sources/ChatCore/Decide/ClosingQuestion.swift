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
        let bytes = text.utf8
        guard let mark = bytes.lastIndex(of: UInt8(ascii: "?")),
            !text[bytes.index(after: mark)...].contains(where: \.isLetter),
            let opening = indexOfOpening(in: text[..<mark])
        else { return (text, nil) }
        // The sentence may begin before the mark: `Cuénteme, ¿para qué la necesita?`
        let start = bytes[..<opening].lastIndex { ".!?\n:".utf8.contains($0) }
        let cut = start.map(bytes.index(after:)) ?? text.startIndex
        return (text[..<cut].withoutOuterBlanks, text[cut...].withoutOuterBlanks)
    }

    /// The last `¿`, in UTF-8 `C2 BF`.
    private static func indexOfOpening(in text: Substring) -> String.Index? {
        var index = text.utf8.endIndex
        var following: UInt8 = 0
        while index > text.utf8.startIndex {
            index = text.utf8.index(before: index)
            let byte = text.utf8[index]
            if byte == 0xC2, following == 0xBF { return index }
            following = byte
        }
        return nil
    }
}
