internal import ChatStore
internal import Glibc

/// What the system knows of this process.
struct ProcessFigures: Sendable {
    /// When it started, in seconds since 1970; `nil` where `/proc` does not tell.
    let startTime: Double?
    /// Processor time, in seconds.
    let cpuSeconds: Double
    /// Memory in RAM, in bytes.
    let residentBytes: Double?
    /// Open file descriptors.
    let openFiles: Int?
    /// How many it may open.
    let fileLimit: Double?

    /// Reads them now; some tens of microseconds.
    static func now() -> ProcessFigures {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        var limit = rlimit()
        let hasLimit = getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
        return ProcessFigures(
            startTime: startTime(),
            cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            residentBytes: residentBytes(), openFiles: openFiles(),
            fileLimit: hasLimit ? Double(limit.rlim_cur) : nil)
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }

    private static func text(_ path: String) -> String? {
        (try? FileReader.read(path, limit: 65_536)).map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
    }

    /// The second field of `/proc/self/statm`, in pages.
    private static func residentBytes() -> Double? {
        let fields = text("/proc/self/statm")?.split(separator: " ") ?? []
        guard fields.count > 1, let pages = Double(fields[1]) else { return nil }
        return pages * Double(sysconf(Int32(_SC_PAGESIZE)))
    }

    /// The boot's time and the 22nd field of `/proc/self/stat`, in ticks since then; see proc(5).
    private static func startTime() -> Double? {
        guard let stat = text("/proc/self/stat"), let end = stat.lastIndex(of: ")"),
            let boot = text("/proc/stat")?.split(separator: "\n")
                .first(where: { $0.hasPrefix("btime ") })?.split(separator: " ").last,
            let bootTime = Double(boot)
        else { return nil }
        // The name in parentheses may hold blanks; the third field comes behind it.
        let fields = stat[end...].split(separator: " ")
        guard fields.count > 20, let ticks = Double(fields[20]) else { return nil }
        return bootTime + ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    private static func openFiles() -> Int? {
        // One of them is the descriptor that reads them.
        DiskFile.names(inFolder: "/proc/self/fd").map { max(0, $0.count - 1) }
    }
}
