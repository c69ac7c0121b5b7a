import ChatEngine
import ChatHTTP
import Glibc
import Testing

/// What a misbehaving peer leads to: `notSent` exactly when the request cannot have left.
@Suite struct HTTPClientFaultTests {
    private let client = HTTPClient()

    private enum Kind: String { case answer, notSent, outcomeUnknown, other }

    private func kind(
        _ url: String, body: String = "hola", timeout: Duration = .seconds(10),
        connectTimeout: Duration = .seconds(10), limit: Int = 10_000
    ) async -> Kind {
        do throws(HTTPClientError) {
            _ = try await client.send(
                HTTPClientRequest(
                    .post, url, body: Array(body.utf8), timeout: timeout,
                    connectTimeout: connectTimeout, responseLimit: limit))
            return .answer
        } catch {
            switch error {
            case .notSent: return .notSent
            case .outcomeUnknown: return .outcomeUnknown
            default: return .other
            }
        }
    }

    /// The server reads the request, then writes `answer` and closes.
    private func kind(answering answer: String) async throws -> Kind {
        let server = try RawServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.write(answer)
        }
        return await kind(server.url)
    }

    @Test func refusedConnectionIsNotSent() async throws {
        let (descriptor, port) = try RawServer.listen(backlog: 1)
        close(descriptor)
        #expect(await kind("http://127.0.0.1:\(port)/") == .notSent)
    }

    @Test func unknownHostIsNotSent() async {
        #expect(await kind("https://no-such-host.invalid/") == .notSent)
    }

    @Test func connectionThatIsNeverAcceptedIsNotSent() async throws {
        let (listener, port) = try RawServer.listen(backlog: 0)
        defer { close(listener) }
        // Two connections fill the queue of a listener that never accepts; the next one hangs.
        let held = (0..<4).map { _ in RawServer.connectWithoutWaiting(port) }
        defer { for descriptor in held { close(descriptor) } }
        let url = "http://127.0.0.1:\(port)/"
        #expect(await kind(url, connectTimeout: .milliseconds(300)) == .notSent)
        #expect(await kind(url, timeout: .milliseconds(300)) == .notSent)
    }

    @Test func handshakeThatHangsIsNotSent() async throws {
        let server = try RawServer { $0.waitForClose() }
        let url = "https://127.0.0.1:\(server.port)/"
        #expect(await kind(url, connectTimeout: .milliseconds(300)) == .notSent)
        #expect(server.requests == 0)
    }

    @Test func plainTextPeerBehindHTTPSIsNotSent() async throws {
        let server = try RawServer { $0.write("HTTP/1.1 400 Bad Request\r\n\r\n") }
        #expect(await kind("https://127.0.0.1:\(server.port)/") == .notSent)
    }

    @Test func timeoutAfterTheRequestIsUnknown() async throws {
        let server = try RawServer { connection in
            _ = connection.readRequest()
            connection.waitForClose()
        }
        let error = await #expect(throws: HTTPClientError.self) {
            try await client.send(.init(.post, server.url, timeout: .seconds(2)))
        }
        guard case .outcomeUnknown(let reason) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reason.contains("timed out"))
        #expect(server.requests == 1)
    }

    @Test func dripThatNeverEndsIsUnknown() async throws {
        let server = try RawServer { connection in
            _ = connection.readRequest()
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
            while connection.write("x") { usleep(20_000) }
        }
        #expect(await kind(server.url, timeout: .seconds(2)) == .outcomeUnknown)
    }

    @Test func resetAfterTheRequestIsUnknown() async throws {
        let server = try RawServer { connection in
            _ = connection.readRequest()
            connection.reset()
        }
        #expect(await kind(server.url) == .outcomeUnknown)
        #expect(server.requests == 1)
    }

    enum BrokenAnswer: String, CaseIterable {
        case none, garbage, cutOffHead, cutOffBody, cutOffChunk, badChunkSize
        case announcedTooLarge, tooLarge, tooManyHeaders

        var text: String {
            let ok = "HTTP/1.1 200 OK\r\n"
            return switch self {
            case .none: ""
            case .garbage: "¿qué?\r\n\r\n"
            case .cutOffHead: ok + "Content-Le"
            case .cutOffBody: ok + "Content-Length: 100\r\n\r\ncut off"
            case .cutOffChunk: ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhola"
            case .badChunkSize: ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhola\r\n"
            case .announcedTooLarge: ok + "Content-Length: 10001\r\n\r\n" + body(10_001)
            case .tooLarge: ok + "\r\n" + body(10_001)
            case .tooManyHeaders: ok + String(repeating: "A: b\r\n", count: 20_000) + "\r\n"
            }
        }

        private func body(_ count: Int) -> String { String(repeating: "x", count: count) }
    }

    @Test(arguments: BrokenAnswer.allCases)
    func brokenAnswerIsUnknown(answer: BrokenAnswer) async throws {
        #expect(try await kind(answering: answer.text) == .outcomeUnknown)
    }

    @Test func answerAsLongAsTheLimitIsTaken() async throws {
        let body = String(repeating: "x", count: 10_000)
        #expect(try await kind(answering: "HTTP/1.1 200 OK\r\n\r\n" + body) == .answer)
    }

    /// libcurl by itself would send the request again here, and a customer would get two messages.
    @Test func requestIsNotRepeatedWhenAReusedConnectionDies() async throws {
        let bodies = Locked<[String]>([])
        let server = try RawServer { connection in
            while let request = connection.readRequest() {
                let count = bodies.withLock { bodies in
                    bodies.append(String(request.suffix(1)))
                    return bodies.count
                }
                if count == 2 { return }
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            }
        }
        for (body, expected) in [("1", Kind.answer), ("2", .outcomeUnknown), ("3", .answer)] {
            #expect(await kind(server.url, body: body) == expected, "request \(body)")
        }
        #expect(bodies.withLock { $0 } == ["1", "2", "3"])
    }

    @Test func redirectIsAnAnswerAndTheTokenStaysHome() async throws {
        let elsewhere = try RawServer { $0.answerAll() }
        let target = elsewhere.url
        let server = try RawServer { connection in
            _ = connection.readRequest()
            connection.write(
                "HTTP/1.1 302 Found\r\nLocation: \(target)\r\nContent-Length: 0\r\n\r\n")
        }
        let response = try await client.send(
            .init(.get, server.url, headers: [("Authorization", .secret("Bearer canary"))]))
        #expect(response.status == 302)
        #expect(response.header("LOCATION") == target)
        #expect(elsewhere.connections == 0)
    }
}
