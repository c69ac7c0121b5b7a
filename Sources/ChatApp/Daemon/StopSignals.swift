// SIGTERM and SIGINT stop the daemon gracefully, a second one at once. Signals are blocked before any
// thread exists, so that none can be interrupted by one, and taken by the main thread alone.

internal import ChatEngine
internal import Glibc

/// The signals of a daemon's process.
enum StopSignals {
    /// Blocks the signals that ``wait(onFirst:onHangUp:)`` takes; to be called before a thread is made.
    static func block() {
        signal(SIGPIPE, SIG_IGN)
        // A file that may not grow is an error of the write, as a full disk is.
        signal(SIGXFSZ, SIG_IGN)
        var set = taken()
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Waits for signals on the calling thread for ever: the first to stop calls `onFirst`, the second
    /// ends the process at once; what was accepted is stored and is resumed by the next start.
    static func wait(onFirst: () -> Void, onHangUp: () -> Void) -> Never {
        var set = taken()
        var isStopping = false
        while true {
            var number: Int32 = 0
            guard sigwait(&set, &number) == 0 else { continue }
            if number == SIGHUP {
                onHangUp()
            } else if isStopping {
                _exit(128 + number)
            } else {
                isStopping = true
                onFirst()
            }
        }
    }

    private static func taken() -> sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for number in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&set, number) }
        return set
    }
}
