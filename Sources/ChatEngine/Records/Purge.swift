public import ChatCore

/// What is to be deleted because it is old, and how far that has come.
///
/// A purge is many small transactions, so that nobody who writes waits for long:
///
/// ```swift
/// var purge = Purge(before: now.adding(milliseconds: -90 * 86_400_000), at: now)
/// while !purge.isComplete { purge = try await store.purge(purge) }
/// ```
public struct Purge: Hashable, Sendable {
    /// WhatsApp brings messages again for 7 days. Ids are kept a day longer, whatever is purged, so that
    /// each is answered once; their words are not.
    public static let idMilliseconds: Int64 = 8 * 86_400_000
    /// How many rows one transaction looks at.
    public static let step = 500

    /// What is older than this goes.
    public let before: Timestamp
    /// Ids older than this go too.
    public let idsBefore: Timestamp
    /// When it began.
    public let at: Timestamp
    /// Whether it only counts.
    public let isRehearsal: Bool
    /// Rows that were deleted so far, by kind; those whose words alone were taken count too.
    public private(set) var rows: [PurgeStage: Int] = [:]
    /// What is next; `nil` at the end.
    public private(set) var stage: PurgeStage? = PurgeStage.allCases.first
    /// The key of the last row of the stage that was looked at.
    public private(set) var after: Int64 = 0

    /// Begins a purge of what is older than `before`.
    public init(before: Timestamp, at now: Timestamp, isRehearsal: Bool = false) {
        self.before = before
        idsBefore = min(before, Self.idsSince(now))
        at = now
        self.isRehearsal = isRehearsal
    }

    /// Since when ids have to be known.
    public static func idsSince(_ now: Timestamp) -> Timestamp {
        now.adding(milliseconds: -idMilliseconds)
    }

    /// Whether all of it is done.
    public var isComplete: Bool { stage == nil }

    /// All rows that were deleted so far.
    public var total: Int { rows.values.reduce(0, +) }

    /// The purge after one more step, which deleted `count` rows; it went on to the row with the key
    /// `last`, or to the end of the stage.
    public func advanced(deleting count: Int, to last: Int64?) -> Purge {
        var next = self
        if let stage, count > 0 { next.rows[stage, default: 0] += count }
        if let last {
            next.after = last
        } else {
            next.after = 0
            next.stage = stage.flatMap { stage in
                PurgeStage.allCases.firstIndex(of: stage).map { $0 + 1 }
            }.flatMap {
                PurgeStage.allCases.indices.contains($0) ? PurgeStage.allCases[$0] : nil
            }
        }
        return next
    }
}
