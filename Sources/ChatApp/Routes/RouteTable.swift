internal import ChatEngine
public import ChatHTTP

/// Every endpoint with its access, in one place; `404`, `405` and `HEAD` are the router's business.
public enum RouteTable {
    /// One endpoint.
    struct Entry: Sendable {
        let method: HTTPMethod
        let pattern: String
        let area: AccessPolicy.Area
        var bodyLimit = Router.defaultBodyLimit
        let respond: Router.Responder
    }

    /// The router of all endpoints.
    public static func router(_ services: ChatServices) -> Router {
        let access = AccessPolicy(services.settings)
        var router = Router()
        for entry in entries(services) {
            router.add(entry.method, entry.pattern, bodyLimit: entry.bodyLimit) { request in
                let start = services.ports.clock.uptimeMilliseconds()
                let response =
                    switch access.decide(entry.area, request.head) {
                    case .allowed: await entry.respond(request)
                    case .refused(let reason): unauthorized(reason)
                    }
                note(request, entry, response.status, since: start, services.ports)
                return response
            }
        }
        return router
    }

    /// Out of the function that waits, whose frame it would be in.
    @inline(never)
    private static func note(
        _ request: HTTPRequest, _ entry: Entry, _ status: Int, since start: Double,
        _ ports: SystemPorts
    ) {
        // The pattern stands for the path: a path may hold a caller's conversation id.
        ports.observer.observe(
            .requestAnswered(
                requestID: request.id, method: request.method.rawValue, route: entry.pattern,
                status: status, milliseconds: ports.clock.uptimeMilliseconds() - start))
    }

    private static func unauthorized(_ reason: String) -> HTTPResponse {
        .error(
            401, code: "unauthorized", message: reason, headers: ["WWW-Authenticate": "Bearer"])
    }

    static func entries(_ services: ChatServices) -> [Entry] {
        let webhook = WebhookRoute(services)
        let chat = ChatRoute(services)
        let catalog = CatalogRoute(services)
        let assets = AssetRoute(services)
        let health = HealthRoute(services)
        let traces = TracesRoute(services)
        let people = ConversationsRoute(services)
        let reload = ReloadRoute(services)
        let metrics = MetricsRoute(services)
        let hook = "/whatsapp/webhook"
        return [
            Entry(method: .get, pattern: hook, area: .open, respond: webhook.verify),
            Entry(
                method: .post, pattern: hook, area: .open, bodyLimit: WebhookRoute.bodyLimit,
                respond: webhook.take),
            Entry(method: .post, pattern: "/api/chat", area: .chat, respond: chat.answer),
            Entry(method: .get, pattern: "/api/catalog/items", area: .open, respond: catalog.list),
            Entry(method: .get, pattern: "/api/assets/{id}", area: .open, respond: assets.show),
            Entry(method: .get, pattern: "/health", area: .open, respond: health.health),
            Entry(method: .get, pattern: "/ready", area: .open, respond: health.ready),
            Entry(method: .get, pattern: "/metrics", area: .protected, respond: metrics.show),
            Entry(method: .get, pattern: "/api/traces", area: .protected, respond: traces.list),
            Entry(
                method: .get, pattern: "/api/conversations", area: .protected, respond: people.list),
            Entry(
                method: .get, pattern: "/api/conversations/{id}", area: .protected,
                respond: people.show),
            Entry(
                method: .post, pattern: "/api/conversations/{id}/mode", area: .protected,
                respond: people.changeMode),
            Entry(
                method: .post, pattern: "/api/conversations/{id}/messages", area: .protected,
                respond: people.write),
            Entry(
                method: .get, pattern: "/api/handoffs", area: .protected, respond: people.handoffs),
            Entry(
                method: .post, pattern: "/api/reload", area: .protected, respond: reload.reload),
        ]
    }
}
