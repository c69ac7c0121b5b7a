public import ChatCore

/// What a day of the shop has cost, in picodollars.
public struct SpendDay: Hashable, Sendable {
    /// The day.
    public var day: CivilDate
    /// What calls are known to have cost.
    public var settled: Int64
    /// What is put aside for calls under way and for those whose cost nobody will know.
    public var reserved: Int64

    /// Creates a day.
    public init(day: CivilDate, settled: Int64 = 0, reserved: Int64 = 0) {
        self.day = day
        self.settled = settled
        self.reserved = reserved
    }

    /// Both together, saturating: what counts against the budget.
    public var committed: Int64 { settled.addingSaturated(reserved) }
}
