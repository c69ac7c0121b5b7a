public import ChatCore
internal import Glibc

/// The machine's clock.
public struct SystemClock: EngineClock {
    /// Creates the clock.
    public init() {}

    /// Wall-clock time by `CLOCK_REALTIME`.
    public func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// Uptime by `CLOCK_MONOTONIC`.
    public func uptimeMilliseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
    }

    /// Sleeps on the concurrency runtime's timer.
    public func sleep(milliseconds: Int64) async {
        try? await Task.sleep(for: .milliseconds(max(0, milliseconds)))
    }
}
