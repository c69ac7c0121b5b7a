internal import ChatApp
internal import ChatEngine

/// Tells a person at a terminal that something long is going on: from the second second on, once a second.
enum Progress {
    /// Does `work` and meanwhile shows `what` with the time it takes, and what `detail` knows.
    static func show<Result>(
        _ what: String, _ output: CommandOutput,
        detail: @escaping @Sendable () -> String? = { nil },
        during work: () throws(CommandFailure) -> Result
    ) throws(CommandFailure) -> Result {
        guard Terminal.isTerminal(2) else { return try work() }
        let line = Locked(false)
        let ticker = Task.detached {
            for second in 1...86_400 {
                await SystemClock().sleep(milliseconds: 1000)
                guard !Task.isCancelled else { return }
                let more = detail().map { ", " + $0 } ?? ""
                line.withLock { isShown in
                    isShown = true
                    output.sayOver("\(what): \(second) s\(more)")
                }
            }
        }
        defer {
            ticker.cancel()
            line.withLock { isShown in
                if isShown { output.sayOver("") }
            }
        }
        return try work()
    }

    /// A size as people read it: `12.3 MB`.
    static func size(_ bytes: Int64) -> String {
        guard bytes >= 1000 else { return "\(bytes) B" }
        var value = Double(bytes) / 1000
        for unit in ["kB", "MB", "GB"] {
            guard value >= 1000 else { return "\((value * 10).rounded() / 10) \(unit)" }
            value /= 1000
        }
        return "\((value * 10).rounded() / 10) TB"
    }
}
