internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatJSON
internal import ChatStore

/// `chatctl db check`, `chatctl backup` and `chatctl restore`
enum Database {
    private static let force = CommandOption.flag("--force", "replace a file that is there already")

    static let check = Command(
        "db check", "reads every page, index and reference of the database, and gives a verdict",
        details: """
            Nothing is changed or repaired, and nobody who writes is held up. Exit code 0: good;
            1: damaged, with the command that restores a backup; 78: DATABASE_URL names a file that
            is not ours, or that a newer version wrote.
            """,
        options: [.json], examples: ["db check", "db check --json"],
        action: { invocation throws(CommandFailure) in
            let (database, settings) = try invocation.sqliteDatabase("db check")
            let found = try Progress.show("checking \(database.path)", invocation.output) {
                () throws(CommandFailure) in
                do throws(StoreError) {
                    return try database.check()
                } catch {
                    throw .failed(error.description)
                }
            }
            let latest = BackupLog(database: database.path).latest()
            if invocation.wantsJSON {
                invocation.output.write(json(found, latest))
            } else {
                write(found, latest, ShopClock(settings), invocation.output)
            }
            switch found.verdict {
            case .good: return
            case .damaged:
                throw .failed(
                    latest.map { "hint: chatctl restore \(TerminalText.escaped($0.path))" }
                        ?? "hint: chatctl restore FILE puts a backup in its place")
            case .foreign:
                throw .configuration(["hint: name another file in DATABASE_URL"])
            case .newer:
                throw .configuration(["hint: use the newer program"])
            }
        })

    static let backup = Command(
        "backup", "copies the database while the daemon runs, and checks the copy in full",
        details: """
            The copy is of one moment, holds nothing that was deleted, and stands under its name only
            when it is complete, checked and on the disk. It holds personal data: its owner alone may
            read it. The shop's folder and .env are files of yours: copy them too.
            """,
        arguments: [CommandArgument("FILE", "where the copy is put; nothing may be there")],
        options: [force, .json],
        examples: ["backup /var/backups/mostrador/$(date +%F).db"],
        action: { invocation throws(CommandFailure) in
            let (database, _) = try invocation.sqliteDatabase("backup")
            let file = invocation.argument("FILE") ?? ""
            let copy = try Progress.show(
                "copying \(database.path)", invocation.output,
                detail: { SQLiteDatabase.progress(ofBackupTo: file).map(Progress.size) }
            ) { () throws(CommandFailure) in
                do throws(DatabaseFileError) {
                    return try database.backup(
                        to: file, isReplacing: invocation.has(force), at: SystemClock().now())
                } catch {
                    throw .failed(error.description)
                }
            }
            let size = SQLiteDatabase(path: file).bytes
            guard !invocation.wantsJSON else {
                return invocation.output.write([
                    "file": .string(file), "bytes": .int(size),
                    "schema_version": copy.schemaVersion.map(JSONValue.int) ?? .null,
                    "rows": rows(copy),
                ])
            }
            invocation.output.write(
                "\(TerminalText.escaped(file))  \(Progress.size(size))  \(copy.rows(of: "conversations"))"
                    + " conversations, \(copy.rows(of: "interaction_traces")) traces; checked")
        })

    static let restore = Command(
        "restore", "puts a backup in the place of the database, which is kept aside",
        details: """
            The daemon must be stopped. The backup is copied and checked in full first: one that is
            damaged, another program's or of a newer version is refused, and the database stays as
            it was. What came in after the backup was made is not in it: messages that Meta brings
            again within 7 days are answered again, and what waited to be sent then is sent.
            """,
        arguments: [CommandArgument("FILE", "a backup, as chatctl backup made it")],
        options: [.yes, .json], examples: ["restore /var/backups/mostrador/2026-11-28.db"],
        action: { invocation throws(CommandFailure) in
            let (database, _) = try invocation.sqliteDatabase("restore")
            let file = invocation.argument("FILE") ?? ""
            let restore = try Progress.show("checking \(file)", invocation.output) {
                () throws(CommandFailure) in
                do throws(DatabaseFileError) {
                    return try DatabaseRestore(of: database, from: file)
                } catch {
                    throw .failed(error.description)
                }
            }
            let found = restore.check
            let what =
                "\(TerminalText.escaped(file)) with \(found.rows(of: "conversations")) conversations and"
                + " \(found.rows(of: "interaction_traces")) traces will be the database "
                + database.path + (restore.isReplacing ? ", which is kept aside" : "")
            try invocation.confirm(
                what, "Restore?", otherwise: "nothing was restored; the database is as it was")
            let aside: String?
            do throws(DatabaseFileError) {
                aside = try restore.finish(at: SystemClock().now())
            } catch {
                throw .failed(error.description)
            }
            guard !invocation.wantsJSON else {
                return invocation.output.write([
                    "database": .string(database.path), "restored_from": .string(file),
                    "replaced_kept_as": aside.map(JSONValue.string) ?? .null,
                    "schema_version": found.schemaVersion.map(JSONValue.int) ?? .null,
                    "rows": rows(found),
                ])
            }
            invocation.output.write(
                "restored: \(database.path) is now \(TerminalText.escaped(file))")
            if let aside { invocation.output.write("replaced: \(aside)") }
            if found.isOlder {
                invocation.output.say("hint: the next start of ChatServer brings it up to date")
            }
        })

    // MARK: Words

    private static func write(
        _ found: DatabaseCheck, _ latest: BackupLog.Entry?, _ clock: ShopClock,
        _ output: CommandOutput
    ) {
        let style: CommandOutput.Style = found.verdict == .good ? .green : .red
        output.write("\(found.path): " + output.styled(found.verdict.rawValue, style))
        for problem in found.problems { output.write("  " + TerminalText.escaped(problem)) }
        var facts = [Progress.size(found.bytes), "\(Progress.size(found.walBytes)) in the log"]
        if let version = found.schemaVersion {
            let note =
                found.isOlder ? ", brought up to \(found.knownVersion) by the next start" : ""
            facts.insert("schema version \(version)\(note)", at: 0)
        }
        output.write("  " + facts.joined(separator: ", "))
        if !found.tables.isEmpty {
            output.write(
                "  " + found.tables.map { "\($0.table) \($0.rows)" }.joined(separator: ", "))
        }
        let backup = latest.map { "\(clock.text($0.at)), \(TerminalText.escaped($0.path))" }
        output.write("  latest backup: " + (backup ?? "none is known"))
    }

    private static func json(_ found: DatabaseCheck, _ latest: BackupLog.Entry?) -> JSONValue {
        [
            "path": .string(found.path), "verdict": .string(found.verdict.rawValue),
            "schema_version": found.schemaVersion.map(JSONValue.int) ?? .null,
            "known_version": .int(found.knownVersion), "bytes": .int(found.bytes),
            "wal_bytes": .int(found.walBytes),
            "problems": .array(found.problems.map(JSONValue.string)), "rows": rows(found),
            "latest_backup_at": latest.map { .string($0.at.iso8601) } ?? .null,
            "latest_backup": latest.map { .string($0.path) } ?? .null,
        ]
    }

    private static func rows(_ found: DatabaseCheck) -> JSONValue {
        .object(
            JSONObject(found.tables.map { JSONObject.Member(key: $0.table, value: .int($0.rows)) }))
    }
}

extension Invocation {
    /// The SQLite database that the settings name; PostgreSQL has tools of its own.
    fileprivate func sqliteDatabase(
        _ command: String
    ) throws(CommandFailure) -> (SQLiteDatabase, Settings) {
        let settings = try settings()
        guard case .sqlite(let path) = settings.database else {
            throw .failed(
                "chatctl \(command) works on SQLite files; DATABASE_URL names a PostgreSQL server",
                "hint: pg_dump --format=custom --file=FILE \"$DATABASE_URL\" makes a backup,"
                    + " pg_restore --clean --if-exists --dbname=\"$DATABASE_URL\" FILE restores it,"
                    + " pg_amcheck \"$DATABASE_URL\" checks it")
        }
        guard command == "restore" || hasStore(settings) else {
            throw .failed(
                "there is no database at \(settings.database)",
                "hint: chatctl init creates it, and so does the first start of ChatServer")
        }
        return (SQLiteDatabase(path: path), settings)
    }
}
