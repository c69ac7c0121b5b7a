import ChatEngine
import Glibc

/// One accepted connection of a ``RawServer``.
final class RawConnection: Sendable {
    private let descriptor: Int32
    private let counts: Locked<RawServer.Counts>
    private let isClosed = Locked(false)

    init(_ descriptor: Int32, _ counts: Locked<RawServer.Counts>) {
        (self.descriptor, self.counts) = (descriptor, counts)
        // No script outlives a broken test for ever, and none gives up on a client that is starved.
        var limit = timeval(tv_sec: 600, tv_usec: 0)
        setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    /// Reads one whole request, head and body; `nil` when the client closed.
    func readRequest() -> String? {
        var bytes: [UInt8] = []
        while true {
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            bytes += buffer[..<count]
            let text = String(decoding: bytes, as: UTF8.self)
            guard let end = text.range(of: "\r\n\r\n") else { continue }
            let length = text[..<end.lowerBound].split(separator: "\r\n").lazy
                .filter { $0.lowercased().hasPrefix("content-length:") }
                .compactMap { Int($0.split(separator: ":")[1].drop { $0 == " " }) }.first
            guard text[end.upperBound...].utf8.count >= length ?? 0 else { continue }
            counts.withLock { $0.requests += 1 }
            return text
        }
    }

    @discardableResult
    func write(_ text: String) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }

    /// Waits until the client closed its side (10 min at most).
    func waitForClose() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while recv(descriptor, &buffer, buffer.count, 0) > 0 {}
    }

    /// Closes with a RST in place of a FIN.
    func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        close()
    }

    func close() {
        isClosed.withLock { isClosed in
            if !isClosed { _ = Glibc.close(descriptor) }
            isClosed = true
        }
    }

    /// Answers requests one after the other until the client closes.
    func answerAll(_ body: String = "ok") {
        while readRequest() != nil {
            write("HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
        }
    }
}

extension String {
    fileprivate func range(of text: String) -> Range<Index>? {
        guard let first = ranges(of: text).first else { return nil }
        return first
    }
}
