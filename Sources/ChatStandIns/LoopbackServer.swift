internal import ChatEngine
internal import ChatHTTP

/// Our own server on loopback, as a stand-in starts and stops it.
final class LoopbackServer: Sendable {
    private struct State {
        var server: HTTPServer?
        var port: UInt16 = 0
    }

    private let state = Locked(State())

    /// Begins to listen; port 0 takes any free one, one that is taken is an error.
    func start(port: UInt16, router: Router) throws(HTTPServerError) {
        let server = HTTPServer(configuration: HTTPServerConfiguration(port: port), handler: router)
        let bound = try server.start()
        state.withLock { $0 = State(server: server, port: bound) }
    }

    /// Where it listens, without a path; the port is 0 before it was started.
    var address: String { "http://127.0.0.1:\(state.withLock { $0.port })" }

    /// Stops listening; what is being answered has a tenth of a second.
    func stop() async {
        let server = state.withLock { state in
            defer { state.server = nil }
            return state.server
        }
        await server?.drain(within: .milliseconds(100))
    }
}
