// What language models may cost: put aside before a call, settled after it. docs/spend.md says why that is enough.

internal import ChatCore
internal import ChatEngine

/// No day holds more, in picodollars (4.6 million dollars), so that no sum leaves the range.
private let spendLimit = Int64.max / 2

extension StoreTables {
    /// Puts money aside if the day has room for it; a clock that went back counts on the latest day seen.
    func reserve(_ reservation: SpendReservation) throws(StoreError) -> SpendVerdict {
        var reservation = reservation
        let cap = min(reservation.cap ?? spendLimit, spendLimit)
        let latest = try latestSpendDay()
        if let latest, latest.day > reservation.day { reservation.day = latest.day }
        let before =
            latest.flatMap { $0.day == reservation.day ? $0 : nil }
            ?? SpendDay(day: reservation.day)
        guard reservation.picodollars <= cap,
            try addReserved(reservation.picodollars, on: reservation.day, cap: cap)
        else { return .refused(left: max(0, cap - before.committed)) }
        try insert(reservation)
        return .reserved
    }

    /// Puts the real cost in place of what was put aside; once for each reservation, later calls change nothing.
    func settle(_ id: String, picodollars: Int64) throws(StoreError) {
        guard let reservation = try takeReservation(id) else { return }
        try settle(
            reservation, picodollars: min(max(0, picodollars), spendLimit), limit: spendLimit)
    }
}
