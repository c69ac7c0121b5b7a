import Glibc
import Testing

@testable import ChatApp

/// The real `ChatServer` under signals.
@Suite struct DaemonSignalTests {
    /// A connection that a client holds open.
    static func connect(to port: UInt16, sending text: String) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(result == 0)
        let bytes = Array(text.utf8)
        try #require(send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count)
        return descriptor
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func stopsGracefully(signal: Int32) async throws {
        let daemon = try await DaemonProcess()
        let idle = try Self.connect(to: daemon.port, sending: "")
        defer { close(idle) }
        let answer = try await RawHTTP.send(
            "POST", "/api/chat", body: Array(#"{"conversation_id":"a","text":"hola"}"#.utf8),
            to: daemon.port)
        #expect(answer.status == 200)
        daemon.signal(SIGHUP)
        daemon.signal(signal)
        #expect(await daemon.wait() == 0)
        let events = try daemon.lines().map { $0.split(separator: " ")[2] }
        #expect(events.first == "listening")
        #expect(events.contains("hangup_ignored"))
        #expect(events.suffix(2) == ["stopping", "stopped"])
        #expect(try daemon.lines().last?.hasSuffix("complete=true") == true)
        #expect(try daemon.errorText().isEmpty)
    }

    /// While something is under way, who asks learns that the daemon is about to end.
    @Test func answersWhileItStops() async throws {
        let daemon = try await DaemonProcess()
        let body = #"{"conversation_id":"a","text":"hola"}"#
        let unfinished = try Self.connect(
            to: daemon.port,
            sending:
                "POST /api/chat HTTP/1.1\r\nHost: x\r\nContent-Length: \(body.utf8.count)\r\n\r\n{")
        defer { close(unfinished) }
        #expect(try await RawHTTP.send("GET", "/ready", to: daemon.port).status == 200)
        daemon.signal(SIGTERM)
        let isStopping = try await DaemonProcess.eventually {
            try daemon.lines().contains { $0.hasSuffix("stopping") }
        }
        #expect(isStopping)
        let ready = try await RawHTTP.send("GET", "/ready", to: daemon.port)
        #expect(ready.status == 503)
        #expect(ready.text == #"{"ready":false,"reason":"draining"}"#)
        #expect(try await RawHTTP.send("GET", "/health", to: daemon.port).status == 200)
        let chat = try await RawHTTP.send(
            "POST", "/api/chat", body: Array(body.utf8), to: daemon.port)
        #expect(chat.status == 200)

        let rest = Array(body.utf8.dropFirst())
        try #require(send(unfinished, rest, rest.count, Int32(MSG_NOSIGNAL)) == rest.count)
        var buffer = [UInt8](repeating: 0, count: 12)
        let count = await OwnThread.run { [buffer] in
            var bytes = buffer
            return recv(unfinished, &bytes, bytes.count, Int32(MSG_WAITALL)) == bytes.count
                ? bytes : []
        }
        buffer = count
        #expect(String(decoding: buffer, as: UTF8.self) == "HTTP/1.1 200")
        close(unfinished)
        #expect(await daemon.wait() == 0)
        #expect(try daemon.lines().last?.hasSuffix("complete=true") == true)
    }

    @Test func aSecondSignalEndsItAtOnce() async throws {
        let daemon = try await DaemonProcess()
        let unfinished = try Self.connect(
            to: daemon.port,
            sending: "POST /api/chat HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
        defer { close(unfinished) }
        // An answer to a later request shows that the unfinished one has arrived.
        _ = try await RawHTTP.send("GET", "/ready", to: daemon.port)
        daemon.signal(SIGTERM)
        let isStopping = try await DaemonProcess.eventually {
            try daemon.lines().contains { $0.hasSuffix("stopping") }
        }
        #expect(isStopping)
        daemon.signal(SIGTERM)
        #expect(await daemon.wait() == 128 + SIGTERM)
        #expect(try !daemon.lines().contains { $0.contains("stopped") })
    }
}
