import ChatStore
import Glibc
import TestSupport

/// What a daemon holds at a moment, as the system tells.
struct SoakFigures: Sendable {
    var openFiles = 0
    /// In bytes.
    var residentBytes = 0
    var databaseBytes = 0
    /// What waits beside the database to be brought into it.
    var logBytes = 0

    /// Adds up what some processes and their database hold now.
    static func now(of daemons: [ChildProcess], _ database: SoakDatabase) async throws
        -> SoakFigures
    {
        var figures = SoakFigures()
        for daemon in daemons {
            figures.openFiles = max(figures.openFiles, openFiles(daemon.pid))
            figures.residentBytes = max(figures.residentBytes, residentBytes(daemon.pid))
        }
        (figures.databaseBytes, figures.logBytes) = try await database.size()
        return figures
    }

    /// The larger of both, figure by figure.
    func highest(_ other: SoakFigures) -> SoakFigures {
        SoakFigures(
            openFiles: max(openFiles, other.openFiles),
            residentBytes: max(residentBytes, other.residentBytes),
            databaseBytes: max(databaseBytes, other.databaseBytes),
            logBytes: max(logBytes, other.logBytes))
    }

    /// A process that has ended has none.
    private static func openFiles(_ pid: pid_t) -> Int {
        DiskFile.names(inFolder: "/proc/\(pid)/fd")?.count ?? 0
    }

    private static func residentBytes(_ pid: pid_t) -> Int {
        let words = ((try? TextFile.read("/proc/\(pid)/statm")) ?? "").split(separator: " ")
        return words.count > 1 ? (Int(words[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE)) : 0
    }
}
