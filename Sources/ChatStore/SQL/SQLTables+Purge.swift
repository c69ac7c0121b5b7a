internal import ChatCore
internal import ChatEngine

extension SQLTables {
    func purge(_ purge: Purge) throws(StoreError) -> Purge {
        guard let stage = purge.stage else { return purge }
        let advanced = try advance(purge, in: stage)
        if advanced.isComplete, !purge.isRehearsal { connection.driver.dropCopiesOfDeleted() }
        return advanced
    }

    private func advance(
        _ purge: Purge, in stage: PurgeStage
    ) throws(StoreError) -> Purge {
        let sql = PurgeStatements(purge, stage)
        let table = stage.rawValue
        let part = try connection.all(
            text: """
                SELECT max(k), min(t), count(*) FROM (
                    SELECT \(sql.key) AS k, \(sql.time) AS t FROM \(table)
                    WHERE \(sql.key) > ?1 ORDER BY \(sql.key) LIMIT \(Purge.step)) AS part
                """, [.integer(purge.after)]
        ) { row in
            let first =
                stage == .traces
                ? Timestamp(iso8601: row.text(1)) ?? Timestamp(milliseconds: 0) : row.time(1)
            return (last: row.integer(0), first: first, count: row.integer(2))
        }
        guard let part = part.first, part.count > 0,
            !sql.endsWithTime || part.first < purge.before
        else { return purge.advanced(deleting: 0, to: nil) }
        let rows = "\(sql.key) > \(purge.after) AND \(sql.key) <= \(part.last)"
        var count = 0
        if purge.isRehearsal {
            let conditions = [sql.doomed, sql.strip?.rows].compactMap(\.self)
                .map { "(\($0))" }.joined(separator: " OR ")
            count = try rowCount(of: table, where: "\(rows) AND (\(conditions))")
        } else {
            if let strip = sql.strip {
                count += try connection.driver.changes(
                    .text(
                        "UPDATE \(table) SET \(strip.assignments) WHERE \(rows) AND \(strip.rows)"),
                    [])
            }
            count += try connection.driver.changes(
                .text("DELETE FROM \(table) WHERE \(rows) AND \(sql.doomed)"), [])
        }
        return purge.advanced(deleting: count, to: part.count < Purge.step ? nil : part.last)
    }

    func rowCount(of table: String, where condition: String) throws(StoreError) -> Int {
        try connection.all(text: "SELECT count(*) FROM \(table) WHERE \(condition)", []) {
            Int($0.integer(0))
        }.first ?? 0
    }
}
