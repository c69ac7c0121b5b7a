internal import ChatEngine

/// Waits for what takes a moment.
enum Patience {
    /// Asks again and again until there is an answer, or the time is over.
    static func wait<Result>(
        seconds: Double, every milliseconds: Int64 = 20, for find: () async -> Result?
    ) async -> Result? {
        let clock = SystemClock()
        let end = clock.uptimeMilliseconds() + seconds * 1000
        while true {
            // Asked once more when the time is over: the machine may have had none for us.
            let isOver = clock.uptimeMilliseconds() >= end
            if let found = await find() { return found }
            if isOver || Task.isCancelled { return nil }
            await clock.sleep(milliseconds: milliseconds)
        }
    }

    /// Waits until a condition holds; `false` when it never did.
    static func wait(
        seconds: Double, until holds: () async -> Bool
    ) async -> Bool {
        await wait(seconds: seconds) { await holds() ? true : nil } ?? false
    }
}
