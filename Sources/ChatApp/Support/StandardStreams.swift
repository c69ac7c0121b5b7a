internal import Glibc

/// The three files that a program is given.
enum StandardStreams {
    /// Lets standard input and error lead nowhere where they are closed, so that no file or socket takes their
    /// number and is written to. Whether standard output is open; if not, the program had better end.
    static func areUsable() -> Bool {
        guard fcntl(1, F_GETFD) >= 0 else { return false }
        for descriptor: Int32 in [0, 2] where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", O_RDWR)
        }
        return true
    }
}
