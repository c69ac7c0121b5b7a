// Sums change by conditional updates, so that they hold even where several daemons share the database.

internal import ChatCore
internal import ChatEngine

extension SQLTables {
    func latestSpendDay() throws(StoreError) -> SpendDay? {
        try connection.first(
            "SELECT day, settled, reserved FROM spend_days ORDER BY day DESC LIMIT 1",
            read: SpendDay.init)
    }

    func addReserved(
        _ picodollars: Int64, on day: CivilDate, cap: Int64
    ) throws(StoreError) -> Bool {
        try connection.run(
            """
            INSERT INTO spend_days (day, settled, reserved) VALUES (?1, 0, 0)
            ON CONFLICT (day) DO NOTHING
            """, .integer(day.daysSinceEpoch))
        return try connection.changes(
            """
            UPDATE spend_days SET reserved = reserved + ?2
            WHERE day = ?1 AND settled + reserved <= ?3
            """, .integer(day.daysSinceEpoch), .integer(picodollars),
            .integer(cap - picodollars)) == 1
    }

    func insert(_ reservation: SpendReservation) throws(StoreError) {
        try connection.run(
            "INSERT INTO spend_reservations (id, day, picodollars) VALUES (?1, ?2, ?3)",
            .text(reservation.id), .integer(reservation.day.daysSinceEpoch),
            .integer(reservation.picodollars))
    }

    func takeReservation(_ id: String) throws(StoreError) -> SpendReservation? {
        let found = try connection.first(
            "SELECT id, day, picodollars FROM spend_reservations WHERE id = ?1", .text(id),
            read: SpendReservation.init)
        guard let found,
            try connection.changes("DELETE FROM spend_reservations WHERE id = ?1", .text(id)) == 1
        else { return nil }
        return found
    }

    func settle(
        _ reservation: SpendReservation, picodollars: Int64, limit: Int64
    ) throws(StoreError) {
        try connection.run(
            """
            UPDATE spend_days SET reserved = reserved - ?2,
                settled = CASE WHEN settled > ?4 THEN ?5 ELSE settled + ?3 END
            WHERE day = ?1
            """, .integer(reservation.day.daysSinceEpoch), .integer(reservation.picodollars),
            .integer(picodollars), .integer(limit - picodollars), .integer(limit))
    }
}

extension SpendDay {
    /// Reads the columns in the order of the table.
    fileprivate init(_ row: any SQLRow) throws(StoreError) {
        self.init(
            day: CivilDate(daysSinceEpoch: row.integer(0)), settled: row.integer(1),
            reserved: row.integer(2))
    }
}

extension SpendReservation {
    /// Reads the columns in the order of the table.
    fileprivate init(_ row: any SQLRow) throws(StoreError) {
        self.init(
            id: row.text(0), day: CivilDate(daysSinceEpoch: row.integer(1)),
            picodollars: row.integer(2), cap: nil)
    }
}
