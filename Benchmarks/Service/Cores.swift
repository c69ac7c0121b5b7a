import Glibc

/// Which of the machine's cores run what.
enum Cores {
    /// The words that keep the program after them on one core.
    static func pinning(_ core: Int?) -> [String] {
        core.map { ["/usr/bin/taskset", "-c", String($0)] } ?? []
    }

    /// Keeps this program with all its threads, the stand-in's too, and what it starts from now on, on one core; on
    /// any with `nil`.
    static func stay(on core: Int?) throws {
        let cores = core.map(String.init) ?? "0-\(sysconf(Int32(_SC_NPROCESSORS_ONLN)) - 1)"
        let child = try Daemon.spawn([
            "/bin/sh", "-c", "exec taskset -apc \(cores) \(getpid()) >/dev/null",
        ])
        var status: Int32 = 0
        waitpid(child, &status, 0)
    }
}
