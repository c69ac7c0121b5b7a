import ChatEngine
import ChatHTTP
import TestSupport

/// A server with a few routes on a port of its own, and what it was told to count.
final class TestServer: Sendable {
    let server: HTTPServer
    let port: UInt16
    private let seen: Locked<[HTTPServerEvent]>
    private let isOpen = Locked(false)

    init(_ configure: (inout HTTPServerConfiguration) -> Void = { _ in }) throws {
        var configuration = HTTPServerConfiguration(host: "127.0.0.1", port: 0)
        // Generous, as the machine may be busy; tests about deadlines set their own.
        configuration.headDeadline = .seconds(3600)
        configuration.bodyDeadline = .seconds(3600)
        configuration.writeDeadline = .seconds(3600)
        configuration.idleTimeout = .seconds(3600)
        configure(&configuration)
        let seen = Locked<[HTTPServerEvent]>([])
        self.seen = seen
        server = HTTPServer(configuration: configuration, handler: Self.makeRouter(isOpen)) {
            event in
            seen.withLock { $0.append(event) }
        }
        port = try server.start()
    }

    var events: [HTTPServerEvent] { seen.withLock { $0 } }

    /// Lets the requests for `/gate` be answered, which wait for that.
    func openGate() { isOpen.withLock { $0 = true } }

    func stop() async { await server.drain(within: .seconds(60)) }

    /// Sends `bytes` on a fresh connection and returns all that comes back until it is closed.
    func exchange(_ bytes: String, finish: Bool = true) async throws -> String {
        let client = try RawClient(port: port)
        try await client.send(bytes)
        if finish { client.finish() }
        return try await client.readAll()
    }

    /// Waits until `condition` holds for the events.
    func wait(for condition: ([HTTPServerEvent]) -> Bool) async -> Bool {
        await Waiting.until { condition(events) }
    }

    private static func makeRouter(_ isOpen: Locked<Bool>) -> Router {
        var router = Router()
        router.add(.get, "/") { _ in .text(200, "hello") }
        router.add(.get, "/slow") { request in
            let milliseconds = request.query("ms").flatMap { Int($0) } ?? 100
            try? await Task.sleep(for: .milliseconds(milliseconds))
            return .text(200, "slow done")
        }
        router.add(.get, "/gate") { _ in
            while !isOpen.withLock({ $0 }) { try? await Task.sleep(for: .milliseconds(5)) }
            return .text(200, "gate open")
        }
        router.add(.get, "/large") { request in
            let size = request.query("size").flatMap { Int($0) } ?? 0
            return HTTPResponse(status: 200, body: [UInt8](repeating: 0x61, count: size))
        }
        router.add(.get, "/none") { _ in
            HTTPResponse(
                status: 204, headers: ["Connection": "close", "Content-Length": "7"],
                body: Array("ignored".utf8))
        }
        router.add(.post, "/echo", bodyLimit: 4 << 20) { request in
            HTTPResponse(status: 200, body: request.body)
        }
        router.add(.post, "/small", bodyLimit: 10) { .text(200, "\($0.body.count)") }
        router.add(.get, "/who") { .text(200, "\($0.peer) \($0.peer.isLoopback) \($0.id)") }
        return router
    }
}
