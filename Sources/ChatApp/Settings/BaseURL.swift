/// The root of another server's URLs: `https` anywhere, `http` to this machine only.
///
/// A token that is sent to it can then not be read on the way.
public struct BaseURL: Hashable, Sendable, CustomStringConvertible {
    /// Meta's Graph API.
    public static let graph = BaseURL(secureHost: "graph.facebook.com", path: "")
    /// OpenAI.
    public static let openAI = BaseURL(secureHost: "api.openai.com", path: "/v1")

    /// The URL, without a slash at its end.
    public let text: String
    /// The host in lower case, IPv6 addresses in brackets.
    public let host: String

    private init(secureHost: String, path: String) {
        text = "https://" + secureHost + path
        host = secureHost
    }

    /// Reads a URL; `nil` unless it is `https://HOST[:PORT][/PATH]`, or `http://` to a loopback host.
    public init?(_ input: String) {
        let isVisible = input.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        guard isVisible, !input.contains(where: { "?#@\\\"<>".contains($0) }),
            let separator = input.firstRange(of: "://")
        else { return nil }
        let scheme = input[..<separator.lowerBound].lowercased()
        let rest = input[separator.upperBound...]
        let authority = rest.prefix { $0 != "/" }
        guard let host = Self.host(of: authority),
            scheme == "https" || (scheme == "http" && Loopback.isHost(host))
        else { return nil }
        var path = rest.dropFirst(authority.count)
        while path.hasSuffix("/") { path.removeLast() }
        self.host = host
        text = "\(scheme)://\(authority.lowercased())\(path)"
    }

    /// Whether it leads to this machine.
    public var isLoopback: Bool { Loopback.isHost(host) }

    /// The URL.
    public var description: String { text }

    /// The host of `HOST[:PORT]` in lower case, or `nil` when either is not acceptable.
    private static func host(of authority: Substring) -> String? {
        var host = authority
        if let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") {
            let port = authority[authority.index(after: colon)...]
            guard port.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(port),
                (1...65535).contains(number)
            else { return nil }
            host = authority[..<colon]
        }
        if host.hasPrefix("["), host.hasSuffix("]") {
            let address = String(host.dropFirst().dropLast())
            guard address.contains(":"), Loopback.isIPAddress(address) else { return nil }
            return host.lowercased()
        }
        let isName = host.utf8.allSatisfy {
            (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
                || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        return isName && !host.isEmpty && !host.hasPrefix(".") ? host.lowercased() : nil
    }
}
