// Opening the file: it holds personal data, so only its owner may read it, and nothing is ever
// "repaired": a file that is not ours, damaged, or of a newer version is refused by name.

internal import CSQLite
internal import ChatEngine
internal import Glibc

/// The steps between a path and a connection that may be trusted.
enum SQLiteFile {
    /// Opens the writing connection; creates the file with its folder, and brings the tables up to date.
    static func openWriter(
        path: String, options: SQLiteOptions, log schedule: Locked<CheckpointSchedule>,
        broughtInOn thread: DatabaseQueue
    ) throws(StoreError) -> SQLConnection {
        try create(path)
        try checkHeader(path)
        let file = try SQLiteConnection(
            path: path, role: .writer, busyMilliseconds: Int32(clamping: options.busyMilliseconds))
        let connection = SQLConnection(file)
        try checkOwnership(connection, path)
        try connection.execute(
            """
            PRAGMA journal_mode = WAL;
            PRAGMA foreign_keys = ON;
            PRAGMA secure_delete = ON;
            PRAGMA trusted_schema = OFF;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -16000;
            PRAGMA journal_size_limit = \(CheckpointSchedule.longestFile);
            """)
        try migrate(connection, path)
        file.leaveLog(to: schedule, on: thread)
        return connection
    }

    /// Opens a connection that brings the log of a writer's file into the database.
    static func openCheckpointer(path: String) throws(StoreError) -> SQLiteConnection {
        try SQLiteConnection(path: path, role: .writer, busyMilliseconds: 1)
    }

    /// Makes sure that an existing file is a database of this version, without changing it.
    static func checkForReading(path: String, options: SQLiteOptions) throws(StoreError) {
        try checkHeader(path)
        let connection = try openReader(path: path, options: options)
        try checkOwnership(connection, path)
        let version = try number("PRAGMA user_version", connection)
        guard version == SQLSchema.version else {
            throw .unusable(
                "\(path) has schema version \(version), this program reads version"
                    + " \(SQLSchema.version)\nhint: chatctl init brings it up to date, and so does"
                    + " a start of ChatServer")
        }
    }

    /// Opens a connection to copy from: the file is ours, of this version or an older one.
    ///
    /// The file is not read past SQLite: where this process has it open already, closing it again would end
    /// the locks on it.
    static func openForCopying(path: String) throws(StoreError) -> SQLConnection {
        let connection = SQLConnection(
            try SQLiteConnection(path: path, role: .writer, busyMilliseconds: 30_000))
        try checkOwnership(connection, path)
        return connection
    }

    /// Opens a reading connection to a file that was found acceptable.
    static func openReader(
        path: String, options: SQLiteOptions
    ) throws(StoreError) -> SQLConnection {
        let connection = SQLConnection(
            try SQLiteConnection(
                path: path, role: .reader,
                busyMilliseconds: Int32(clamping: options.busyMilliseconds)))
        try connection.execute("PRAGMA trusted_schema = OFF; PRAGMA cache_size = -4000;")
        return connection
    }

    // MARK: The file

    private static func create(_ path: String) throws(StoreError) {
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try createFolder(String(path[..<slash]))
        }
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .unavailable(
                "cannot open \(path): \(reason(errno))\nhint: check the owner and mode of file and folder"
            )
        }
        close(descriptor)
    }

    static func createFolder(_ path: String) throws(StoreError) {
        if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw .unavailable("cannot create the folder \(path): \(reason(errno))")
        }
        try createFolder(String(path[..<slash]))
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw .unavailable("cannot create the folder \(path): \(reason(errno))")
        }
    }

    /// A file that is not empty has to begin as every SQLite file does.
    static func checkHeader(_ path: String) throws(StoreError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .unavailable("cannot read \(path): \(reason(errno))")
        }
        defer { close(descriptor) }
        var header = [UInt8](repeating: 0, count: 16)
        let count = read(descriptor, &header, header.count)
        guard count >= 0 else { throw .unavailable("cannot read \(path): \(reason(errno))") }
        guard count == 0 || header == Array("SQLite format 3\0".utf8) else {
            throw .unusable(
                "\(path) is not an SQLite database\nhint: name another file\n"
                    + BackupLog.hint(forDatabase: path))
        }
    }

    /// The schema version of a database that nobody has open, as its header tells; `nil` where it cannot be read.
    static func schemaVersion(inHeaderOf path: String) -> Int64? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 4)
        // `user_version`; see SQLite's file format.
        guard pread(descriptor, &bytes, bytes.count, 60) == bytes.count else { return nil }
        return bytes.reduce(0) { $0 << 8 | Int64($1) }
    }

    private static func reason(_ code: Int32) -> String {
        String(cString: strerror(code))
    }

    // MARK: The tables

    /// Marks a file as ours: "MOST" in ASCII, in the header field for applications.
    static let applicationID: Int64 = 0x4D4F_5354

    static func number(
        _ pragma: StaticString, _ connection: SQLConnection
    ) throws(StoreError) -> Int64 {
        try connection.first(pragma) { $0.integer(0) } ?? 0
    }

    /// Refuses the database of another program and of a newer version of this one.
    private static func checkOwnership(
        _ connection: SQLConnection, _ path: String
    ) throws(StoreError) {
        // In this order: where another process is just making the tables, their mark is seen with them.
        let tables = try number("SELECT count(*) FROM sqlite_schema", connection)
        let application = try number("PRAGMA application_id", connection)
        guard application == applicationID || (application == 0 && tables == 0) else {
            throw .unusable(
                "\(path) belongs to another program\nhint: name another file")
        }
        let version = try number("PRAGMA user_version", connection)
        guard version <= SQLSchema.version else {
            throw .unusable(
                "\(path) has schema version \(version), this program knows versions up to"
                    + " \(SQLSchema.version)\n" + BackupLog.hint(forNewerDatabase: path))
        }
    }

    /// Applies the steps that are missing, all in one transaction.
    private static func migrate(
        _ connection: SQLConnection, _ path: String
    ) throws(StoreError) {
        guard try number("PRAGMA user_version", connection) < SQLSchema.version else { return }
        try connection.execute("BEGIN IMMEDIATE")
        do throws(StoreError) {
            // Another process may have been faster while this one waited.
            try checkOwnership(connection, path)
            let version = try number("PRAGMA user_version", connection)
            for step in SQLSchema.steps.dropFirst(Int(version)) {
                try connection.execute(step(.sqlite))
            }
            try connection.execute(
                """
                PRAGMA application_id = \(applicationID);
                PRAGMA user_version = \(SQLSchema.version);
                """)
            try connection.execute("COMMIT")
        } catch {
            connection.driver.rollback()
            throw error
        }
    }
}
