internal import Glibc

/// Finds a loopback port that nobody listens on.
package enum FreePort {
    /// Below the ports that Linux hands out by itself: while a daemon is down, no other socket gets its port.
    private static let range: ClosedRange<UInt16> = 20_000...31_999

    /// A port that was free a moment ago; 0 when the machine has none.
    package static func find() -> UInt16 {
        for _ in 0..<1000 {
            let port = UInt16.random(in: range)
            if isFree(port) { return port }
        }
        return 0
    }

    private static func isFree(_ port: UInt16) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
