internal import CLinux
internal import Glibc

/// A lock on a file beside the database, held by the one daemon that may call others dead.
///
/// The kernel lets go of it when the process ends, however it ends.
final class ProcessLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock without waiting; `nil` when another process has it or the file cannot be made.
    init?(path: String) {
        let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard opened >= 0 else { return nil }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            close(opened)
            return nil
        }
        descriptor = opened
    }

    deinit {
        // A child that is just being made may have a copy of the descriptor until its program begins.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
