import Glibc

/// Finds a loopback port that nobody listens on.
enum FreePort {
    /// A port that was free a moment ago; 0 when the machine has none.
    static func find() -> UInt16 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return 0 }
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        return withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                guard bind(descriptor, generic, length) == 0,
                    getsockname(descriptor, generic, &length) == 0
                else { return 0 }
                return UInt16(
                    bigEndian: UnsafeRawPointer(generic).loadUnaligned(
                        fromByteOffset: 2, as: UInt16.self))
            }
        }
    }
}
