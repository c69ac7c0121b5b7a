internal import ChatEngine
public import ChatHTTP

/// What the server asks from its first moment on: until the routes can work, it answers in their place.
public final class FrontDoor: HTTPHandler {
    private let closed: Router
    private let open = Locked<Router?>(nil)

    /// A door behind which the daemon is still starting.
    public init(_ settings: Settings, _ shop: LoadedBusiness) {
        var closed = Router()
        closed.add(.get, "/health") { _ in HealthRoute.starting(settings, shop) }
        closed.add(.get, "/ready") { _ in
            HealthRoute.notReady(Readiness.Phase.starting.rawValue)
        }
        self.closed = closed
    }

    /// Hands everything over to the routes.
    public func open(to router: Router) {
        open.withLock { $0 = router }
    }

    /// The limit of the matching route.
    public func bodyLimit(for head: HTTPRequestHead) -> Int {
        (open.withLock { $0 } ?? closed).bodyLimit(for: head)
    }

    /// The routes' answer, or 503 for now.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        if let router = open.withLock({ $0 }) { return await router.respond(to: request) }
        let response = await closed.respond(to: request)
        guard response.status == 404 else { return response }
        return .error(
            503, code: "starting", message: "the server is starting; try again in a moment",
            headers: ["Retry-After": "1"])
    }
}
