import ChatCore
import ChatEngine

/// A clock that stands still until it is moved.
final class HandClock: EngineClock {
    private let shown = Locked(Timestamp.at(0))
    private let machine = SystemClock()

    func move(seconds: Int64) {
        shown.withLock { $0 = $0.adding(seconds: seconds) }
    }

    func now() -> Timestamp {
        shown.withLock { $0 }
    }

    func uptimeMilliseconds() -> Double {
        machine.uptimeMilliseconds()
    }

    func sleep(milliseconds: Int64) async {
        // Moved forward, what is due must be found soon.
        await machine.sleep(milliseconds: min(milliseconds, 10))
    }
}
