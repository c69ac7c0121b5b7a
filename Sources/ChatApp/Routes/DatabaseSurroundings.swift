internal import ChatCore
internal import ChatEngine
internal import ChatJSON
internal import ChatStore
internal import Glibc

/// What is known of a database file from outside: the disk that it is on, and its backups.
struct DatabaseSurroundings {
    /// The size of what waits beside the file to be brought into it, in bytes.
    let logBytes: Int64?
    /// The room on its disk for a user like this one, in bytes.
    let freeBytes: Int64?
    /// When the latest backup that is still there was made.
    let latestBackup: Timestamp?

    /// Looks at the disk; nothing is opened.
    init(path: String) {
        var file = stat()
        logBytes = stat(path + "-wal", &file) == 0 ? Int64(file.st_size) : nil
        let folder = path.lastIndex(of: "/").map { path[..<$0] }.map(String.init) ?? "."
        var disk = statvfs()
        freeBytes =
            statvfs(folder.isEmpty ? "/" : folder, &disk) == 0
            ? Int64(clamping: disk.f_bavail).multipliedReportingOverflow(
                by: Int64(clamping: disk.f_frsize)
            ).partialValue : nil
        latestBackup = BackupLog(database: path).latest()?.at
    }
}

extension JSONObject {
    /// Adds what waits, what is in trouble, and how large the database is.
    mutating func append(_ vitals: StoreVitals, at now: Timestamp) {
        append("outbox_pending", .int(vitals.openSends))
        append("outbox_oldest_seconds", Self.age(vitals.oldestOpenSend, at: now))
        // What needs a person: chatctl outbox list tells more of it.
        append("sends_failed", .int(vitals.failedSends))
        append("sends_unknown", .int(vitals.unknownSends))
        append("notifications_undelivered", .int(vitals.failedNotifications))
        append("conversations_held", .int(vitals.heldConversations))
        append("traces", .int(vitals.traces))
        append("database_bytes", vitals.databaseBytes.map(JSONValue.int) ?? .null)
    }

    /// Adds what is known of the database file from outside.
    mutating func append(_ surroundings: DatabaseSurroundings, at now: Timestamp) {
        append("database_log_bytes", surroundings.logBytes.map(JSONValue.int) ?? .null)
        append("disk_free_bytes", surroundings.freeBytes.map(JSONValue.int) ?? .null)
        append(
            "latest_backup_at", surroundings.latestBackup.map { .string($0.iso8601) } ?? .null)
        append("latest_backup_age_seconds", Self.age(surroundings.latestBackup, at: now))
    }

    private static func age(_ moment: Timestamp?, at now: Timestamp) -> JSONValue {
        moment.map { .int(max(0, now.milliseconds(since: $0) / 1000)) } ?? .null
    }
}
