import ChatEngine
import ChatHTTP
import Glibc
import TestSupport
import Testing

@Suite struct HTTPServerLifecycleTests {
    @Test func drainsWithARequestInFlight() async throws {
        let server = try TestServer()
        let busy = try RawClient(port: server.port)
        let idle = try RawClient(port: server.port)
        try await idle.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        _ = try await idle.read(until: "hello")
        try await busy.send("GET /gate HTTP/1.1\r\nHost: a\r\n\r\n")
        async let drained: Void = server.stop()
        #expect(try await idle.readAll().isEmpty, "an idle connection closes")
        server.openGate()
        let answer = try await busy.readAll()
        #expect(answer.hasPrefix("HTTP/1.1 200 "))
        #expect(answer.contains("Connection: close\r\n"))
        #expect(answer.hasSuffix("gate open"))
        withExtendedLifetime(busy) {}
        await drained
        #expect(throws: RawClient.Failure.self) { try RawClient(port: server.port) }
        await server.stop()
    }

    /// Before the door closes, everybody is still answered, for the last time.
    @Test func servesWhileRequestsAreUnderWay() async throws {
        let server = try TestServer()
        let idle = try RawClient(port: server.port)
        let request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
        try await idle.send(request)
        _ = try await idle.read(until: "hello")
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<3 { group.addTask { await server.server.quiesce() } }
        }
        let busy = try RawClient(port: server.port)
        try await busy.send("GET /gate HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(try await server.exchange(request, finish: false).contains("Connection: close"))
        try await idle.send(request)
        #expect(try await idle.readAll().contains("Connection: close\r\n"))

        server.openGate()
        #expect(try await busy.readAll().hasSuffix("gate open"))
        await server.stop()
        await server.server.quiesce()
    }

    @Test func quiescesWhenWhatWasUnderWayIsAnswered() async throws {
        let server = try TestServer()
        let busy = try RawClient(port: server.port)
        try await busy.send("GET /gate HTTP/1.1\r\nHost: a\r\n\r\n")
        let partial = try RawClient(port: server.port)
        try await partial.send("GET / HTTP/1.1\r\nHo")
        let isQuiet = Locked(false)
        // The request for the gate is seen before the mail: both are in before this is answered.
        _ = try await server.exchange("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        async let quiet: Void = {
            await server.server.quiesce()
            isQuiet.withLock { $0 = true }
        }()
        var answer = ""
        while !answer.contains("Connection: close") {
            answer = try await server.exchange("GET /who HTTP/1.1\r\nHost: a\r\n\r\n")
        }
        #expect(!isQuiet.withLock { $0 })
        server.openGate()
        #expect(try await busy.readAll().hasSuffix("gate open"))
        #expect(!isQuiet.withLock { $0 })
        try await partial.send("st: a\r\n\r\n")
        #expect(try await partial.readAll().hasSuffix("hello"))
        await quiet
        await server.stop()
    }

    /// A request that has arrived before the drain began is answered, seen or not.
    @Test func answersWhatHasArrivedBeforeADrain() async throws {
        let server = try TestServer()
        let clients = try (0..<20).map { _ in try RawClient(port: server.port) }
        for client in clients {
            try await client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            client.finish()
        }
        await server.stop()
        for client in clients { #expect(try await client.readAll().hasSuffix("hello")) }
    }

    @Test func cutsOffWhatTakesTooLong() async throws {
        let server = try TestServer()
        let client = try RawClient(port: server.port)
        try await client.send("GET /gate HTTP/1.1\r\nHost: a\r\n\r\n")
        let partial = try RawClient(port: server.port)
        try await partial.send("GET / HTTP/1.1\r\nHo")
        await server.server.drain(within: .milliseconds(200))
        #expect(try await client.readAll().isEmpty)
        #expect(try await partial.readAll().isEmpty)
        // The handler ends after the loop has: its answer is dropped.
        server.openGate()
        try await Task.sleep(for: .milliseconds(100))
        #expect(!server.events.contains(.answered(status: 200)))
    }

    @Test func drainsFromManyTasksAtOnce() async throws {
        let server = try TestServer()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<10 { group.addTask { await server.stop() } }
        }
        await server.stop()
    }

    @Test func endsWhenItIsDropped() async throws {
        var server: TestServer? = try TestServer()
        let port = try #require(server?.port)
        #expect(server?.events.isEmpty == true)
        server = nil
        #expect(await Waiting.until { (try? RawClient(port: port)) == nil })
    }

    @Test func turnsAwayBeyondTheLimit() async throws {
        let server = try TestServer { $0.maxConnections = 2 }
        let clients = try (0..<2).map { _ in try RawClient(port: server.port) }
        for client in clients { try await client.send("GET /gate HTTP/1.1\r\nHost: a\r\n\r\n") }
        #expect(await server.wait { $0.count == 2 })
        let refused = try await server.exchange("", finish: false)
        #expect(refused.hasPrefix("HTTP/1.1 503 "))
        #expect(refused.contains("X-Request-Id: "))
        server.openGate()
        for client in clients {
            #expect(try await client.read(until: "open").hasSuffix("gate open"))
        }
        await server.stop()
        #expect(server.events.contains(.refused(status: 503, code: "overloaded")))
    }

    /// Idle sockets cannot lock others out.
    @Test func evictsIdleConnectionsAtTheLimit() async throws {
        let server = try TestServer { $0.maxConnections = 3 }
        let idle = try (0..<3).map { _ in try RawClient(port: server.port) }
        #expect(await server.wait { $0.count == 3 })
        try await Task.sleep(for: .milliseconds(1300))
        #expect(try await server.exchange("GET / HTTP/1.1\r\nHost: a\r\n\r\n").hasSuffix("hello"))
        #expect(server.events.contains(.evicted))
        withExtendedLifetime(idle) {}
        await server.stop()
    }

    @Test func saysWhyItCannotListen() async throws {
        let server = try TestServer()
        let taken = HTTPServer(
            configuration: .init(host: "127.0.0.1", port: server.port), handler: Router())
        let error = try #require(throws: HTTPServerError.self) { try taken.start() }
        #expect(
            error.description == """
                cannot listen on 127.0.0.1:\(server.port): Address already in use (errno \(EADDRINUSE))
                hint: another program listens there; stop it or choose another port
                """)
        await server.stop()
        for (host, text) in [
            ("203.0.113.1", "cannot listen on 203.0.113.1:0: Cannot assign requested address"),
            ("", "cannot listen on \"\": the host is empty"),
            ("256.0.0.1 x", "cannot listen on \"256.0.0.1 x\": "),
        ] {
            let server = HTTPServer(configuration: .init(host: host), handler: Router())
            let error = try #require(throws: HTTPServerError.self) { try server.start() }
            #expect(error.description.hasPrefix(text))
            #expect(error.description.contains("\nhint: "))
        }
    }

    @Test func startsOnce() async throws {
        let server = try TestServer()
        #expect(throws: HTTPServerError.alreadyStarted) { try server.server.start() }
        await server.stop()
        #expect(throws: HTTPServerError.alreadyStarted) { try server.server.start() }
    }

    @Test func listensOnIPv6() async throws {
        for host in ["::1", "[::1]"] {
            let server = HTTPServer(configuration: .init(host: host), handler: Router())
            // A machine without IPv6 has nothing to test here.
            guard Self.hasIPv6() else { return }
            let port = try server.start()
            let answer = try await Curl.run("-s", "-g", "http://[::1]:\(port)/")
            #expect(answer.contains("not_found"))
            await server.drain(within: .seconds(5))
        }
    }

    private static func hasIPv6() -> Bool {
        let probe = socket(AF_INET6, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(probe) }
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        address.sin6_addr = in6addr_loopback
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(probe, $0, socklen_t(MemoryLayout<sockaddr_in6>.size)) == 0
            }
        }
    }
}
