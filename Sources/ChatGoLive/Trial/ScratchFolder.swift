internal import ChatEngine
internal import Glibc

/// A folder that is gone when this program is, however that ends, and with it the daemon in it.
///
/// A shell keeps watch: it reads the id of the process that runs, and when there is nobody left to write it ends that
/// process and removes the folder.
final class ScratchFolder: Sendable {
    /// Why there is none.
    struct Failure: Error {
        let message: String
    }

    /// Where it is.
    let path: String
    private let shell: pid_t
    private let line: Locked<Int32>

    init() throws(Failure) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/mostrador-go-no-go-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else {
            throw Failure(
                message: "\(parent) cannot be written: \(String(cString: strerror(errno)))")
        }
        path = String(cString: made)
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else {
            rmdir(path)
            throw Failure(message: "no socket: \(String(cString: strerror(errno)))")
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let script = """
            current=
            while read -r word; do current=$word; done
            [ -z "$current" ] || kill -9 "$current" 2>/dev/null
            rm -rf -- "$1"
            """
        var spawn = SpawnedProcess.Order(["/bin/sh", "-c", script, "sh", path])
        spawn.input = .descriptor(ends[1])
        let pid = SpawnedProcess.start(spawn)
        close(ends[1])
        guard let pid else {
            close(ends[0])
            rmdir(path)
            throw Failure(message: "/bin/sh cannot be started")
        }
        shell = pid
        line = Locked(ends[0])
    }

    /// Says which process dies with this program; `nil` for none.
    func guardProcess(_ pid: pid_t?) {
        let bytes = Array("\(pid.map(String.init) ?? "")\n".utf8)
        line.withLock { _ = send($0, bytes, bytes.count, Int32(MSG_NOSIGNAL)) }
    }

    /// Removes it, with everything in it, and waits until it is gone.
    func remove() {
        let isOpen = line.withLock { line in
            defer { line = -1 }
            return line >= 0 && close(line) == 0
        }
        if isOpen { waitpid(shell, nil, 0) }
    }

    deinit {
        remove()
    }
}
