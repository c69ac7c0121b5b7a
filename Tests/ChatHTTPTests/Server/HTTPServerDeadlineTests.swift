import ChatHTTP
import Testing

/// Slow and idle clients. Deadlines are shortened; a byte now and then must not extend them.
@Suite struct HTTPServerDeadlineTests {
    /// Sends `first`, then `drip` every 20 ms until the server closes or that has taken far too long.
    static func drip(_ drip: String, after first: String, to port: UInt16) async throws -> String {
        let client = try RawClient(port: port)
        try await client.send(first)
        for _ in 0..<1000 {
            try await Task.sleep(for: .milliseconds(20))
            do { try await client.send(drip) } catch { break }
            if let answer = try client.pending() {
                return String(decoding: answer, as: UTF8.self)
            }
        }
        return try await client.readAll()
    }

    @Test func endsSlowHeads() async throws {
        let server = try TestServer { $0.headDeadline = .milliseconds(300) }
        let answer = try await Self.drip("x", after: "GET / HTTP/1.1\r\nX: ", to: server.port)
        #expect(answer.hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
        #expect(answer.contains("\"request_timeout\""))
        await server.stop()
    }

    @Test func endsSlowBodies() async throws {
        let server = try TestServer { $0.bodyDeadline = .milliseconds(300) }
        let lengths =
            "POST /echo HTTP/1.1\r\nHost: a\r\nX-Request-Id: slow\r\nContent-Length: 4000000\r\n\r\n"
        let answer = try await Self.drip("x", after: lengths, to: server.port)
        #expect(answer.hasPrefix("HTTP/1.1 408 "))
        #expect(answer.contains("X-Request-Id: slow\r\n"))
        let chunked = "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        #expect(
            try await Self.drip("1\r\nx\r\n", after: chunked, to: server.port).hasPrefix(
                "HTTP/1.1 408 "))
        await server.stop()
    }

    @Test func closesIdleConnectionsSilently() async throws {
        let server = try TestServer {
            $0.headDeadline = .milliseconds(150)
            $0.idleTimeout = .milliseconds(150)
        }
        #expect(try await server.exchange("", finish: false).isEmpty)
        let answer = try await server.exchange("GET / HTTP/1.1\r\nHost: a\r\n\r\n", finish: false)
        #expect(answer.hasSuffix("hello"))
        await server.stop()
    }

    @Test func waitsForSlowHandlers() async throws {
        let server = try TestServer {
            $0.headDeadline = .milliseconds(50)
            $0.bodyDeadline = .milliseconds(50)
            $0.writeDeadline = .milliseconds(50)
        }
        let answer = try await server.exchange("GET /slow?ms=400 HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(answer.hasSuffix("slow done"))
        await server.stop()
    }

    @Test func givesUpOnClientsThatDoNotRead() async throws {
        let server = try TestServer {
            $0.writeDeadline = .milliseconds(200)
            $0.minimumRate = 1 << 30
        }
        let client = try RawClient(port: server.port)
        try await client.send(
            "GET /large?size=30000000 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        _ = try await client.readSome(10)
        try await Task.sleep(for: .milliseconds(900))
        #expect(try await client.readAll().utf8.count < 30_000_000)
        await server.stop()
    }
}
