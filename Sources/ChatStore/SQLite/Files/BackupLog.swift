// Which backups were made of a database stands in a file beside it, not in it: it is wanted when the
// database cannot be read, and a restored database would not know.

public import ChatCore
internal import Glibc

/// The backups that were made of one SQLite database, as `PATH-backups` remembers them.
public struct BackupLog: Sendable {
    /// One backup that was made.
    public struct Entry: Hashable, Sendable {
        /// When it was made.
        public let at: Timestamp
        /// Where it was put, from the root.
        public let path: String

        /// Whether it is still there.
        public var exists: Bool { DiskFile.exists(path) }
    }

    /// How many are remembered.
    private static let limit = 200

    private let path: String

    /// The log of the database at a path.
    public init(database: String) {
        path = database + "-backups"
    }

    /// The backups that were made, oldest first; empty when none is known.
    public func entries() -> [Entry] {
        guard let file = fopen(path, "re") else { return [] }
        defer { fclose(file) }
        var entries: [Entry] = []
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        while getline(&line, &capacity, file) > 0, let line {
            let words = String(cString: line).split(separator: "\n").first ?? ""
            let parts = words.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let at = Timestamp(iso8601: String(parts[0])) else { continue }
            entries.append(Entry(at: at, path: String(parts[1])))
        }
        return entries
    }

    /// The newest backup that is still there.
    public func latest() -> Entry? {
        entries().last(where: \.exists)
    }

    /// Remembers a backup; one that was at the same place is gone. Without effect where the folder
    /// cannot be written, since the backup itself is good.
    func add(_ backup: String, at now: Timestamp) {
        let known = entries().filter { $0.path != backup && $0.exists }
        let lines = (known + [Entry(at: now, path: backup)]).suffix(Self.limit)
            .map { "\($0.at.iso8601) \($0.path)\n" }.joined()
        let draft = path + ".new"
        guard !backup.utf8.contains(0x0A), let file = fopen(draft, "we") else { return }
        fchmod(fileno(file), 0o600)
        let isWritten = fputs(lines, file) >= 0
        guard fclose(file) == 0, isWritten, rename(draft, path) == 0 else {
            unlink(draft)
            return
        }
        DiskFile.adoptOwner(of: DiskFile.folder(of: path), for: path)
    }

    /// The words that tell how to put a backup in the place of a database that cannot be used.
    static func hint(forDatabase path: String) -> String {
        "hint: " + way(to: BackupLog(database: path).latest())
    }

    /// The same for a database that a newer version wrote: with the newest backup from before that.
    static func hint(forNewerDatabase path: String) -> String {
        let backup = BackupLog(database: path).entries().last { entry in
            SQLiteFile.schemaVersion(inHeaderOf: entry.path).map { $0 <= SQLSchema.version }
                ?? false
        }
        return "hint: start the newer program, or " + way(to: backup)
    }

    private static func way(to backup: Entry?) -> String {
        guard let backup else { return "chatctl restore FILE puts a backup in its place" }
        return "chatctl restore \(quoted(backup.path)) puts the backup of \(backup.at.iso8601)"
            + " in its place"
    }

    /// A path as a shell takes it.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        return isPlain
            ? path
            : "'"
                + path.split(separator: "'", omittingEmptySubsequences: false)
                .joined(separator: "'\\''") + "'"
    }
}
