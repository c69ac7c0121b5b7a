internal import ChatCore

/// Keeps our sending inside WhatsApp's limits: so many a second in all, and a bucket per recipient.
///
/// Memory is bounded: a recipient's bucket is forgotten once it is full again.
struct SendPacer: Sendable {
    /// What a recipient's bucket holds at most.
    static let pairCapacity = 45.0
    /// How long a recipient's bucket takes to regain one, in milliseconds.
    static let pairRefillMilliseconds = 6000.0
    /// The longest that one answer of Meta's holds back all sends, in milliseconds.
    static let longestHoldMilliseconds: Int64 = 60_000
    /// Beyond this many recipients, full buckets are swept out.
    static let sweepThreshold = 4096

    private var number: TokenBucket?
    /// Nothing leaves before this: Meta asked the number as a whole to slow down.
    private var heldUntil: Timestamp?
    private var pairs: [SenderAlias: TokenBucket] = [:]
    private var nextSweepCount = SendPacer.sweepThreshold

    /// Creates a pacer; `perSecond` 0 means no limit for the number as a whole.
    init(perSecond: Int, at now: Timestamp) {
        guard perSecond > 0 else { return }
        number = TokenBucket(
            capacity: Double(perSecond), perMillisecond: Double(perSecond) / 1000, at: now)
    }

    /// How many recipients are kept in mind.
    var recipientCount: Int { pairs.count }

    /// Lets nothing leave before a moment, at most ``longestHoldMilliseconds`` from `now`.
    mutating func hold(until moment: Timestamp, at now: Timestamp) {
        let latest = now.adding(milliseconds: Self.longestHoldMilliseconds)
        heldUntil = max(heldUntil ?? now, min(moment, latest))
    }

    /// Takes one from both buckets and returns `nil`, or returns when it is worth asking again.
    mutating func admit(_ recipient: SenderAlias, at now: Timestamp) -> Timestamp? {
        if let heldUntil, now < heldUntil {
            // A clock set back holds nobody for longer.
            let latest = now.adding(milliseconds: Self.longestHoldMilliseconds)
            return min(heldUntil, latest)
        }
        heldUntil = nil
        number?.refill(at: now)
        var pair =
            pairs[recipient]
            ?? TokenBucket(
                capacity: Self.pairCapacity, perMillisecond: 1 / Self.pairRefillMilliseconds,
                at: now)
        pair.refill(at: now)
        let missing = max(number?.missingMilliseconds ?? 0, pair.missingMilliseconds)
        guard missing == 0 else { return now.adding(milliseconds: missing) }
        number?.take()
        pair.take()
        pairs[recipient] = pair
        sweep(at: now)
        return nil
    }

    private mutating func sweep(at now: Timestamp) {
        guard pairs.count >= nextSweepCount else { return }
        pairs = pairs.filter { _, bucket in
            var refilled = bucket
            refilled.refill(at: now)
            return !refilled.isFull
        }
        nextSweepCount = max(Self.sweepThreshold, pairs.count * 2)
    }
}
