/// One complete request.
public struct HTTPRequest: Sendable {
    /// Request line and header fields.
    public let head: HTTPRequestHead
    /// The body, transfer coding removed; empty when there is none.
    public let body: [UInt8]
    /// What the parameters of the matched route stand for; ``Router`` sets them.
    public var parameters: [(name: String, value: String)] = []

    /// Creates a request from its parts.
    public init(head: HTTPRequestHead, body: [UInt8] = []) {
        self.head = head
        self.body = body
    }

    /// Creates a request, for tests and for requests that do not come from the network.
    public init(
        method: HTTPMethod, target: String, headers: HTTPHeaders = [:], body: [UInt8] = [],
        peer: PeerAddress = PeerAddress(ip: "127.0.0.1"), id: String = "local"
    ) {
        self.init(
            head: HTTPRequestHead(
                method: method, target: target, headers: headers, peer: peer, id: id),
            body: body)
    }

    /// The method.
    public var method: HTTPMethod { head.method }
    /// The request target as it was sent.
    public var target: String { head.target }
    /// The path as it was sent, without the query.
    public var rawPath: Substring { head.rawPath }
    /// The path percent-decoded; see ``HTTPRequestHead/path``.
    public var path: String { head.path }
    /// The header fields.
    public var headers: HTTPHeaders { head.headers }
    /// Who sent the request.
    public var peer: PeerAddress { head.peer }
    /// The request's id.
    public var id: String { head.id }
    /// The query's names and values in order, decoded.
    public var queryItems: [(name: String, value: String)] { head.queryItems }

    /// The first value of `name` in the query; nil when there is none.
    public func query(_ name: String) -> String? { head.query(name) }

    /// The decoded path segment that stands for `{name}` in the matched route.
    public func parameter(_ name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }
}
