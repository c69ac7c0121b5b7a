internal import ChatEngine
internal import Glibc

extension SQLiteDatabase {
    /// Above this size the rewriting uses a file of its own in place of memory, in bytes.
    private static let memoryLimit: Int64 = 64 << 20
    /// How often the log is tried to be cut, half a second apart.
    private static let attempts = 60

    /// Rewrites the file, so that no byte of what was deleted is left in it or beside it: pages are written
    /// anew, the log is cut to nothing. Takes about a second per 100 MB, and needs twice the room.
    ///
    /// Others may go on: reads are not held up, writes wait until the pages are written.
    public func overwriteDeleted() throws(DatabaseFileError) {
        do throws(StoreError) {
            let connection = try SQLiteFile.openForCopying(path: path)
            let store = bytes > Self.memoryLimit ? "FILE" : "MEMORY"
            try connection.execute("PRAGMA secure_delete = ON; PRAGMA temp_store = \(store);")
            try connection.execute("VACUUM")
            for _ in 0..<Self.attempts {
                let isBusy = try connection.first("PRAGMA wal_checkpoint(TRUNCATE)") {
                    $0.integer(0) != 0
                }
                if isBusy == false { return }
                usleep(500_000)
            }
        } catch {
            throw .failed(error)
        }
        throw .refused(
            "another program reads \(path) all the time, so its log still holds what was deleted\n"
                + "hint: try again when it has ended")
    }

    /// Copies of the database that are known, other than itself: backups that were made, and databases
    /// that a restore kept aside.
    public func otherCopies() -> [String] {
        let backups = BackupLog(database: path).entries().filter(\.exists).map(\.path)
        let folder = DiskFile.folder(of: path)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let aside = (DiskFile.names(inFolder: folder) ?? []).filter {
            $0.hasPrefix(name + ".replaced-") && $0.hasSuffix("Z")
        }.map { DiskFile.absolute("\(folder)/\($0)") }
        return backups + aside.filter { !backups.contains($0) }
    }
}
