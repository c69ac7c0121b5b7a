import Testing

@testable import ChatEngine

@Suite struct WakeSignalTests {
    @Test(.timeLimit(.minutes(10))) func aNotificationEndsAWaitOfAnHour() async {
        let signal = WakeSignal(clock: SystemClock())
        async let waiting: Void = signal.wait(atMost: 3_600_000)
        signal.notify()
        await waiting
    }

    @Test(.timeLimit(.minutes(10))) func aNotificationBeforeTheWaitIsKept() async {
        let signal = WakeSignal(clock: SystemClock())
        signal.notify()
        await signal.wait(atMost: 3_600_000)
    }

    @Test(.timeLimit(.minutes(10))) func timePassesWithoutANotification() async {
        let signal = WakeSignal(clock: SystemClock())
        for milliseconds in [0, 1, 5] { await signal.wait(atMost: Int64(milliseconds)) }
    }

    @Test(.timeLimit(.minutes(10))) func whoWouldSleepTooLongIsWoken() async {
        let signal = WakeSignal(clock: SystemClock())
        async let waiting: Void = signal.wait(atMost: 3_600_000)
        signal.notify(within: 1)
        await waiting
    }

    @Test(.timeLimit(.minutes(10))) func aMomentThatWasNamedBeforeTheWaitIsKept() async {
        let signal = WakeSignal(clock: SystemClock())
        signal.notify(within: 1)
        await signal.wait(atMost: 3_600_000)
    }

    @Test(.timeLimit(.minutes(10))) func whoWakesUpInTimeSleepsOn() async {
        let clock = SystemClock()
        let signal = WakeSignal(clock: clock)
        let start = clock.uptimeMilliseconds()
        let notifier = Task {
            while !Task.isCancelled {
                signal.notify(within: 60_000)
                await Task.yield()
            }
        }
        await signal.wait(atMost: 100)
        notifier.cancel()
        #expect(clock.uptimeMilliseconds() - start >= 100)
    }

    /// No interleaving of timer, notification and waiter may leave the waiter asleep.
    @Test(.timeLimit(.minutes(10))) func aStormLosesNothing() async {
        let signal = WakeSignal(clock: SystemClock())
        let notifier = Task {
            while !Task.isCancelled {
                signal.notify()
                signal.notify(within: 1)
                await Task.yield()
            }
        }
        for round in 0..<2000 { await signal.wait(atMost: Int64(round % 3)) }
        notifier.cancel()
    }
}
