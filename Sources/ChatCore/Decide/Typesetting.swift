/// Sets filled wordings right: values end in a period of their own (`6:00 p. m.`) and begin in lower case
/// (`buenos días`).
enum Typesetting {
    /// The text with its first letter in upper case and without doubled periods.
    static func polished(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var isStart = true
        var previous: Character = " "
        for (index, character) in zip(text.indices, text) {
            // A gap without a value leaves the blanks around it.
            if character == " ", previous == " " { continue }
            if character == ".", previous == "." {
                // Two periods are one; three or more are meant.
                let next = text.index(after: index)
                let isEllipsis =
                    result.hasSuffix("..") || next < text.endIndex && text[next] == "."
                if !isEllipsis { continue }
            }
            if isStart, character.isLetter || character.isNumber {
                result += character.uppercased()
                isStart = false
            } else {
                result.append(character)
            }
            previous = character
        }
        return contracted(result)
    }

    /// `a el` and `de el` are one word each in Spanish: values bring their article along.
    private static func contracted(_ text: String) -> String {
        var bytes: [UInt8] = []
        var isChanged = false
        let source = Array(text.utf8)
        bytes.reserveCapacity(source.count)
        for byte in source {
            bytes.append(byte)
            guard byte == UInt8(ascii: " "), bytes.count >= 5 else { continue }
            if bytes.suffix(6).elementsEqual(" a el ".utf8) {
                bytes.replaceSubrange((bytes.count - 6)..., with: " al ".utf8)
                isChanged = true
            } else if bytes.suffix(7).elementsEqual(" de el ".utf8) {
                bytes.replaceSubrange((bytes.count - 7)..., with: " del ".utf8)
                isChanged = true
            }
        }
        return isChanged ? String(decoding: bytes, as: UTF8.self) : text
    }
}
