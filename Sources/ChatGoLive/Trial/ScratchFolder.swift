internal import ChatEngine
internal import ChatStandIns
internal import Glibc

/// A folder that is gone when this program is, however that ends, and with it the daemon in it.
///
/// A shell keeps watch: when there is nobody left to write to it, without a farewell, it ends what runs in the folder, also
/// what was begun in this program's last moment, and then it removes the folder.
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
        guard let made = FreshFolder.make("\(parent)/mostrador-go-no-go") else {
            throw Failure(
                message: "\(parent) cannot be written: \(String(cString: strerror(errno)))")
        }
        path = made
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else {
            rmdir(path)
            throw Failure(message: "no socket: \(String(cString: strerror(errno)))")
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let script = """
            farewell=
            while read -r word; do farewell=$word; done
            for round in 1 2 3 4 5 6 7 8 9 10; do
                [ -n "$farewell" ] || for place in /proc/[0-9]*/cwd; do
                    case $(readlink "$place") in
                    "$1"|"$1"/*) process=${place#/proc/}; kill -9 "${process%/cwd}" ;;
                    esac
                done
                rm -rf -- "$1" && break
                sleep 1
            done 2>/dev/null
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

    /// Removes it, with everything in it, and waits until it is gone.
    func remove() {
        let isOpen = line.withLock { line in
            defer { line = -1 }
            guard line >= 0 else { return false }
            let farewell = Array("end\n".utf8)
            _ = send(line, farewell, farewell.count, Int32(MSG_NOSIGNAL))
            return close(line) == 0
        }
        if isOpen { waitpid(shell, nil, 0) }
    }

    deinit {
        remove()
    }
}
