// The Swift runtime's crash report shows registers and the memory that they point to, and a core file all of it:
// customers' words and keys among it. A service's journal is no place for either.

internal import Glibc

/// What a crash leaves behind.
enum CrashReports {
    /// Ends crashes without report and core file; whoever hunts one sets `SWIFT_BACKTRACE` and has both.
    static func disable(_ variables: [String: String]) {
        guard variables["SWIFT_BACKTRACE"] == nil else { return }
        for number in [SIGSEGV, SIGBUS, SIGABRT, SIGILL, SIGFPE, SIGTRAP, SIGQUIT] {
            signal(number, SIG_DFL)
        }
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    }
}
