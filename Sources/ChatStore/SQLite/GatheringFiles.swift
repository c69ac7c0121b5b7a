// What SQLite calls a VFS, https://sqlite.org/vfs.html, in front of the system's own.

internal import CSQLite
internal import Glibc

/// Files for a connection that writes: the pages of a transaction reach the log by few calls.
///
/// SQLite itself writes each of them by two calls, one for the 24 bytes before the page, and no page of the log lies
/// where one of the system does: a quarter of what a commit costs the processor.
///
/// Nobody sees a difference. What is gathered is written before the log is synced, read, measured or cut, and before the
/// log's index says what there is; a commit under `synchronous=FULL` syncs the log before that. What a transaction that
/// was undone has left is dropped with its lock: others may write at the same place from then on.
enum GatheringFiles {
    typealias File = UnsafeMutablePointer<sqlite3_file>
    private typealias Methods = UnsafePointer<sqlite3_io_methods>
    private typealias GatheringFile = UnsafeMutablePointer<mostrador_gathering_file>

    /// What a connection is opened by; `nil`, for the system's own files, where SQLite refuses.
    static let name: String? = register(as: "mostrador-gathering")

    /// Bytes that are gathered at most. SQLite for Unix cannot write 128 KB by one call.
    private static let capacity: Int32 = 120 << 10

    /// The lock of who writes, in the format of the WAL index.
    private static let writeLock: Int32 = 0

    nonisolated(unsafe) private static let methods: Methods = {
        let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
        methods.initialize(to: table())
        return Methods(methods)
    }()

    private static func register(as name: String) -> String? {
        guard let system = sqlite3_vfs_find(nil) else { return nil }
        let files = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        // All but opening is the system's business, and none of it asks whose functions they are.
        files.initialize(to: system.pointee)
        files.pointee.zName = UnsafePointer(strdup(name))
        files.pointee.pNext = nil
        files.pointee.pAppData = UnsafeMutableRawPointer(system)
        files.pointee.szOsFile += Int32(MemoryLayout<mostrador_gathering_file>.stride)
        files.pointee.xOpen = { files, name, file, flags, outcome in
            GatheringFiles.open(files, name, file, flags, outcome)
        }
        return sqlite3_vfs_register(files, 0) == SQLITE_OK ? name : nil
    }

    // MARK: Opening and closing

    private static func open(
        _ files: UnsafeMutablePointer<sqlite3_vfs>?, _ name: UnsafePointer<CChar>?, _ file: File?,
        _ flags: Int32, _ outcome: UnsafeMutablePointer<Int32>?
    ) -> Int32 {
        guard let file,
            let system = files?.pointee.pAppData?.assumingMemoryBound(to: sqlite3_vfs.self)
        else { return SQLITE_CANTOPEN }
        let isLog = flags & SQLITE_OPEN_WAL != 0
        guard isLog || flags & SQLITE_OPEN_MAIN_DB != 0 else {
            return system.pointee.xOpen(system, name, file, flags, outcome)
        }
        let memory = UnsafeMutableRawPointer(file)
        let behind = (memory + MemoryLayout<mostrador_gathering_file>.stride)
            .assumingMemoryBound(to: sqlite3_file.self)
        let ours = memory.assumingMemoryBound(to: mostrador_gathering_file.self)
        ours.initialize(to: mostrador_gathering_file())
        ours.pointee.system = behind
        let code = system.pointee.xOpen(system, name, behind, flags, outcome)
        guard behind.pointee.pMethods != nil else { return code }
        file.pointee.pMethods = methods
        if isLog, let database = sqlite3_database_file_object(name) {
            let database = gathering(database)
            (ours.pointee.partner, database.pointee.partner) = (database, ours)
            ours.pointee.gathered = .allocate(capacity: Int(capacity))
        }
        return code
    }

    /// What is still gathered was never committed, and others may write at its place by now.
    private static func close(_ file: File?) -> Int32 {
        let code = forward(file) { $1.pointee.xClose($0) }
        guard let file, let gathered = gathering(file).pointee.gathered else { return code }
        gathered.deallocate()
        gathering(file).pointee.partner.pointee.partner = nil
        return code
    }

    // MARK: Gathering

    private static func write(
        _ file: File?, _ bytes: UnsafeRawPointer?, _ count: Int32, _ offset: Int64
    ) -> Int32 {
        guard let file, let bytes, let gathered = gathering(file).pointee.gathered,
            count <= capacity
        else { return flushed(file) { $1.pointee.xWrite($0, bytes, count, offset) } }
        let ours = gathering(file)
        let follows = offset == ours.pointee.start + Int64(ours.pointee.count)
        if !follows || ours.pointee.count + count > capacity {
            let code = flush(file)
            guard code == SQLITE_OK else { return code }
        }
        if ours.pointee.count == 0 { ours.pointee.start = offset }
        UnsafeMutableRawPointer(gathered + Int(ours.pointee.count))
            .copyMemory(from: bytes, byteCount: Int(count))
        ours.pointee.count += count
        return SQLITE_OK
    }

    /// Writes what is gathered; what cannot be written stays, since SQLite may go on with the transaction.
    private static func flush(_ file: File?) -> Int32 {
        guard let file else { return SQLITE_IOERR }
        let ours = gathering(file).pointee
        guard ours.count > 0 else { return SQLITE_OK }
        let code = forward(file) { $1.pointee.xWrite($0, ours.gathered, ours.count, ours.start) }
        if code == SQLITE_OK { gathering(file).pointee.count = 0 }
        return code
    }

    /// The index of a database's log is about to be believed.
    private static func barrier(_ file: File?) {
        if let file, let log = gathering(file).pointee.partner {
            _ = flush(UnsafeMutableRawPointer(log).assumingMemoryBound(to: sqlite3_file.self))
        }
        _ = forward(file) {
            $1.pointee.xShmBarrier($0)
            return SQLITE_OK
        }
    }

    /// A database's lock changes; with the lock of who writes goes what it has not committed.
    private static func lock(
        _ file: File?, _ first: Int32, _ count: Int32, _ flags: Int32
    ) -> Int32 {
        if let file, first == writeLock, flags & SQLITE_SHM_UNLOCK != 0 {
            gathering(file).pointee.partner?.pointee.count = 0
        }
        return forward(file) { $1.pointee.xShmLock($0, first, count, flags) }
    }

    // MARK: The system's files

    private static func gathering(_ file: File) -> GatheringFile {
        UnsafeMutableRawPointer(file).assumingMemoryBound(to: mostrador_gathering_file.self)
    }

    /// Calls the system's file.
    private static func forward(_ file: File?, _ call: (File, Methods) -> Int32) -> Int32 {
        guard let file, let system = gathering(file).pointee.system,
            let methods = system.pointee.pMethods
        else { return SQLITE_IOERR }
        return call(system, methods)
    }

    /// Calls it once it has got what is gathered.
    private static func flushed(_ file: File?, _ call: (File, Methods) -> Int32) -> Int32 {
        let code = flush(file)
        return code == SQLITE_OK ? forward(file, call) : code
    }

    private static func table() -> sqlite3_io_methods {
        var table = sqlite3_io_methods()
        table.iVersion = 3
        table.xClose = { GatheringFiles.close($0) }
        table.xRead = { file, bytes, count, offset in
            GatheringFiles.flushed(file) { $1.pointee.xRead($0, bytes, count, offset) }
        }
        table.xWrite = { GatheringFiles.write($0, $1, $2, $3) }
        table.xTruncate = { file, size in
            GatheringFiles.flushed(file) { $1.pointee.xTruncate($0, size) }
        }
        table.xSync = { file, flags in GatheringFiles.flushed(file) { $1.pointee.xSync($0, flags) }
        }
        table.xFileSize = { file, size in
            GatheringFiles.flushed(file) { $1.pointee.xFileSize($0, size) }
        }
        table.xLock = { file, level in GatheringFiles.forward(file) { $1.pointee.xLock($0, level) }
        }
        table.xUnlock = { file, level in
            GatheringFiles.forward(file) { $1.pointee.xUnlock($0, level) }
        }
        table.xCheckReservedLock = { file, isHeld in
            GatheringFiles.forward(file) { $1.pointee.xCheckReservedLock($0, isHeld) }
        }
        table.xFileControl = { file, code, argument in
            GatheringFiles.forward(file) { $1.pointee.xFileControl($0, code, argument) }
        }
        table.xSectorSize = { file in GatheringFiles.forward(file) { $1.pointee.xSectorSize($0) } }
        table.xDeviceCharacteristics = { file in
            GatheringFiles.forward(file) { $1.pointee.xDeviceCharacteristics($0) }
        }
        table.xShmMap = { file, region, size, isToGrow, memory in
            GatheringFiles.forward(file) { $1.pointee.xShmMap($0, region, size, isToGrow, memory) }
        }
        table.xShmLock = { GatheringFiles.lock($0, $1, $2, $3) }
        table.xShmBarrier = { GatheringFiles.barrier($0) }
        table.xShmUnmap = { file, isToGo in
            GatheringFiles.forward(file) { $1.pointee.xShmUnmap($0, isToGo) }
        }
        table.xFetch = { file, offset, count, memory in
            GatheringFiles.forward(file) { $1.pointee.xFetch($0, offset, count, memory) }
        }
        table.xUnfetch = { file, offset, memory in
            GatheringFiles.forward(file) { $1.pointee.xUnfetch($0, offset, memory) }
        }
        return table
    }
}
