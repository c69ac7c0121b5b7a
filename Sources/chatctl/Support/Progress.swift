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
        let line = Line(what, output, detail)
        defer { line.end() }
        return try work()
    }

    /// The same for work that waits.
    static func show<Result, Failure: Error>(
        _ what: String, _ output: CommandOutput,
        during work: () async throws(Failure) -> Result
    ) async throws(Failure) -> Result {
        let line = Line(what, output) { nil }
        defer { line.end() }
        return try await work()
    }

    /// A line that is written over and over until the work ends.
    private struct Line {
        private let isShown = Locked(false)
        private let output: CommandOutput
        private let ticker: Task<Void, Never>?

        init(
            _ what: String, _ output: CommandOutput, _ detail: @escaping @Sendable () -> String?
        ) {
            self.output = output
            guard Terminal.isTerminal(2) else {
                ticker = nil
                return
            }
            let isShown = isShown
            ticker = Task.detached {
                for second in 1...86_400 {
                    await SystemClock().sleep(milliseconds: 1000)
                    guard !Task.isCancelled else { return }
                    let more = detail().map { ", " + $0 } ?? ""
                    isShown.withLock { isShown in
                        isShown = true
                        output.sayOver("\(what): \(second) s\(more)")
                    }
                }
            }
        }

        func end() {
            ticker?.cancel()
            isShown.withLock { isShown in
                if isShown { output.sayOver("") }
            }
        }
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
