/// Finds the route of a request by path and method.
///
/// Unknown paths are answered with 404, known ones with a wrong method with 405 and `Allow`; HEAD
/// works where GET does. Paths match exactly: a trailing slash makes another path.
public struct Router: HTTPHandler {
    /// Answers a request; ``HTTPRequest/parameter(_:)`` gives what the pattern's parameters stand for.
    public typealias Responder = @Sendable (HTTPRequest) async -> HTTPResponse

    /// The body limit of routes that name none and of requests without a route: 1 MiB.
    public static let defaultBodyLimit = 1 << 20

    private var literals: [String: [Route]] = [:]
    private var patterns: [Route] = []

    /// Creates a router without routes.
    public init() {}

    /// Adds a route.
    ///
    /// - Parameters:
    ///   - method: The method; GET answers HEAD too.
    ///   - pattern: A path such as `/api/conversations/{id}/mode`: `{name}` stands for one segment
    ///     that is not empty.
    ///   - bodyLimit: The longest body in bytes.
    ///   - respond: Answers the request.
    public mutating func add(
        _ method: HTTPMethod, _ pattern: String, bodyLimit: Int = Router.defaultBodyLimit,
        _ respond: @escaping Responder
    ) {
        let route = Route(method: method, pattern: pattern, bodyLimit: bodyLimit, respond: respond)
        if route.isLiteral {
            literals[pattern, default: []].append(route)
        } else {
            patterns.append(route)
        }
    }

    /// The limit of the matching route.
    public func bodyLimit(for head: HTTPRequestHead) -> Int {
        guard case .found(let route, _) = find(head) else { return Self.defaultBodyLimit }
        return route.bodyLimit
    }

    /// Answers with the matching route, or 404 or 405.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        switch find(request.head) {
        case .found(let route, let parameters):
            guard !parameters.isEmpty else { return await route.respond(request) }
            var request = request
            request.parameters = parameters
            return await route.respond(request)
        case .wrongMethod(let allowed):
            let list = allowed.joined(separator: ", ")
            return .error(
                405, code: "method_not_allowed", message: "allowed methods here: \(list)",
                headers: ["Allow": list])
        case .unknownPath:
            return .error(404, code: "not_found", message: "there is nothing at this path")
        }
    }

    private enum Match {
        case found(Route, parameters: [(name: String, value: String)])
        case wrongMethod(allowed: [String])
        case unknownPath
    }

    private func find(_ head: HTTPRequestHead) -> Match {
        let path = String(head.rawPath)
        let method = head.method == .head ? .get : head.method
        let exact = literals[path] ?? []
        if let route = exact.first(where: { $0.method == method }) {
            return .found(route, parameters: [])
        }
        var allowed = exact.map(\.method)
        if let segments = Route.segments(of: path) {
            for route in exact.isEmpty ? literals.values.joined() + patterns : patterns {
                guard let parameters = route.match(segments) else { continue }
                if route.method == method { return .found(route, parameters: parameters) }
                allowed.append(route.method)
            }
        }
        guard !allowed.isEmpty else { return .unknownPath }
        if allowed.contains(.get) { allowed.append(.head) }
        return .wrongMethod(allowed: Set(allowed.map(\.rawValue)).sorted())
    }
}
