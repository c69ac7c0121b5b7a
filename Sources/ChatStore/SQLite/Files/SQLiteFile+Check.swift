internal import ChatEngine

extension SQLiteFile {
    /// Reads every page, index and reference of a file; nothing is changed. Takes about a second per
    /// 100 MB, beside whoever writes.
    ///
    /// - Throws: ``StoreError/unavailable(_:)`` when the file is missing or cannot be read now.
    static func check(path: String) throws(StoreError) -> DatabaseCheck {
        var check = DatabaseCheck(path: path)
        check.bytes = DiskFile.bytes(path) ?? 0
        check.walBytes = DiskFile.bytes(path + "-wal") ?? 0
        do throws(StoreError) {
            try checkHeader(path)
        } catch {
            guard case .unusable = error else { throw error }
            check.verdict = .foreign
            check.problems = ["it is not an SQLite database"]
            return check
        }
        do throws(StoreError) {
            try examine(&check, openReader(path: path, options: SQLiteOptions()))
        } catch {
            guard case .unusable(let what) = error else { throw error }
            check.verdict = .damaged
            check.problems.append(String(what.prefix { $0 != "\n" }))
        }
        return check
    }

    private static func examine(
        _ check: inout DatabaseCheck, _ connection: SQLConnection
    ) throws(StoreError) {
        let application = try number("PRAGMA application_id", connection)
        let version = try number("PRAGMA user_version", connection)
        guard application == applicationID else {
            check.verdict = .foreign
            check.problems = ["it belongs to another program, or is empty"]
            return
        }
        check.schemaVersion = version
        guard version <= SQLSchema.version else {
            check.verdict = .newer
            check.problems = [
                "a newer version of this program wrote it: schema version \(version), this one knows"
                    + " versions up to \(SQLSchema.version)"
            ]
            return
        }
        check.problems = try connection.all("PRAGMA integrity_check(100)") { $0.text(0) }
            .filter { $0 != "ok" }
        let orphans = try connection.all("PRAGMA foreign_key_check") { row in
            "row \(row.integer(1)) of \(row.text(0)) refers to a row of \(row.text(2)) that is not there"
        }
        check.problems = Array((check.problems + orphans).prefix(100))
        guard check.problems.isEmpty else {
            check.verdict = .damaged
            return
        }
        let names = try connection.all(
            """
            SELECT name FROM sqlite_schema
            WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name
            """
        ) { $0.text(0) }
        for name in names {
            let rows = try connection.all(text: "SELECT count(*) FROM \"\(name)\"", []) {
                $0.integer(0)
            }
            check.tables.append(DatabaseCheck.TableRows(table: name, rows: rows.first ?? 0))
        }
    }
}
