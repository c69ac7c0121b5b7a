/// Why a document is not acceptable JSON, and where.
///
/// The text never quotes the document beyond one printable ASCII character, so it may be logged
/// and sent back.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line, counted from 1; lines end at a line feed.
    public let line: Int
    /// The column in Unicode scalars, counted from 1.
    public let column: Int
    /// The offset in bytes, counted from 0.
    public let offset: Int
    /// What is wrong and what was expected.
    public let message: String

    /// Creates an error; line and column are found by counting through `bytes`.
    init(_ message: String, at offset: Int, in bytes: Span<UInt8>) {
        var line = 1
        var column = 1
        for index in 0..<min(offset, bytes.count) {
            let byte = bytes[index]
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.line = line
        self.column = column
        self.offset = offset
        self.message = message
    }

    /// `line:column: message`.
    public var description: String { "\(line):\(column): \(message)" }
}
