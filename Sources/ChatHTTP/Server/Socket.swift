internal import CLinux
internal import Glibc

/// The calls on stream sockets, each with its result as the loop needs it.
enum Socket {
    /// What a read or a write came to.
    enum Transfer: Hashable {
        case bytes(Int)
        /// The socket has nothing, or takes nothing, for now.
        case blocked
        /// Reading: the peer has closed its side.
        case ended
        /// The connection is broken.
        case broken
    }

    static func read(_ descriptor: Int32, into buffer: UnsafeMutableBufferPointer<UInt8>)
        -> Transfer
    {
        while true {
            let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
            if count > 0 { return .bytes(count) }
            if count == 0 { return .ended }
            if errno != EINTR { return isBlocked(errno) ? .blocked : .broken }
        }
    }

    static func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Transfer {
        bytes.withUnsafeBytes { buffer in
            while true {
                let count = send(
                    descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
                if count >= 0 { return .bytes(count) }
                if errno != EINTR { return isBlocked(errno) ? .blocked : .broken }
            }
        }
    }

    private static func isBlocked(_ code: Int32) -> Bool {
        code == EAGAIN || code == EWOULDBLOCK
    }

    /// Makes closing the socket reset the connection.
    static func resetWhenClosed(_ descriptor: Int32) {
        var option = linger(l_onoff: 1, l_linger: 0)
        _ = setsockopt(
            descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    /// The system's text for an errno value.
    static func text(_ code: Int32) -> String {
        String(cString: strerror(code))
    }
}
