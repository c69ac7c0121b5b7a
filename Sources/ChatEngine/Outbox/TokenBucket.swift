internal import ChatCore

/// A bucket that fills steadily and is emptied one at a time.
struct TokenBucket: Hashable, Sendable {
    /// What it holds at most.
    let capacity: Double
    /// What it regains per millisecond.
    let perMillisecond: Double
    private var level: Double
    private var at: Timestamp

    /// Creates a full bucket.
    init(capacity: Double, perMillisecond: Double, at now: Timestamp) {
        self.capacity = capacity
        self.perMillisecond = perMillisecond
        level = capacity
        at = now
    }

    /// Fills up to now; a clock that was stepped back adds nothing and takes nothing away.
    mutating func refill(at now: Timestamp) {
        let elapsed = Double(max(0, now.milliseconds(since: at)))
        level = min(capacity, level + elapsed * perMillisecond)
        at = now
    }

    /// Takes one. Call only when ``missingMilliseconds`` is 0.
    mutating func take() {
        level -= 1
    }

    /// How long until there is one to take, in milliseconds; 0 when there is.
    var missingMilliseconds: Int64 {
        level >= 1 ? 0 : Int64(((1 - level) / perMillisecond).rounded(.up))
    }

    /// Whether it is as good as a new one.
    var isFull: Bool { level >= capacity }
}
