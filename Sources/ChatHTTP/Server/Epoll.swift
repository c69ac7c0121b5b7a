internal import CLinux
internal import Glibc

/// An epoll instance and the eventfd that wakes it. Owned by the event loop.
struct Epoll {
    /// What a file is ready for.
    struct Readiness {
        let token: UInt64
        private let flags: UInt32

        fileprivate init(_ event: epoll_event) {
            token = event.data.u64
            flags = event.events
        }

        var isReadable: Bool { flags & (EPOLLIN.rawValue | EPOLLRDHUP.rawValue) != 0 }
        var isWritable: Bool { flags & EPOLLOUT.rawValue != 0 }
        /// The peer has closed its side: what can be read must be read to its end.
        var hasEnd: Bool { flags & EPOLLRDHUP.rawValue != 0 }
        /// Both directions are gone.
        var isBroken: Bool { flags & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 }
    }

    private static let batch = 256
    private let descriptor: Int32
    private let wakeDescriptor: Int32
    private var events = [epoll_event](repeating: epoll_event(), count: batch)

    /// Creates the instance; `wakeToken` is reported after ``wake()``.
    init(wakeToken: UInt64) throws(HTTPServerError) {
        descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard descriptor >= 0 else { throw Self.failure("epoll_create1") }
        wakeDescriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard wakeDescriptor >= 0 else {
            let error = Self.failure("eventfd")
            Glibc.close(descriptor)
            throw error
        }
        guard add(wakeDescriptor, token: wakeToken, flags: EPOLLIN.rawValue) else {
            let error = Self.failure("epoll_ctl")
            close()
            throw error
        }
    }

    /// Watches a listening socket: reported as long as somebody waits.
    func addListener(_ listener: Int32, token: UInt64) -> Bool {
        add(listener, token: token, flags: EPOLLIN.rawValue)
    }

    /// Watches a connection: every change is reported once.
    func addConnection(_ connection: Int32, token: UInt64) -> Bool {
        add(
            connection, token: token,
            flags: EPOLLIN.rawValue | EPOLLOUT.rawValue | EPOLLRDHUP.rawValue | EPOLLET.rawValue)
    }

    func remove(_ file: Int32) {
        epoll_ctl(descriptor, EPOLL_CTL_DEL, file, nil)
    }

    /// Waits at most `milliseconds` (-1: for ever) and returns how many files are ready.
    mutating func wait(milliseconds: Int32) -> Int {
        max(Int(epoll_wait(descriptor, &events, Int32(Self.batch), milliseconds)), 0)
    }

    /// One of the files that the last ``wait(milliseconds:)`` has found ready.
    subscript(index: Int) -> Readiness { Readiness(events[index]) }

    /// Ends the present or the next wait; from any thread.
    func wake() {
        eventfd_write(wakeDescriptor, 1)
    }

    /// Takes note of the wake-ups so far.
    func acknowledgeWake() {
        var count: eventfd_t = 0
        eventfd_read(wakeDescriptor, &count)
    }

    func close() {
        Glibc.close(wakeDescriptor)
        Glibc.close(descriptor)
    }

    private func add(_ file: Int32, token: UInt64, flags: UInt32) -> Bool {
        var event = epoll_event()
        event.events = flags
        event.data.u64 = token
        return epoll_ctl(descriptor, EPOLL_CTL_ADD, file, &event) == 0
    }

    private static func failure(_ call: String) -> HTTPServerError {
        .noEventLoop(call: call, code: errno, reason: Socket.text(errno))
    }
}
