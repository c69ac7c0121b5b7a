internal import ChatCore
public import ChatEngine

/// Writes log lines of a level and above; safe from any thread, and never waits for a slow reader.
public struct Logger: Sendable {
    /// The least important level that is written.
    public let minimumLevel: LogLevel
    /// How lines look.
    public let format: LogFormat
    private let clock: any EngineClock
    private let sink: LogSink

    /// Creates a logger that writes to a file descriptor, standard output by default.
    public init(
        minimumLevel: LogLevel, format: LogFormat, descriptor: Int32 = 1,
        clock: any EngineClock = SystemClock()
    ) {
        self.minimumLevel = minimumLevel
        self.format = format
        self.clock = clock
        sink = LogSink(descriptor: descriptor)
    }

    /// Why lines cannot be written, as far as that is known; `nil` when they can.
    var problem: String? { sink.problem }

    /// Writes a line if its level is logged.
    public func log(_ line: LogLine) {
        guard line.level >= minimumLevel else { return }
        let time = clock.now().iso8601
        sink.write(format.bytes(of: line, at: time)) { dropped in
            let notice = LogLine(.warning, "log_lines_dropped", [("count", .int(Int64(dropped)))])
            return format.bytes(of: notice, at: time)
        }
    }

    /// Writes a line if its level is logged.
    public func log(_ level: LogLevel, _ event: String, _ fields: [(String, LogValue?)] = []) {
        guard level >= minimumLevel else { return }
        log(LogLine(level, event, fields))
    }
}
