public import ChatCore
internal import ChatEngine

/// A backup on its way to the place of a database, in two steps, so that a person can look in between.
///
/// Making one copies the file beside the database and checks the copy in full; the database itself
/// is left alone until ``finish(at:)``. Nobody else may have it open. Every call blocks its thread.
public final class DatabaseRestore {
    /// What the check of the copy found; always good.
    public let check: DatabaseCheck
    /// Whether a database stands there that would be replaced.
    public let isReplacing: Bool

    private let path: String
    private let draft: String
    /// Keeps daemons out until the end.
    private let lock: ProcessLock
    /// Keeps others out of a database that is in order; `nil` where none is.
    private var holder: SQLConnection?

    /// Copies and checks a backup.
    ///
    /// - Throws: ``DatabaseFileError/refused(_:)`` when the file is damaged, another program's or of a
    ///   newer version, or when a daemon or another program has the database open.
    public init(of database: SQLiteDatabase, from file: String) throws(DatabaseFileError) {
        path = database.path
        draft = path + ".restoring"
        guard DiskFile.exists(file) else {
            throw .refused("there is no file \(file)")
        }
        guard !DiskFile.isSame(file, path) else {
            throw .refused("\(file) is the database itself\nhint: name a backup of it")
        }
        do throws(StoreError) {
            try SQLiteFile.createFolder(DiskFile.folder(of: path))
        } catch {
            throw .failed(error)
        }
        guard let lock = ProcessLock(path: path + "-lock") else {
            throw .refused(
                "a daemon has \(path) open\nhint: stop ChatServer first, and start it afterwards")
        }
        self.lock = lock
        isReplacing = DiskFile.exists(path)
        check = try Self.copy(file, to: draft)
        do throws(DatabaseFileError) {
            holder = try isReplacing ? Self.hold(path) : nil
        } catch {
            Self.removeDraft(draft)
            throw error
        }
    }

    deinit {
        Self.removeDraft(draft)
    }

    /// Puts the copy in the place of the database.
    ///
    /// - Returns: Where the replaced database is kept; `nil` when there was none.
    public func finish(at now: Timestamp) throws(DatabaseFileError) -> String? {
        let mark = now.iso8601.filter { $0 != "-" && $0 != ":" }.prefix { $0 != "." }
        let aside = isReplacing ? "\(path).replaced-\(mark)Z" : nil
        DiskFile.adoptOwner(of: isReplacing ? path : DiskFile.folder(of: path), for: draft)
        if let aside {
            guard !DiskFile.exists(aside) else {
                throw .refused("\(aside) exists already\nhint: try again in a second")
            }
            // What waits beside a damaged database belongs to it, and to no other.
            for end in ["-wal", "-shm"] where DiskFile.exists(path + end) {
                try DiskFile.move(path + end, to: aside + end)
            }
            try DiskFile.move(path, to: aside)
        }
        do throws(DatabaseFileError) {
            try DiskFile.move(draft, to: path)
        } catch {
            if let aside { try DiskFile.move(aside, to: path) }
            throw error
        }
        DiskFile.syncFolder(of: path)
        holder = nil
        return aside
    }

    private static func copy(
        _ file: String, to draft: String
    ) throws(DatabaseFileError) -> DatabaseCheck {
        removeDraft(draft)
        do throws(DatabaseFileError) {
            try DiskFile.copy(from: file, to: draft)
            // A database that was copied as a file may have a part of it waiting in its log.
            if DiskFile.bytes(file + "-wal") ?? 0 > 0 {
                try DiskFile.copy(from: file + "-wal", to: draft + "-wal")
            }
            let check = try admit(draft, named: file)
            try DiskFile.sync(draft)
            return check
        } catch {
            removeDraft(draft)
            throw error
        }
    }

    /// Checks the copy, and makes one file of it.
    private static func admit(
        _ draft: String, named file: String
    ) throws(DatabaseFileError) -> DatabaseCheck {
        let check: DatabaseCheck
        do throws(StoreError) {
            check = try SQLiteFile.check(path: draft)
        } catch {
            throw .failed(error)
        }
        guard check.verdict == .good else {
            let why = check.problems.first ?? ""
            throw .refused("\(file) is not put in place, the database is as it was: \(why)")
        }
        do throws(StoreError) {
            let connection = try SQLiteFile.openForCopying(path: draft)
            _ = try connection.first("PRAGMA journal_mode = DELETE") { $0.text(0) }
        } catch {
            throw .failed(error)
        }
        return check
    }

    /// Makes one file of the database and keeps everybody else out of it; a damaged one needs neither.
    private static func hold(_ path: String) throws(DatabaseFileError) -> SQLConnection? {
        do throws(StoreError) {
            let connection = SQLConnection(
                try SQLiteConnection(path: path, role: .writer, busyMilliseconds: 2000))
            let application = try SQLiteFile.number("PRAGMA application_id", connection)
            let tables = try SQLiteFile.number("SELECT count(*) FROM sqlite_schema", connection)
            guard application == SQLiteFile.applicationID || tables == 0 else {
                throw .unavailable(
                    "\(path) belongs to another program\nhint: name another file in DATABASE_URL")
            }
            let mode = try connection.first("PRAGMA journal_mode = DELETE") { $0.text(0) }
            guard mode == "delete" else {
                throw .unavailable("another program has \(path) open\nhint: end it first")
            }
            try connection.execute("BEGIN EXCLUSIVE")
            return connection
        } catch {
            guard case .unusable = error else { throw .failed(error) }
            return nil
        }
    }

    private static func removeDraft(_ draft: String) {
        DiskFile.remove(draft, draft + "-journal", draft + "-wal", draft + "-shm")
    }
}
