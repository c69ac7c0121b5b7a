public import ChatCore
public import ChatEngine

/// One SQLite database as files: checked, copied, put back. Every call blocks its thread.
///
/// ```swift
/// try SQLiteDatabase(path: "data/chat.db").backup(to: "/backups/chat.db", at: now)
/// ```
public struct SQLiteDatabase: Sendable {
    /// The file.
    public let path: String

    /// The database at a path; nothing is opened.
    public init(path: String) {
        self.path = path
    }

    /// The size of the file, in bytes; 0 when there is none.
    public var bytes: Int64 { DiskFile.bytes(path) ?? 0 }

    /// Reads every page, index and reference; nothing is changed, and nobody who writes is held up.
    ///
    /// - Throws: ``StoreError/unavailable(_:)`` when the file is missing or cannot be read now.
    public func check() throws(StoreError) -> DatabaseCheck {
        try SQLiteFile.check(path: path)
    }

    /// Makes a copy of one moment while others go on writing: compact, without what was deleted,
    /// checked in full, and on the disk when this returns.
    ///
    /// The copy stands under its name only once all of that is done.
    ///
    /// A file that is there already is replaced only where `isReplacing` says so.
    public func backup(
        to target: String, isReplacing: Bool = false, at now: Timestamp
    ) throws(DatabaseFileError) -> DatabaseCheck {
        try admit(target, isReplacing)
        let draft = target + ".part"
        DiskFile.remove(draft, draft + "-journal")
        try DiskFile.createNew(draft)
        do throws(DatabaseFileError) {
            let check = try copy(to: draft)
            try DiskFile.sync(draft)
            guard isReplacing || !DiskFile.exists(target) else { throw Self.isThere(target) }
            try DiskFile.move(draft, to: target)
            DiskFile.syncFolder(of: target)
            BackupLog(database: path).add(DiskFile.absolute(target), at: now)
            return check
        } catch {
            DiskFile.remove(draft, draft + "-journal")
            throw error
        }
    }

    /// The size that the unfinished copy of ``backup(to:isReplacing:at:)`` has reached, in bytes.
    public static func progress(ofBackupTo target: String) -> Int64? {
        DiskFile.bytes(target + ".part")
    }

    private func admit(_ target: String, _ isReplacing: Bool) throws(DatabaseFileError) {
        guard DiskFile.exists(path) else {
            throw .refused("there is no database at \(path)")
        }
        guard !target.hasSuffix("/"), !DiskFile.exists(target + "/.") else {
            throw .refused("\(target) is a folder\nhint: name a file in it")
        }
        guard !DiskFile.isSame(path, target) else {
            throw .refused("\(target) is the database itself\nhint: name another file")
        }
        guard isReplacing || !DiskFile.exists(target) else { throw Self.isThere(target) }
    }

    private static func isThere(_ target: String) -> DatabaseFileError {
        .refused("\(target) exists already\nhint: name another file, or add --force to replace it")
    }

    private func copy(to draft: String) throws(DatabaseFileError) -> DatabaseCheck {
        let check: DatabaseCheck
        do throws(StoreError) {
            let connection = try SQLiteFile.openForCopying(path: path)
            try connection.run("VACUUM INTO ?1", .text(draft))
            check = try SQLiteFile.check(path: draft)
        } catch {
            throw .failed(error)
        }
        guard check.verdict == .good else {
            throw .refused(
                "the database is damaged, so no backup was made of it: "
                    + (check.problems.first ?? "") + "\n" + BackupLog.hint(forDatabase: path))
        }
        return check
    }
}
