import Glibc

/// A TCP client that sends exactly the bytes it is given.
///
/// It polls instead of blocking, so that tests that wait do not take the threads of those that run.
/// Every wait gives up after 10 min.
final class RawClient: Sendable {
    struct Failure: Error {
        let call: String
        let code: Int32
    }

    private let descriptor: Int32

    init(port: UInt16) throws {
        // Not inherited by the programs other tests run, or a close here would not end it.
        let flags = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        descriptor = socket(AF_INET, flags, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        // Once all is set the object's end closes, be it that it fails here: a second close would be another's.
        guard result == 0 else { throw Failure(call: "connect", code: errno) }
    }

    deinit { Glibc.close(descriptor) }

    func send(_ text: String) async throws {
        try await send(Array(text.utf8))
    }

    func send(_ bytes: [UInt8]) async throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(
                    descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
            }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                try await Task.sleep(for: .milliseconds(2))
            } else {
                throw Failure(call: "send", code: errno)
            }
        }
    }

    /// Sends and then reads until the server closes, on a thread of its own: for a server that does not
    /// wait for a client which other tests keep from its work.
    func transfer(_ bytes: [UInt8]) async -> String {
        await withCheckedContinuation { done in
            spawnThread { [self] in
                var rest = bytes[...]
                var received: [UInt8] = []
                while !rest.isEmpty {
                    let count = rest.withUnsafeBytes {
                        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                    }
                    guard count > 0 else { break }
                    rest = rest.dropFirst(count)
                }
                var buffer = [UInt8](repeating: 0, count: 65_536)
                while rest.isEmpty {
                    let count = recv(descriptor, &buffer, buffer.count, 0)
                    guard count > 0 else { break }
                    received += buffer[..<count]
                }
                done.resume(returning: String(decoding: received, as: UTF8.self))
            }
        }
    }

    /// Closes the sending side only.
    func finish() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Makes the close at the end of this object's life a reset.
    func resetOnClose() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(
            descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    /// Reads until the server closes; a reset counts as the end.
    func readAll() async throws -> String {
        var collected: [UInt8] = []
        while let piece = try await readSome() { collected.append(contentsOf: piece) }
        return String(decoding: collected, as: UTF8.self)
    }

    /// Reads until `text` has come, or the server closes.
    func read(until text: String) async throws -> String {
        var collected: [UInt8] = []
        while true {
            let received = String(decoding: collected, as: UTF8.self)
            if received.contains(text) { return received }
            guard let piece = try await readSome() else { return received }
            collected.append(contentsOf: piece)
        }
    }

    /// The next bytes; nil at the end.
    func readSome(_ limit: Int = 65_536) async throws -> [UInt8]? {
        for _ in 0..<300_000 {
            if let bytes = try pending(limit) { return bytes.isEmpty ? nil : bytes }
            try await Task.sleep(for: .milliseconds(2))
        }
        throw Failure(call: "recv", code: ETIMEDOUT)
    }

    /// What has come, without waiting; empty at the end, nil when nothing has come.
    func pending(_ limit: Int = 65_536) throws -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: limit)
        let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
        if count > 0 { return Array(buffer[..<count]) }
        if count == 0 || errno == ECONNRESET { return [] }
        guard errno == EAGAIN else { throw Failure(call: "recv", code: errno) }
        return nil
    }
}
