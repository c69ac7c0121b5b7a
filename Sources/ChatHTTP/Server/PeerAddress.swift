/// Who is at the other end of a connection.
public struct PeerAddress: Hashable, Sendable, CustomStringConvertible {
    /// The IP address as text, without port: `203.0.113.7`, `2001:db8::1`.
    public let ip: String

    /// Creates an address from its text; an IPv4 address mapped into IPv6 becomes plain IPv4.
    public init(ip: String) {
        self.ip = ip.hasPrefix("::ffff:") && ip.contains(".") ? String(ip.dropFirst(7)) : ip
    }

    /// Whether the peer is on this machine.
    public var isLoopback: Bool { ip == "::1" || ip.hasPrefix("127.") }

    /// The IP address.
    public var description: String { ip }
}
