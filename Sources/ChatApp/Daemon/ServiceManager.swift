// How a daemon tells systemd where it is in its life: datagrams to the socket that NOTIFY_SOCKET names.
// See sd_notify(3); the protocol is small enough to need no library.

internal import CLinux
internal import Glibc

/// The service manager that started this process, if it wants to be told.
struct ServiceManager: Sendable {
    /// What it is told.
    enum Notice: Hashable, Sendable {
        /// Traffic is taken; `status` is shown by `systemctl status`.
        case ready(status: String)
        /// The end has begun.
        case stopping
        /// All is well; expected again within ``ServiceManager/watchdogMilliseconds``.
        case alive

        /// The datagram.
        var text: String {
            switch self {
            case .ready(let status): "READY=1\nSTATUS=\(status.filter { !$0.isNewline })"
            case .stopping: "STOPPING=1"
            case .alive: "WATCHDOG=1"
            }
        }
    }

    /// A path, or an abstract name after `@`.
    private let socket: String
    /// How long the silence may be before the process is taken for dead; `nil` when nobody watches.
    let watchdogMilliseconds: Int64?

    /// Reads `NOTIFY_SOCKET`, `WATCHDOG_USEC` and `WATCHDOG_PID`; `nil` without a usable socket.
    init?(_ variables: [String: String], process: Int32) {
        guard let socket = variables["NOTIFY_SOCKET"], socket.utf8.count > 1,
            socket.utf8.count < MemoryLayout.size(ofValue: sockaddr_un().sun_path),
            socket.hasPrefix("/") || socket.hasPrefix("@")
        else { return nil }
        self.socket = socket
        let isForUs = variables["WATCHDOG_PID"].map { $0 == String(process) } ?? true
        let microseconds = variables["WATCHDOG_USEC"].flatMap { Int64($0) } ?? 0
        watchdogMilliseconds = isForUs && microseconds >= 1000 ? microseconds / 1000 : nil
    }

    /// The manager of this process.
    static func ofThisProcess() -> ServiceManager? {
        ServiceManager(ProcessEnvironment.variables(), process: getpid())
    }

    /// Sends a notice; whether it was taken. Best effort: a daemon works without a manager too.
    @discardableResult
    func send(_ notice: Notice) -> Bool {
        let descriptor = Glibc.socket(
            AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let name = Array(socket.utf8)
        withUnsafeMutableBytes(of: &address.sun_path) { path in
            path.copyBytes(from: name)
            // An abstract name begins with a zero byte and ends with the address' length.
            if name[0] == UInt8(ascii: "@") { path[0] = 0 }
        }
        let length = socklen_t(
            MemoryLayout.offset(of: \sockaddr_un.sun_path).map { $0 + name.count } ?? 0)
        let bytes = Array(notice.text.utf8)
        let count = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), $0, length)
            }
        }
        return count == bytes.count
    }
}
