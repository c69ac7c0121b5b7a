internal import Glibc

/// What is known of the terminal that a program writes to.
public enum Terminal {
    /// Whether a file descriptor is a terminal.
    public static func isTerminal(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1
    }

    /// Whether a descriptor leads to journald: `JOURNAL_STREAM` names its device and inode (systemd.exec(5)).
    static func isJournal(_ descriptor: Int32, stream: String?) -> Bool {
        var status = stat()
        guard let stream, fstat(descriptor, &status) == 0 else { return false }
        return stream == "\(status.st_dev):\(status.st_ino)"
    }

    /// Whether output to a descriptor may be coloured: on a terminal that is not dumb, and never
    /// when `NO_COLOR` is set to anything (no-color.org).
    public static func mayColour(_ descriptor: Int32) -> Bool {
        let noColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
        return isTerminal(descriptor) && !noColour && !isDumb
    }
}
