import ChatCore
import ChatEngine

/// The machine's clock, set forward or back at will, or stopped.
final class MovableClock: EngineClock {
    private struct State {
        var offset: Int64 = 0
        /// What it showed when it was stopped; `nil` while it goes.
        var stoppedAt: Timestamp?
    }

    private let machine = SystemClock()
    private let state = Locked(State())

    /// Moves wall-clock time; uptime goes on as it is.
    func move(milliseconds: Int64) {
        state.withLock { $0.offset += milliseconds }
    }

    /// Stops wall-clock time: from now on it passes only when it is moved, however slow the machine is.
    func stop() {
        let now = machine.now()
        state.withLock { $0.stoppedAt = now }
    }

    func now() -> Timestamp {
        let now = machine.now()
        return state.withLock { ($0.stoppedAt ?? now).adding(milliseconds: $0.offset) }
    }

    func uptimeMilliseconds() -> Double {
        machine.uptimeMilliseconds()
    }

    func sleep(milliseconds: Int64) async {
        // Set forward, what is due must be found soon.
        await machine.sleep(milliseconds: min(milliseconds, 20))
    }
}
