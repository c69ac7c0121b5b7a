import ChatHTTP
import Testing

/// Hostile bytes against the real server, over real sockets.
@Suite struct HTTPServerAbuseTests {
    private static let head = "POST /echo HTTP/1.1\r\nHost: a\r\n"
    private static let chunked = head + "Transfer-Encoding: chunked\r\n\r\n"
    private static let smuggled = "GET /who HTTP/1.1\r\nHost: a\r\n\r\n"

    /// What is sent, and the status of the one answer. Nothing is closed by the client: the server
    /// must decide with what it has.
    static let table: [(name: String, bytes: String, status: Int)] = [
        (
            "CL and TE",
            head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled,
            400
        ),
        (
            "TE and CL",
            head + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + smuggled,
            400
        ),
        ("two lengths", head + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nhi" + smuggled, 400),
        ("two equal lengths", head + "Content-Length: 2\r\nContent-Length: 2\r\n\r\nhi", 400),
        ("length list", head + "Content-Length: 2, 2\r\n\r\nhi", 400),
        ("signed length", head + "Content-Length: +2\r\n\r\nhi", 400),
        ("bare LF", "GET / HTTP/1.1\nHost: a\n\n", 400),
        ("bare LF in fields", "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n", 400),
        ("folded line", "GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n", 400),
        ("NUL in value", "GET / HTTP/1.1\r\nHost: a\r\nX: b\u{0}c\r\n\r\n", 400),
        ("space before colon", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length : 2\r\n\r\nhi", 400),
        ("no Host", "GET / HTTP/1.1\r\n\r\n", 400),
        ("two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
        ("absolute form without host", "GET http:///x HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ("TLS hello", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}", 400),
        ("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
        ("HTTP/3.0", "GET / HTTP/3.0\r\nHost: a\r\n\r\n", 400),
        ("unknown coding", head + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501),
        ("hidden coding", head + "Transfer-Encoding: \tchunked,identity\r\n\r\n0\r\n\r\n", 501),
        ("bad chunk size", chunked + "xyz\r\n", 400),
        ("negative chunk size", chunked + "-1\r\n", 400),
        ("huge chunk size", chunked + "FFFFFFFFFFFFFFFFF\r\n", 413),
        ("chunk extension", chunked + "1;a=\nx\r\n0\r\n\r\n", 400),
        ("chunk without end", chunked + "1\r\nxy", 400),
        ("large body declared", head + "Content-Length: 100000000\r\n\r\n", 413),
        (
            "absurd length", head + "Content-Length: \(String(repeating: "9", count: 400))\r\n\r\n",
            413
        ),
        (
            "over the route's limit",
            "POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\n", 413
        ),
        (
            "64 KB header",
            "GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "x", count: 65_536))", 431
        ),
        (
            "1000 headers",
            "GET / HTTP/1.1\r\nHost: a\r\n\(String(repeating: "A: b\r\n", count: 1000))\r\n", 431
        ),
        ("64 KB target", "GET /\(String(repeating: "x", count: 65_536)) HTTP/1.1\r\n", 414),
        ("unknown Expect", head + "Expect: something\r\nContent-Length: 2\r\n\r\nhi", 417),
        ("bad escape", "GET /%2 HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ]

    @Test func refusesEachOnceAndCloses() async throws {
        let server = try TestServer()
        for (name, bytes, status) in Self.table {
            let answer = try await server.exchange(bytes, finish: false)
            #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(name)")
            #expect(answer.ranges(of: "X-Request-Id: ").count == 1, "\(name)")
            #expect(answer.contains("\r\nConnection: close\r\n"), "\(name)")
            #expect(answer.contains("\r\nX-Request-Id: "), "\(name)")
            #expect(answer.contains("\r\n\r\n{\"error\":{\"code\":\""), "\(name)")
        }
        #expect(try await server.exchange("GET / HTTP/1.1\r\nHost: a\r\n\r\n").hasSuffix("hello"))
        await server.stop()
        #expect(
            server.events.count { if case .refused = $0 { true } else { false } }
                == Self.table.count)
    }

    /// Requests that are answered by the router and keep the connection.
    @Test func answersOddRequestsByRoute() async throws {
        let server = try TestServer()
        let client = try RawClient(port: server.port)
        for (request, status) in [
            ("BREW /", 405), ("DELETE /echo", 405), ("OPTIONS /", 405), ("TRACE /", 405),
            ("GET /missing", 404), ("BREW /missing", 404), ("GET /../echo", 404), ("GET /%2e", 404),
        ] {
            try await client.send("\(request) HTTP/1.1\r\nHost: a\r\n\r\n")
            let answer = try await client.read(until: "}}")
            #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(request)")
            #expect(answer.contains("Allow: ") == (status == 405), "\(request)")
        }
        await server.stop()
    }

    /// The refusal of a body that is on its way arrives, although the body is not read.
    @Test func refusalsReachClientsThatKeepSending() async throws {
        let server = try TestServer()
        for megabytes in [1, 5, 20] {
            let client = try RawClient(port: server.port)
            let head =
                "POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: \(megabytes << 20)\r\n"
                + "X-Request-Id: q7\r\n\r\n"
            let answer = await client.transfer(
                Array(head.utf8) + [UInt8](repeating: 0x61, count: megabytes << 20))
            #expect(answer.hasPrefix("HTTP/1.1 413 "))
            #expect(answer.contains("X-Request-Id: q7\r\n"))
        }
        await server.stop()
    }
}
