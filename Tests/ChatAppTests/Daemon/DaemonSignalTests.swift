import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// The real `ChatServer` under signals.
@Suite struct DaemonSignalTests {
    /// A connection that a client holds open.
    static func connect(to port: UInt16, sending text: String) throws -> Int32 {
        let descriptor = try #require(RawHTTP.connect(to: port))
        RawHTTP.send(Array(text.utf8), on: descriptor)
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
        let isReloaded = try await Waiting.until {
            try daemon.lines().contains { $0.contains(" business_reloaded nothing changed ") }
        }
        #expect(isReloaded)
        daemon.signal(signal)
        #expect(await daemon.wait() == 0)
        let events = try daemon.lines().map { $0.split(separator: " ")[2] }
        #expect(events.first == "listening")
        #expect(events.suffix(2) == ["stopping", "stopped"])
        #expect(try daemon.lines().last?.hasSuffix("complete=true") == true)
        #expect(try daemon.errorText().isEmpty)
    }

    /// While something is under way, who asks learns that the daemon is about to end.
    ///
    /// What happens within the daemon's times for reading and stopping happens on a thread of its own.
    @Test func answersWhileItStops() async throws {
        let daemon = try await DaemonProcess()
        let body = Array(#"{"conversation_id":"a","text":"hola"}"#.utf8)
        let answers = await OwnThread.run { () -> [RawAnswer?] in
            let port = daemon.port
            let head =
                "POST /api/chat HTTP/1.1\r\nHost: x\r\nContent-Length: \(body.count)\r\n\r\n"
            guard let unfinished = try? Self.connect(to: port, sending: head) else { return [] }
            defer { close(unfinished) }
            // An answer to a later request shows that the unfinished one has arrived.
            guard RawHTTP.sendNow("GET", "/ready", to: port)?.status == 200, daemon.beginToStop()
            else { return [] }
            return [
                RawHTTP.sendNow("GET", "/ready", to: port),
                RawHTTP.sendNow("GET", "/health", to: port),
                RawHTTP.sendNow("POST", "/api/chat", body: body, to: port),
                RawAnswer(RawHTTP.exchange(body, on: unfinished)),
            ]
        }
        #expect(answers.map { $0?.status } == [503, 200, 200, 200])
        #expect(answers.first??.text == #"{"ready":false,"reason":"draining"}"#)
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
        let isStopping = await OwnThread.run {
            defer { daemon.signal(SIGTERM) }
            return daemon.beginToStop()
        }
        #expect(isStopping)
        #expect(await daemon.wait() == 128 + SIGTERM)
        #expect(try !daemon.lines().contains { $0.contains("stopped") })
    }
}
