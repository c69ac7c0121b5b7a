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
        return result
    }
}
