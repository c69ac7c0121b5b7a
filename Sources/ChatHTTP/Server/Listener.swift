// The listening socket: where the system's address structures are dealt with.

internal import CLinux
internal import Glibc

/// A socket that listens. Owned by the event loop once it runs.
struct Listener {
    /// What accepting came to.
    enum Accepted {
        case connection(Int32, PeerAddress)
        /// Nobody waits.
        case none
        /// Out of files or memory: worth a pause.
        case exhausted(code: Int32)
    }

    let descriptor: Int32
    let port: UInt16

    /// Listens on `host` and `port`; port 0 lets the system choose.
    static func open(host: String, port: UInt16) throws(HTTPServerError) -> Listener {
        let host =
            host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        var list: UnsafeMutablePointer<addrinfo>?
        let result = getaddrinfo(host, "\(port)", &hints, &list)
        defer { if let list { freeaddrinfo(list) } }
        guard result == 0, !host.isEmpty, let address = list?.pointee else {
            let reason = host.isEmpty ? "the host is empty" : String(cString: gai_strerror(result))
            throw .unknownHost(host, reason: reason)
        }
        return try open(address, name: "\(host.contains(":") ? "[\(host)]" : host):\(port)")
    }

    private static func open(
        _ address: addrinfo, name: String
    ) throws(HTTPServerError) -> Listener {
        let flags = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let descriptor = socket(address.ai_family, flags, 0)
        guard descriptor >= 0 else { throw failure(name) }
        set(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
        if address.ai_family == AF_INET6 {
            set(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, 0)
        }
        guard bind(descriptor, address.ai_addr, address.ai_addrlen) == 0,
            listen(descriptor, 4096) == 0
        else {
            let error = failure(name)
            close(descriptor)
            throw error
        }
        return Listener(descriptor: descriptor, port: boundPort(descriptor))
    }

    /// Accepts one connection, without blocking.
    func accept() -> Accepted {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let flags = Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        while true {
            let accepted = withUnsafeMutablePointer(to: &storage) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    accept4(descriptor, $0, &length, flags)
                }
            }
            if accepted >= 0 {
                Self.set(accepted, Int32(IPPROTO_TCP), TCP_NODELAY, 1)
                return .connection(accepted, Self.peer(&storage, length))
            }
            switch errno {
            case EAGAIN, EWOULDBLOCK: return .none
            case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted(code: errno)
            case EBADF, EINVAL, ENOTSOCK, EOPNOTSUPP: return .none
            // The connection has failed before it was accepted; the next one is tried.
            default: continue
            }
        }
    }

    private static func peer(_ storage: inout sockaddr_storage, _ length: socklen_t) -> PeerAddress
    {
        var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let result = withUnsafePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getnameinfo($0, length, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST)
            }
        }
        let text = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return PeerAddress(ip: result == 0 ? String(decoding: text, as: UTF8.self) : "unknown")
    }

    private static func boundPort(_ descriptor: Int32) -> UInt16 {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        _ = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getsockname(descriptor, $0, &length)
            }
        }
        // The port stands at the same place in IPv4 and IPv6 addresses.
        return withUnsafeBytes(of: &storage) { UInt16($0[2]) << 8 | UInt16($0[3]) }
    }

    private static func set(_ descriptor: Int32, _ level: Int32, _ option: Int32, _ value: Int32) {
        var value = value
        setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
    }

    private static func failure(_ address: String) -> HTTPServerError {
        let code = errno
        let hint =
            switch code {
            case EADDRINUSE: "another program listens there; stop it or choose another port"
            case EACCES: "ports below 1024 need a privilege; choose a higher one"
            case EADDRNOTAVAIL: "no interface of this machine has that address"
            case EAFNOSUPPORT: "this machine does not speak that address family"
            default: "check the host, the port and the limits of this process"
            }
        return .cannotListen(address: address, code: code, reason: Socket.text(code), hint: hint)
    }
}
