internal import ChatEngine
public import ChatJSON
internal import Glibc

/// Where a command's output goes: data to standard output, talk to standard error.
public struct CommandOutput: Sendable {
    /// Whether data goes to a terminal and may be coloured.
    public var isColoured: Bool

    /// Creates an output; coloured on a terminal unless `NO_COLOR` forbids it.
    public init() {
        isColoured = Terminal.mayColour(1)
    }

    /// Writes a line of data; it may hold line feeds of its own, but no other control bytes.
    public func write(_ line: String) {
        Self.put(Array((line + "\n").utf8), to: 1)
    }

    /// Writes a value as one line of JSON.
    public func write(_ value: JSONValue) {
        Self.put(value.encodedBytes() + [0x0A], to: 1)
    }

    /// Writes text to standard output as it is.
    public func writeText(_ text: String) {
        Self.put(Array(text.utf8), to: 1)
    }

    /// Says a line to the person at the terminal.
    public func say(_ line: String) {
        Self.put(Array((line + "\n").utf8), to: 2)
    }

    /// Says a line in the place of the one that was said so before; an empty one clears it.
    public func sayOver(_ line: String) {
        Self.put(Array("\r\u{1B}[K\(line)".utf8), to: 2)
    }

    /// Text in a style, where styles are shown.
    public func styled(_ text: String, _ style: Style) -> String {
        isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// How text stands out; raw values are the terminal's codes.
    public enum Style: String, Sendable {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
    }

    /// Why data was lost on its way to standard output; 0 when none was.
    private static let loss = Locked<Int32>(0)

    /// What is said when data was lost: a full disk, a closed output.
    static var lossMessage: String? {
        let loss = loss.withLock { $0 }
        guard loss != 0 else { return nil }
        return "standard output cannot be written: \(String(cString: strerror(loss)))"
    }

    /// A reader that has gone ends the program silently, as it does for other tools in a pipe.
    private static func put(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR || errno == EAGAIN { continue }
            guard written > 0 else {
                let failure = errno
                if written < 0, descriptor == 1 { loss.withLock { $0 = failure } }
                return
            }
            rest = rest.dropFirst(written)
        }
    }
}
