internal import ChatJSON

/// How log lines look: JSON for programs, or words for people at a terminal.
public enum LogFormat: Hashable, Sendable {
    /// One JSON object per line, with `time`, `level`, `event` and the fields.
    case json
    /// Time, level, event and fields as words; the field `message` stands there as it is. With priorities
    /// each line begins with a syslog level, `<4>`, which journald takes off and keeps.
    case text(coloured: Bool, hasPriorities: Bool = false)

    /// Texts are cut after this many characters, so that a line stays far below the 4,096 bytes that
    /// a pipe takes at once.
    static let longestText = 400

    /// The line as bytes, with a line feed at its end and nowhere else.
    func bytes(of line: LogLine, at time: String) -> [UInt8] {
        switch self {
        case .json: Self.json(line, time)
        case .text(let coloured, let hasPriorities):
            Array(
                ((hasPriorities ? "<\(line.level.syslogPriority)>" : "")
                    + Self.words(line, time, coloured: coloured)).utf8)
        }
    }

    private static func json(_ line: LogLine, _ time: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("time", time)
            writer.member("level", line.level.rawValue)
            writer.member("event", line.event)
            for field in line.fields {
                switch field.value {
                case .text(let text): writer.member(field.name, String(text.prefix(longestText)))
                case .int(let value): writer.member(field.name, value)
                case .number(let value): writer.member(field.name, value)
                case .flag(let value): writer.member(field.name, value)
                case .list(let values):
                    writer.member(field.name, values.prefix(16).map { String($0.prefix(80)) })
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    private static func words(_ line: LogLine, _ time: String, coloured: Bool) -> String {
        let level = line.level.rawValue.uppercased()
        var text = coloured ? "\u{1B}[2m\(time)\u{1B}[0m " : time + " "
        text += coloured ? "\u{1B}[\(colour(of: line.level))m\(level)\u{1B}[0m" : level
        text += String(repeating: " ", count: max(1, 8 - level.count)) + line.event
        for field in line.fields {
            if field.name == "message", case .text(let message) = field.value {
                text += " " + TerminalText.escaped(String(message.prefix(longestText)))
            } else {
                text += " \(field.name)=\(word(of: field.value))"
            }
        }
        return text + "\n"
    }

    private static func word(of value: LogValue) -> String {
        switch value {
        case .text(let text):
            let isPlain = !text.isEmpty && !text.contains { $0.isWhitespace || "\"=".contains($0) }
            return isPlain && text.count <= longestText
                ? TerminalText.escaped(text) : TerminalText.quoted(text, limit: longestText)
        case .int(let value): return String(value)
        case .number(let value): return String(value)
        case .flag(let value): return String(value)
        case .list(let values):
            return values.prefix(16).map { TerminalText.escaped(String($0.prefix(80))) }
                .joined(separator: ",")
        }
    }

    private static func colour(of level: LogLevel) -> String {
        switch level {
        case .trace, .debug: "2"
        case .info: "32"
        case .warning: "33"
        case .error: "31"
        }
    }
}
