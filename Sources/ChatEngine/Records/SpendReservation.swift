public import ChatCore

/// Money put aside before a call, so that no crash can spend it twice.
public struct SpendReservation: Hashable, Sendable {
    /// Names it until it is settled; unique.
    public var id: String
    /// Today on the shop's calendar. A store that has seen a later day counts it there: a clock that goes back
    /// brings no new budget.
    public var day: CivilDate
    /// The most that the call can cost, in picodollars; zero or more.
    public var picodollars: Int64
    /// The most that may be settled and reserved on one day, this reservation included; `nil` is no cap.
    public var cap: Int64?

    /// Creates a reservation.
    public init(id: String, day: CivilDate, picodollars: Int64, cap: Int64?) {
        self.id = id
        self.day = day
        self.picodollars = max(0, picodollars)
        self.cap = cap
    }
}
