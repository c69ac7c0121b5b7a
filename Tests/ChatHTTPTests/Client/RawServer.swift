// A server that misbehaves on purpose: each connection runs a script over the bare socket.

import ChatEngine
import Glibc
import Testing

/// A TCP server on 127.0.0.1 with a thread for each connection.
final class RawServer: Sendable {
    struct Counts {
        var connections = 0
        var requests = 0
    }

    let port: UInt16
    private let listener: Int32
    private let counts = Locked(Counts())

    /// Starts to accept; `script` is called on a thread of its own for every connection.
    init(_ script: @escaping @Sendable (RawConnection) -> Void) throws {
        (listener, port) = try Self.listen(backlog: 128)
        let (listener, counts) = (listener, counts)
        spawnThread {
            while true {
                let descriptor = accept(listener, nil, nil)
                guard descriptor >= 0 else { break }
                counts.withLock { $0.connections += 1 }
                spawnThread {
                    let connection = RawConnection(descriptor, counts)
                    script(connection)
                    connection.close()
                }
            }
            close(listener)
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    var url: String { "http://127.0.0.1:\(port)/" }
    var connections: Int { counts.withLock { $0.connections } }
    var requests: Int { counts.withLock { $0.requests } }

    /// A listening socket on a free port.
    static func listen(backlog: Int32) throws -> (descriptor: Int32, port: UInt16) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try #require(descriptor >= 0)
        var address = loopbackAddress(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, length) == 0
                    && getsockname(descriptor, address, &length) == 0
            }
        }
        try #require(bound)
        try #require(Glibc.listen(descriptor, backlog) == 0)
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }

    /// Begins to connect and does not wait for the outcome.
    static func connectWithoutWaiting(_ port: UInt16) -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        _ = connect(descriptor, to: port)
        return descriptor
    }

    /// Whether somebody listens on the port.
    static func canConnect(to port: UInt16) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        return connect(descriptor, to: port)
    }

    private static func connect(_ descriptor: Int32, to port: UInt16) -> Bool {
        var address = loopbackAddress(port: port)
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                Glibc.connect(descriptor, address, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }

    private static func loopbackAddress(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}

/// Runs `body` on a detached thread.
func spawnThread(_ body: @escaping @Sendable () -> Void) {
    final class Box: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var handle = pthread_t()
    let box = Unmanaged.passRetained(Box(body))
    let failed = pthread_create(
        &handle, nil,
        { context in
            if let context { Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body() }
            return nil
        }, box.toOpaque())
    if failed == 0 { pthread_detach(handle) } else { box.release() }
}
