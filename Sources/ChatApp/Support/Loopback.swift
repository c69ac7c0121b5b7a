// Which addresses and names mean "this machine": settings, access rules and `--server` share it.

internal import Glibc

/// Recognises addresses that never leave the machine.
public enum Loopback {
    /// Whether `text` is a loopback IP address: 127.0.0.0/8, `::1`, or the former mapped into IPv6.
    public static func isAddress(_ text: String) -> Bool {
        if let octets = ipv4(text) { return octets[0] == 127 }
        guard let bytes = ipv6(text) else { return false }
        let mappedPrefix: [UInt8] = Array(repeating: 0, count: 10) + [0xFF, 0xFF]
        return bytes == Array(repeating: 0, count: 15) + [1]
            || (bytes.starts(with: mappedPrefix) && bytes[12] == 127)
    }

    /// Whether `name` is `localhost` or a loopback address, an IPv6 one in brackets or bare.
    public static func isHost(_ name: String) -> Bool {
        let bare =
            name.hasPrefix("[") && name.hasSuffix("]") ? String(name.dropFirst().dropLast()) : name
        return bare.lowercased() == "localhost" || isAddress(bare)
    }

    /// Whether `text` is an IP address of either family.
    static func isIPAddress(_ text: String) -> Bool {
        ipv4(text) != nil || ipv6(text) != nil
    }

    private static func ipv4(_ text: String) -> [UInt8]? {
        var address = in_addr()
        guard inet_pton(AF_INET, text, &address) == 1 else { return nil }
        return withUnsafeBytes(of: &address) { Array($0) }
    }

    private static func ipv6(_ text: String) -> [UInt8]? {
        var address = in6_addr()
        guard inet_pton(AF_INET6, text, &address) == 1 else { return nil }
        return withUnsafeBytes(of: &address) { Array($0) }
    }
}
