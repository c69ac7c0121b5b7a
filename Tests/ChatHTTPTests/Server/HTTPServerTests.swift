import ChatHTTP
import Testing

@Suite struct HTTPServerTests {
    @Test func answersWithFramingAndRequestID() async throws {
        let server = try TestServer()
        let answer = try await server.exchange(
            "GET / HTTP/1.1\r\nHost: a\r\nX-Request-Id: abc-1\r\n\r\n")
        let lines = answer.split(separator: "\r\n")
        #expect(lines.first == "HTTP/1.1 200 OK")
        #expect(lines.contains("X-Request-Id: abc-1"))
        #expect(lines.contains("Content-Length: 5"))
        #expect(lines.contains("Content-Type: text/plain; charset=utf-8"))
        #expect(lines.contains { $0.hasPrefix("Date: ") && $0.hasSuffix(" GMT") })
        #expect(!lines.contains("Connection: close"))
        #expect(answer.hasSuffix("\r\n\r\nhello"))
        await server.stop()
    }

    @Test func makesFreshRequestIDs() async throws {
        let server = try TestServer()
        let first = try await server.exchange("GET /who HTTP/1.1\r\nHost: a\r\n\r\n")
        let second = try await server.exchange(
            "GET /who HTTP/1.1\r\nHost: a\r\nX-Request-Id: a b\r\n\r\n")
        let ids = [first, second].map { $0.suffix(16) }
        #expect(first.contains("127.0.0.1 true \(ids[0])"))
        #expect(first.contains("X-Request-Id: \(ids[0])\r\n"))
        #expect(ids.allSatisfy { $0.allSatisfy(\.isHexDigit) })
        #expect(ids[0] != ids[1])
        await server.stop()

        let named = try TestServer { $0.makeRequestID = { "own\r\nid" } }
        #expect(try await named.exchange("bad\r\n\r\n").contains("X-Request-Id: own"))
        await named.stop()
    }

    @Test func keepsConnectionsAlive() async throws {
        let server = try TestServer()
        let client = try RawClient(port: server.port)
        for _ in 0..<3 {
            try await client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try await client.read(until: "hello").hasPrefix("HTTP/1.1 200 OK\r\n"))
        }
        try await client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        #expect(try await client.readAll().contains("Connection: close\r\n"))
        #expect(
            try await server.exchange("GET / HTTP/1.0\r\n\r\n", finish: false).contains("hello"))
        await server.stop()
    }

    @Test func answersPipelinedRequestsInOrder() async throws {
        let server = try TestServer()
        let client = try RawClient(port: server.port)
        try await client.send(
            "GET /slow?ms=50 HTTP/1.1\r\nHost: a\r\n\r\n"
                + "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nsecond"
                + "GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        let answer = try await client.read(until: "hello")
        let places = ["slow done", "second", "hello"].compactMap {
            answer.firstRange(of: $0)?.lowerBound
        }
        #expect(places.count == 3)
        #expect(places == places.sorted())
        await server.stop()
    }

    /// Thousands of requests on one connection must not keep others from being served.
    @Test func pipeliningStarvesNobody() async throws {
        let server = try TestServer()
        let greedy = try RawClient(port: server.port)
        let request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
        let count = 5000
        let writer = Task {
            try await greedy.send(String(repeating: request, count: count))
            greedy.finish()
        }
        #expect(try await server.exchange(request).hasSuffix("hello"))
        let answers = try await greedy.readAll()
        try await writer.value
        #expect(answers.ranges(of: "HTTP/1.1 200 OK").count == count)
        await server.stop()
    }

    @Test func takesRequestsByteByByte() async throws {
        let server = try TestServer()
        let client = try RawClient(port: server.port)
        for byte in "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc".utf8 {
            try await client.send([byte])
        }
        #expect(try await client.read(until: "abc").hasSuffix("\r\n\r\nabc"))
        await server.stop()
    }

    @Test func answersHEADWithoutBody() async throws {
        let server = try TestServer()
        let answer = try await server.exchange("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(answer.contains("Content-Length: 5\r\n"))
        #expect(answer.hasSuffix("\r\n\r\n"))
        let missing = try await server.exchange("HEAD /missing HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(missing.hasPrefix("HTTP/1.1 404 "))
        #expect(missing.hasSuffix("\r\n\r\n"))
        await server.stop()
    }

    @Test func sendsNoBodyAndNoLengthWith204() async throws {
        let server = try TestServer()
        let answer = try await server.exchange("GET /none HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 204 No Content\r\n"))
        #expect(!answer.contains("Content-Length"))
        #expect(!answer.contains("Connection"))
        #expect(answer.hasSuffix("\r\n\r\n"))
        await server.stop()
    }

    @Test func asksForTheBodyWhenItIsExpected() async throws {
        let server = try TestServer()
        let client = try RawClient(port: server.port)
        try await client.send(
            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")
        #expect(try await client.read(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
        try await client.send("abc")
        #expect(try await client.read(until: "abc").hasPrefix("HTTP/1.1 200 OK\r\n"))
        let refused = try await server.exchange(
            "POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\nExpect: 100-continue\r\n\r\n",
            finish: false)
        #expect(refused.hasPrefix("HTTP/1.1 413 "))
        await server.stop()
    }

    /// The client has sent all and closed its side; the answer still comes, however late.
    @Test func answersAfterHalfClose() async throws {
        let server = try TestServer()
        let answer = try await server.exchange("GET /slow?ms=80 HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(answer.hasSuffix("slow done"))
        let partial = try await server.exchange("GET / HTTP/1.1\r\nHost:")
        #expect(partial.hasPrefix("HTTP/1.1 400 "))
        #expect(try await server.exchange("").isEmpty)
        await server.stop()
    }

    @Test func survivesClientsThatLeave() async throws {
        let server = try TestServer()
        func connectAndReset() async throws {
            let clients = try (0..<21).map { _ in try RawClient(port: server.port) }
            for client in clients.dropFirst() {
                try await client.send("GET /gate HTTP/1.1\r\nHost: a\r\n\r\n")
            }
            try await clients[0].send("GET /large?size=8000000 HTTP/1.1\r\nHost: a\r\n\r\n")
            _ = try await clients[0].readSome(10)
            for client in clients { client.resetOnClose() }
        }
        try await connectAndReset()
        // An answer means that the loop has seen the resets, which came before the request.
        #expect(try await server.exchange("GET / HTTP/1.1\r\nHost: a\r\n\r\n").hasSuffix("hello"))
        server.openGate()
        let isTold = await server.wait { events in
            events.count { $0 == .abandoned } == 20
        }
        #expect(isTold)
        #expect(try await server.exchange("GET / HTTP/1.1\r\nHost: a\r\n\r\n").hasSuffix("hello"))
        await server.stop()
    }

    /// An answer far larger than the socket's buffers, read slowly, arrives whole.
    @Test func waitsForSlowReaders() async throws {
        let server = try TestServer()
        let client = try RawClient(port: server.port)
        let size = 12_000_000
        try await client.send(
            "GET /large?size=\(size) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        try await Task.sleep(for: .milliseconds(50))
        #expect(try await server.exchange("GET / HTTP/1.1\r\nHost: a\r\n\r\n").hasSuffix("hello"))
        let answer = try await client.readAll()
        let head = try #require(answer.firstRange(of: "\r\n\r\n"))
        #expect(answer[head.upperBound...].utf8.count == size)
        await server.stop()
    }

    @Test func takesLargeBodiesWholeAndChunked() async throws {
        let server = try TestServer()
        let body = String(repeating: "0123456789abcdef", count: 4 << 16)
        let whole = try await server.exchange(
            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: \(body.utf8.count)\r\n\r\n" + body)
        #expect(whole.hasSuffix("\r\n\r\n" + body))
        let chunk = "10000\r\n" + String(body.prefix(0x10000)) + "\r\n"
        let chunked = try await server.exchange(
            "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                + String(repeating: chunk, count: 64) + "0\r\n\r\n")
        #expect(chunked.hasSuffix("\r\n\r\n" + body))
        await server.stop()
    }

    @Test func serves64ConnectionsAtOnce() async throws {
        let server = try TestServer()
        let clients = try (0..<64).map { _ in try RawClient(port: server.port) }
        for round in 0..<5 {
            for (index, client) in clients.enumerated() {
                try await client.send(
                    "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\n"
                        + "\(100 + index).\(10 + round)")
            }
            for (index, client) in clients.enumerated() {
                let expected = "\(100 + index).\(10 + round)"
                #expect(try await client.read(until: expected).hasSuffix("\r\n\r\n" + expected))
            }
        }
        await server.stop()
    }

    @Test func tellsWhatHappens() async throws {
        let server = try TestServer()
        _ = try await server.exchange("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        _ = try await server.exchange("nonsense\r\n\r\n")
        await server.stop()
        #expect(
            server.events == [
                .accepted, .answered(status: 200), .accepted,
                .refused(status: 400, code: "bad_request"),
            ])
    }
}
