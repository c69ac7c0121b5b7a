internal import Glibc

/// Reads lines from a file descriptor as they come; a line end is LF or CR LF and is not part of it.
public struct LineReader {
    /// The longest line that is kept, in bytes; the rest of a longer one is dropped.
    public static let longestLine = 1 << 20

    private let descriptor: Int32
    private var buffer: ArraySlice<UInt8> = []
    private var isAtEnd = false

    /// Reads standard input by default.
    public init(descriptor: Int32 = 0) {
        self.descriptor = descriptor
    }

    /// The next line, waiting for it; `nil` at the end. Text after the last line end is a line too.
    public mutating func next() -> [UInt8]? {
        var line: [UInt8] = []
        var hasContent = false
        while true {
            if buffer.isEmpty, !fill() { return hasContent ? line : nil }
            hasContent = true
            let end = buffer.firstIndex(of: 0x0A)
            let piece = buffer[..<(end ?? buffer.endIndex)]
            line += piece.prefix(max(0, Self.longestLine - line.count))
            buffer = buffer[(end.map { $0 + 1 } ?? buffer.endIndex)...]
            guard end == nil else {
                if line.last == 0x0D { line.removeLast() }
                return line
            }
        }
    }

    private mutating func fill() -> Bool {
        guard !isAtEnd else { return false }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                isAtEnd = true
                return false
            }
            buffer = chunk[..<count]
            return true
        }
    }
}
