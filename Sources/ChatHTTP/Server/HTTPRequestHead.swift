/// Request line and header fields of one request.
public struct HTTPRequestHead: Sendable {
    /// The method.
    public let method: HTTPMethod
    /// The request target as it was sent: path and query, percent-encoded.
    public let target: String
    /// The header fields.
    public let headers: HTTPHeaders
    /// Who sent the request.
    public let peer: PeerAddress
    /// The request's id: the caller's `X-Request-Id` if it was well-formed, else a fresh one.
    public let id: String

    /// Creates a head, for tests and for requests that do not come from the network.
    public init(
        method: HTTPMethod, target: String, headers: HTTPHeaders = [:],
        peer: PeerAddress = PeerAddress(ip: "127.0.0.1"), id: String = "local"
    ) {
        self.method = method
        self.target = target
        self.headers = headers
        self.peer = peer
        self.id = id
    }

    /// The path as it was sent, without the query.
    public var rawPath: Substring {
        let bytes = target.utf8.span
        var length = 0
        while length < bytes.count, bytes[length] != 0x3F { length += 1 }
        return length == bytes.count ? target[...] : Substring(target.utf8.prefix(length))
    }

    /// The path percent-decoded. For display: a decoded `/` cannot be told from a separator, so
    /// ``Router`` matches the segments of ``rawPath``.
    public var path: String { PercentEncoding.decode(rawPath) ?? String(rawPath) }

    /// The query's names and values in order, decoded; a name without `=` has an empty value.
    public var queryItems: [(name: String, value: String)] {
        guard let mark = target.utf8.firstIndex(of: 0x3F) else { return [] }
        return target[target.index(after: mark)...].split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (Self.decodeQuery(parts[0]), parts.count > 1 ? Self.decodeQuery(parts[1]) : "")
        }
    }

    /// The first value of `name` in the query; nil when there is none.
    public func query(_ name: String) -> String? {
        queryItems.first { $0.name == name }?.value
    }

    private static func decodeQuery(_ text: Substring) -> String {
        PercentEncoding.decode(text, plusIsSpace: true) ?? String(text)
    }
}
