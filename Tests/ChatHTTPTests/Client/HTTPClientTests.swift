import ChatEngine
import ChatHTTP
import Glibc
import TestSupport
import Testing

@Suite struct HTTPClientTests {
    @Test func sendsWhatWasAskedAndReturnsWhatCame() async throws {
        let seen = Locked("")
        let server = try RawServer { connection in
            guard let request = connection.readRequest() else { return }
            seen.withLock { $0 = request }
            connection.write(
                "HTTP/1.1 100 Continue\r\nX-Not: this\r\n\r\n"
                    + "HTTP/1.1 429 Slow Down\r\nretry-AFTER:  7 \r\nX-Empty:\r\n"
                    + "Content-Length: 4\r\n\r\npero")
        }
        let client = HTTPClient(.init(userAgent: "Mostrador/1"))
        let response = try await client.send(
            .init(
                .post, server.url + "a?b=c",
                headers: [
                    ("Content-Type", "application/json"), ("Authorization", .secret("Bearer t")),
                    ("X-Nothing", ""),
                ],
                body: Array("{\"á\":1}".utf8)))
        #expect(response.status == 429)
        #expect(response.body == Array("pero".utf8))
        #expect(response.retryAfter == .seconds(7))
        #expect(response.header("x-empty") == "")
        #expect(response.header("x-not") == nil)
        let request = seen.withLock { $0 }
        let lines = request.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.first == "POST /a?b=c HTTP/1.1")
        #expect(lines.last == "{\"á\":1}")
        #expect(
            Set(lines.dropFirst().dropLast(2)) == [
                "Host: 127.0.0.1:\(server.port)", "User-Agent: Mostrador/1", "Accept: */*",
                "Content-Type: application/json", "Authorization: Bearer t", "X-Nothing:",
                "Content-Length: 8",
            ])
    }

    @Test(arguments: [HTTPClientRequest.Method.get, .post])
    func requestWithoutABodySaysSo(method: HTTPClientRequest.Method) async throws {
        let seen = Locked("")
        let server = try RawServer { connection in
            guard let request = connection.readRequest() else { return }
            seen.withLock { $0 = request }
            connection.write("HTTP/1.1 204 No Content\r\n\r\n")
        }
        let response = try await HTTPClient().send(.init(method, server.url))
        #expect(response.status == 204)
        let request = seen.withLock { $0 }
        #expect(request.hasPrefix("\(method.rawValue) / HTTP/1.1\r\n"))
        #expect(request.contains("Content-Length: 0") == (method == .post))
        #expect(!request.contains("Content-Type"))
        #expect(!request.contains("Expect"))
    }

    @Test func connectionIsReused() async throws {
        let server = try RawServer { $0.answerAll() }
        let client = HTTPClient(.init(idleConnectionLifetime: .seconds(3600)))
        for _ in 0..<20 {
            let response = try await client.send(.init(.post, server.url, body: [1]))
            #expect(response.body == Array("ok".utf8))
        }
        #expect(server.connections == 1)
        #expect(server.requests == 20)
    }

    @Test func connectionIsNotInheritedByOtherPrograms() async throws {
        let server = try RawServer { $0.answerAll() }
        let client = HTTPClient()
        _ = try await client.send(.init(.get, server.url))
        var limits = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits)
        var found = 0
        for descriptor in 0..<Int32(clamping: min(limits.rlim_cur, 65_536)) {
            var address = sockaddr_in()
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let isSocket = withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                    getpeername(descriptor, address, &length) == 0
                }
            }
            guard isSocket, address.sin_port == server.port.bigEndian else { continue }
            #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0)
            found += 1
        }
        #expect(found == 1)
        client.shutdown()
    }

    @Test func connectionThatWasIdleForLongIsNotReused() async throws {
        let server = try RawServer { $0.answerAll() }
        let client = HTTPClient(.init(idleConnectionLifetime: .seconds(1)))
        _ = try await client.send(.init(.get, server.url))
        try await Task.sleep(for: .milliseconds(2500))
        _ = try await client.send(.init(.get, server.url))
        #expect(server.connections == 2)
    }

    @Test func exchangesPerHostAreLimited() async throws {
        let gauge = Locked((now: 0, most: 0))
        let server = try RawServer { connection in
            while connection.readRequest() != nil {
                gauge.withLock { gauge in
                    gauge.now += 1
                    gauge.most = max(gauge.most, gauge.now)
                }
                usleep(2000)
                gauge.withLock { $0.now -= 1 }
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            }
        }
        let client = HTTPClient(.init(exchangesPerHost: 3))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<60 {
                group.addTask { _ = try await client.send(.init(.post, server.url)) }
            }
            try await group.waitForAll()
        }
        #expect(gauge.withLock { $0.most } == 3)
        #expect(server.requests == 60)
    }

    @Test func waitForAPlaceCountsTowardsTheTimeout() async throws {
        let server = try RawServer { connection in
            _ = connection.readRequest()
            connection.waitForClose()
        }
        let client = HTTPClient(.init(exchangesPerHost: 1))
        let first = Task {
            try await client.send(.init(.post, server.url, timeout: .seconds(3600)))
        }
        #expect(await Waiting.until { server.requests > 0 })
        await #expect(throws: HTTPClientError.notSent(reason: Self.waitedInVain)) {
            try await client.send(.init(.post, server.url, timeout: .milliseconds(200)))
        }
        first.cancel()
        _ = await first.result
        #expect(server.requests == 1)
    }

    private static let waitedInVain = "timed out while waiting for a free connection"

    @Test func hundredsOfCallersShareTheThread() async throws {
        let server = try RawServer { $0.answerAll() }
        let client = HTTPClient()
        let answers = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<500 {
                group.addTask { try await client.send(.init(.post, server.url)).status }
            }
            return try await group.reduce(into: 0) { $0 += $1 == 200 ? 1 : 0 }
        }
        #expect(answers == 500)
        #expect(server.connections <= 64)
    }
}
