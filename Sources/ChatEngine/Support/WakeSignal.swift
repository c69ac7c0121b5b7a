/// Lets one worker sleep until there is work, a moment has come, or it shall stop.
///
/// A notification that comes while nobody waits is kept, so none is lost between looking and sleeping.
/// One task waits at a time.
final class WakeSignal: Sendable {
    private struct State {
        var isPending = false
        /// By when the next wait is to end, whatever it is told.
        var soonest = Double.infinity
        var waiter: CheckedContinuation<Void, Never>?
        /// When the present wait ends by itself.
        var end = Double.infinity
        var round: UInt64 = 0

        /// Whether a wait that is about to begin is over already; what was kept is used up then.
        mutating func endsAtOnce(_ round: UInt64) -> Bool {
            // A round that moved on: the timer was quicker.
            guard isPending || self.round != round || soonest < end else { return false }
            isPending = false
            soonest = .infinity
            return true
        }
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

    /// Makes the worker look within so many milliseconds: who wakes up by then anyhow sleeps on.
    func notify(within milliseconds: Int64) {
        let moment = clock.uptimeMilliseconds() + Double(milliseconds)
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard let waiter = state.waiter else {
                state.soonest = min(state.soonest, moment)
                return nil
            }
            guard moment < state.end else { return nil }
            state.waiter = nil
            return waiter
        }
        waiter?.resume()
    }

    /// Returns when notified or after `milliseconds`, whichever is first.
    func wait(atMost milliseconds: Int64) async {
        let now = clock.uptimeMilliseconds()
        let (round, left) = state.withLock { state -> (UInt64, Int64) in
            state.round += 1
            state.end = min(now + Double(milliseconds), state.soonest)
            state.soonest = .infinity
            return (state.round, Int64((state.end - now).rounded(.up)))
        }
        guard left > 0 else {
            state.withLock { $0.isPending = false }
            return
        }
        let timer = Task {
            await clock.sleep(milliseconds: left)
            expire(round: round)
        }
        await withCheckedContinuation { continuation in
            let isDone = state.withLock { state -> Bool in
                if state.endsAtOnce(round) { return true }
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
