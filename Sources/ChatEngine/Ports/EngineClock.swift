public import ChatCore

/// The engine's only source of time.
public protocol EngineClock: Sendable {
    /// Wall-clock time, UTC; it may be stepped by an operator.
    func now() -> Timestamp

    /// Time that never goes back, in milliseconds since an arbitrary moment; for durations.
    func uptimeMilliseconds() -> Double

    /// Sleeps; returns early, without an error, when the task is cancelled.
    func sleep(milliseconds: Int64) async
}
