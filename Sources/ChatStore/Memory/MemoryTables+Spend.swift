internal import ChatCore
internal import ChatEngine

extension MemoryTables {
    func latestSpendDay() -> SpendDay? { spendDay }

    func addReserved(_ picodollars: Int64, on day: CivilDate, cap: Int64) -> Bool {
        // Of earlier days only what is still put aside is of interest, and that settles by itself.
        if spendDay?.day != day { spendDay = SpendDay(day: day) }
        guard var sums = spendDay, sums.committed <= cap - picodollars else { return false }
        sums.reserved += picodollars
        spendDay = sums
        return true
    }

    func insert(_ reservation: SpendReservation) {
        reservations[reservation.id] = reservation
    }

    func takeReservation(_ id: String) -> SpendReservation? {
        reservations.removeValue(forKey: id)
    }

    func settle(_ reservation: SpendReservation, picodollars: Int64, limit: Int64) {
        guard var sums = spendDay, sums.day == reservation.day else { return }
        sums.reserved -= reservation.picodollars
        sums.settled = min(limit, sums.settled.addingSaturated(picodollars))
        spendDay = sums
    }
}
