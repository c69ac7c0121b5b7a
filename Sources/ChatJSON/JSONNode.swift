/// Where one value stands in a document, or one key of an object.
///
/// The nodes of a document follow each other as its values do: those of an array's elements after the array's own, a
/// key before its value.
struct JSONNode {
    enum Kind: UInt8 {
        case null, `false`, `true`, number, string
        /// A string with escape sequences.
        case escapedString
        case array, object
    }

    let kind: Kind
    /// The offset of a number's first byte, of a string's first one after its quote.
    let start: UInt32
    /// The bytes of a number, of a string between its quotes; otherwise how many elements or members there are.
    var size: UInt32
    /// The index of the first node after this value and all that is in it.
    var next: UInt32

    /// Where the bytes of a number or string are.
    var content: Range<Int> { Int(start)..<Int(start) + Int(size) }

    /// The text of a number or string, escapes resolved.
    func text(in bytes: Span<UInt8>) -> String {
        let content = bytes.extracting(content)
        return kind == .escapedString
            ? JSONUnescaping.text(content) : String(copying: UTF8Span(unchecked: content))
    }
}
