// A client that sends exactly the bytes it is given, over a real socket.

import Glibc
import Testing

enum RawHTTP {
    /// Sends one request and returns the answer.
    static func send(
        _ method: String, _ target: String, headers: [(String, String)] = [],
        body: [UInt8] = [], to port: UInt16
    ) async throws -> RawAnswer {
        let answer = await OwnThread.run {
            sendNow(method, target, headers: headers, body: body, to: port)
        }
        return try #require(answer, "no answer to \(method) \(target)")
    }

    /// The same on the thread of the caller, which it holds: for what must not wait for other tests.
    static func sendNow(
        _ method: String, _ target: String, headers: [(String, String)] = [],
        body: [UInt8] = [], to port: UInt16
    ) -> RawAnswer? {
        var fields = headers
        if !fields.contains(where: { $0.0 == "Host" }) { fields.append(("Host", "localhost")) }
        fields.append(("Connection", "close"))
        if !body.isEmpty || method == "POST" {
            fields.append(("Content-Length", String(body.count)))
        }
        let head =
            "\(method) \(target) HTTP/1.1\r\n"
            + fields.map { "\($0.0): \($0.1)\r\n" }.joined() + "\r\n"
        guard let descriptor = connect(to: port) else { return nil }
        defer { close(descriptor) }
        return RawAnswer(exchange(Array(head.utf8) + body, on: descriptor))
    }

    /// A connection to a port of this machine; `nil` when nobody listens there.
    static func connect(to port: UInt16) -> Int32? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var limit = timeval(tv_sec: 600, tv_usec: 0)
        setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    /// Sends bytes and returns all that comes until the server closes.
    static func exchange(_ bytes: [UInt8], on descriptor: Int32) -> [UInt8] {
        send(bytes, on: descriptor)
        var answer: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            guard count > 0 else { return answer }
            answer += chunk[..<count]
        }
    }

    /// Sends bytes, as far as the server takes them.
    static func send(_ bytes: [UInt8], on descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return }
            rest = rest.dropFirst(sent)
        }
    }
}
