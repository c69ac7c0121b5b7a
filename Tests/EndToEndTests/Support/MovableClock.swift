import ChatCore
import ChatEngine

/// The machine's clock, set forward or back at will.
final class MovableClock: EngineClock {
    private let machine = SystemClock()
    private let offset = Locked<Int64>(0)

    /// Moves wall-clock time; uptime goes on as it is.
    func move(milliseconds: Int64) {
        offset.withLock { $0 += milliseconds }
    }

    func now() -> Timestamp {
        machine.now().adding(milliseconds: offset.withLock { $0 })
    }

    func uptimeMilliseconds() -> Double {
        machine.uptimeMilliseconds()
    }

    func sleep(milliseconds: Int64) async {
        // Set forward, what is due must be found soon.
        await machine.sleep(milliseconds: min(milliseconds, 20))
    }
}
