/// Lets one worker sleep until there is work, a moment has come, or it shall stop.
///
/// A notification that comes while nobody waits is kept, so none is lost between looking and sleeping.
/// One task waits at a time.
final class WakeSignal: Sendable {
    private struct State {
        var isPending = false
        var waiter: CheckedContinuation<Void, Never>?
        var round: UInt64 = 0
    }

    private let state = Locked(State())
    private let clock: any EngineClock

    init(clock: any EngineClock) {
        self.clock = clock
    }

    /// Wakes the waiter, or the next one to wait.
    func notify() {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard let waiter = state.waiter else {
                state.isPending = true
                return nil
            }
            state.waiter = nil
            return waiter
        }
        waiter?.resume()
    }

    /// Returns when notified or after `milliseconds`, whichever is first.
    func wait(atMost milliseconds: Int64) async {
        guard milliseconds > 0 else {
            state.withLock { $0.isPending = false }
            return
        }
        let round = state.withLock { state -> UInt64 in
            state.round += 1
            return state.round
        }
        let timer = Task {
            await clock.sleep(milliseconds: milliseconds)
            expire(round: round)
        }
        await withCheckedContinuation { continuation in
            let isDone = state.withLock { state -> Bool in
                // The round moved on: the timer was quicker than this line.
                if state.isPending || state.round != round {
                    state.isPending = false
                    return true
                }
                state.waiter = continuation
                return false
            }
            if isDone { continuation.resume() }
        }
        timer.cancel()
    }

    private func expire(round: UInt64) {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard state.round == round else { return nil }
            state.round += 1
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }
}
