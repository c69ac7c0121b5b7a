// A file is replaced whole or not at all: a power cut leaves the old one or the new one.

internal import ChatApp
internal import ChatStore
internal import Glibc

/// Replaces a file and keeps what was there beside it.
enum FileReplacement {
    /// Why a file was not replaced.
    struct Failure: Error {
        let message: String

        /// A failed call, with the system's words.
        init(_ what: String, _ path: String) {
            let reason = String(cString: strerror(errno))
            message = "cannot \(what) \(TerminalText.escaped(path)): \(reason)"
        }
    }

    /// Puts `bytes` in the place of the file at `path`, or of what a link there leads to; the file that
    /// was there becomes `PATH.bak`. Permissions stay, and the owner where we may choose it.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let target = DiskFile.absolute(path)
        let draft = "\(target).\(getpid()).new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Failure("write", draft) }
        var isComplete = false
        defer {
            close(descriptor)
            if !isComplete { unlink(draft) }
        }
        var status = stat()
        if stat(target, &status) == 0 {
            _ = fchown(descriptor, status.st_uid, status.st_gid)
            fchmod(descriptor, status.st_mode & 0o777)
        }
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else { throw Failure("write", draft) }
            rest = rest.dropFirst(written)
        }
        guard fsync(descriptor) == 0 else { throw Failure("write", draft) }
        try keep(target, as: target + ".bak")
        guard rename(draft, target) == 0 else { throw Failure("replace", target) }
        isComplete = true
        DiskFile.syncFolder(of: target)
    }

    /// A second name for the file that is there, in place of an older one.
    private static func keep(_ path: String, as backup: String) throws(Failure) {
        guard DiskFile.exists(path) else { return }
        guard unlink(backup) == 0 || errno == ENOENT else { throw Failure("replace", backup) }
        guard link(path, backup) == 0 else { throw Failure("write", backup) }
    }
}
