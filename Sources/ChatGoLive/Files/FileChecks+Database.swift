internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatStore
internal import Glibc

extension FileChecks {
    /// How old a backup may be, in hours.
    private static let backupHours: Int64 = 24
    /// A log beside the database that is longer than this is not being brought into it: at full load it reaches 230 MB, and
    /// from 268 on its file is cut as soon as it begins anew.
    private static let longestLog: Int64 = 400_000_000

    static let database: [Check<Site>] = [
        Check("G6.1", "database integrity and schema", integrity),
        Check("G6.1b", "room on the disk", disk),
        Check("G7.3b", "room for what will be kept", growth),
        Check("G4.4a", "no send is in trouble", sends),
        Check("G6.1c", "the database's log is short", log),
        Check("G6.2", "a backup of today", backup),
    ]

    private static func file(_ site: Site) -> Result<String, SkipReason> {
        guard case .sqlite(let path) = site.settings.database else {
            return .failure(
                SkipReason(
                    "DATABASE_URL names a PostgreSQL server, which has tools of its own",
                    hint: "pg_amcheck checks it, pg_dump makes backups"))
        }
        guard FileFacts(path) != nil else {
            return .failure(
                SkipReason(
                    "there is no database at \(TerminalText.escaped(path)) yet",
                    hint: "chatctl init creates it, and so does the first start"))
        }
        return .success(path)
    }

    private struct SkipReason: Error {
        let result: CheckResult

        init(_ why: String, hint: String) {
            result = .skip(why, hint: hint)
        }
    }

    @Sendable static func integrity(_ site: Site) async -> CheckResult {
        if case .postgres = site.settings.database { return await server(site) }
        let path: String
        switch file(site) {
        case .success(let found): path = found
        case .failure(let reason): return reason.result
        }
        let found: DatabaseCheck
        do throws(StoreError) {
            found = try SQLiteDatabase(path: path).check()
        } catch {
            return .fail(error.description, hint: "chatctl db check tells more")
        }
        switch found.verdict {
        case .good where found.isOlder:
            return .warn(
                "good, but of version \(found.schemaVersion ?? 0) of \(found.knownVersion)",
                hint: "the next start brings it up to date: make a backup before it")
        case .good:
            let rows = found.tables.reduce(0) { $0 + $1.rows }
            return .pass("good, version \(found.knownVersion), \(rows) rows, \(found.bytes) bytes")
        case .damaged:
            return .fail(
                found.problems.first ?? "damaged",
                hint: "chatctl restore FILE puts a backup in its place")
        case .foreign:
            return .fail(
                found.problems.first ?? "not ours", hint: "name another file in DATABASE_URL")
        case .newer:
            return .fail("a newer version wrote it", hint: "use the newer program")
        }
    }

    @Sendable static func sends(_ site: Site) async -> CheckResult {
        let vitals: StoreVitals
        do throws(StoreError) {
            let location = try site.settings.database.location()
            guard try await location.exists() else { return .skip("there is no database yet") }
            let store = try await location.openForReading()
            vitals = try await store.vitals(at: site.now)
            await store.close()
        } catch {
            return .skip("the database cannot be read", hint: "G6.1 says why")
        }
        guard vitals.failedSends + vitals.unknownSends == 0 else {
            return .warn(
                "\(vitals.failedSends) failed, \(vitals.failedNotifications) of them notifications; "
                    + "\(vitals.unknownSends) unknown",
                hint: "chatctl outbox list shows them")
        }
        return .pass("\(vitals.openSends) sends wait, none failed")
    }

    /// A PostgreSQL server answers, and its tables are of this version; the rest is for its own tools.
    private static func server(_ site: Site) async -> CheckResult {
        do throws(StoreError) {
            let location = try site.settings.database.location()
            guard try await location.exists() else {
                return .skip(
                    "the PostgreSQL database has no tables of ours yet",
                    hint: "chatctl init creates them, and so does the first start")
            }
            let store = try await location.openForReading()
            let vitals = try await store.vitals(at: site.now)
            await store.close()
            return .pass(
                "PostgreSQL answers, its tables are of this version, \(vitals.traces) traces")
        } catch {
            return .fail(
                TerminalText.escaped("PostgreSQL: \(error)"),
                hint: "pg_amcheck checks the server's data; DATABASE_URL says where it is")
        }
    }

    @Sendable static func disk(_ site: Site) -> CheckResult {
        guard case .sqlite(let path) = site.settings.database else {
            return .skip("DATABASE_URL names a PostgreSQL server on a disk of its own")
        }
        var folder = DiskFile.folder(of: path)
        if FileFacts(folder) == nil { folder = "." }
        guard let space = DiskSpace(folder) else {
            return .skip("the disk of \(TerminalText.escaped(folder)) cannot be asked")
        }
        let evidence = "\(space.freeMegabytes) MB free, \(space.freePercent) %"
        guard space.freeMegabytes >= 1000 || space.freePercent >= 20 else {
            return .fail(evidence, hint: "1 GB or a fifth of the disk should be free")
        }
        return .pass(evidence)
    }

    /// How large the database gets if every day is like those of which there are traces.
    @Sendable static func growth(_ site: Site) async -> CheckResult {
        let path: String
        switch file(site) {
        case .success(let found): path = found
        case .failure(let reason): return reason.result
        }
        guard let bytes = FileFacts(path)?.bytes, let space = DiskSpace(DiskFile.folder(of: path))
        else { return .skip("the disk cannot be asked") }
        guard let first = await firstTrace(site) else {
            return .skip("there is no trace yet to tell how much comes in a day")
        }
        let days = site.now.milliseconds(since: first) / 86_400_000
        guard days >= 1 else { return .skip("the first trace is of today: too little to tell") }
        let kept = site.settings.retentionDays > 0 ? min(site.settings.retentionDays, 90) : 90
        let more = bytes / days * max(0, Int64(kept) - days) / 1_000_000
        let evidence =
            "\(bytes / 1_000_000) MB after \(days) days, \(more) MB more by day \(kept), "
            + "\(space.freeMegabytes) MB free"
        guard more < Int64(space.freeMegabytes) else {
            return .fail(evidence, hint: "a larger disk, or a smaller RETENTION_DAYS")
        }
        return .pass(evidence)
    }

    private static func firstTrace(_ site: Site) async -> Timestamp? {
        guard let location = try? site.settings.database.location(),
            let store = try? await location.openForReading()
        else { return nil }
        let first = try? await store.traces(TraceQuery(after: 0, limit: 1))
        await store.close()
        return first?.first?.createdAt
    }

    @Sendable static func log(_ site: Site) -> CheckResult {
        let path: String
        switch file(site) {
        case .success(let found): path = found
        case .failure(let reason): return reason.result
        }
        let bytes = FileFacts(path + "-wal")?.bytes ?? 0
        guard bytes <= longestLog else {
            return .warn(
                "the log beside the database has \(bytes) bytes",
                hint: "some program reads it for very long; a restart of the daemon clears it")
        }
        return .pass("\(bytes) bytes")
    }

    @Sendable static func backup(_ site: Site) -> CheckResult {
        let path: String
        switch file(site) {
        case .success(let found): path = found
        case .failure(let reason): return reason.result
        }
        let hint = "chatctl backup FILE, every night"
        guard let latest = BackupLog(database: path).latest() else {
            return .warn("none is known", hint: hint)
        }
        let hours = site.now.milliseconds(since: latest.at) / 3_600_000
        guard hours <= backupHours else {
            return .warn("the latest is \(hours) hours old", hint: hint)
        }
        let copy: DatabaseCheck
        do throws(StoreError) {
            copy = try SQLiteDatabase(path: latest.path).check()
        } catch {
            return .fail("the latest cannot be read: \(error)", hint: hint)
        }
        guard copy.verdict == .good else {
            return .fail("the latest is \(copy.verdict.rawValue)", hint: hint)
        }
        return .pass("\(hours) hours old, good, \(copy.rows(of: "conversations")) conversations")
    }
}
