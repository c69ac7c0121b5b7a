internal import Glibc

/// The words that a program was called with.
public enum ProgramArguments {
    /// Those after the program's name; `nil` where `/proc` is missing.
    ///
    /// Swift reads them from there. Without it they would be lost, and its concurrency ends the process later on.
    public static func read() -> [String]? {
        guard access("/proc/self/cmdline", R_OK) == 0 else { return nil }
        return Array(CommandLine.arguments.dropFirst())
    }

    /// What is said where they cannot be read.
    static let missing =
        "/proc is not mounted, so nothing can run here; mount it: mount -t proc proc /proc"
}
