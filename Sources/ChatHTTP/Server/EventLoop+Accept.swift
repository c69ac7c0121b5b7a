// New connections: as many as there is room for, and no spinning when there is none.

internal import Glibc

extension EventLoop {
    /// How long accepting rests when files or memory have run out, in nanoseconds.
    private static let acceptPause: Int64 = 100_000_000
    /// How long a connection must have been idle to be closed for a new one, in nanoseconds.
    private static let evictableAfter: Int64 = 1_000_000_000
    /// How many connections are accepted before others get their turn.
    private static let acceptBatch = 256

    /// Accepts who waits.
    func acceptAll() {
        guard let listener else { return }
        for _ in 0..<Self.acceptBatch {
            switch listener.accept() {
            case .none: return
            case .exhausted(let code):
                observe(.acceptPaused(code: code))
                epoll.remove(listener.descriptor)
                acceptResumes = now + Self.acceptPause
                return
            case .connection(let descriptor, let peer):
                admit(descriptor, peer)
            }
        }
    }

    /// Accepts again after a pause.
    func resumeAccepting() {
        acceptResumes = .max
        guard let listener else { return }
        if !epoll.addListener(listener.descriptor, token: Self.listenerToken) {
            acceptResumes = now + Self.acceptPause
        }
    }

    private func admit(_ descriptor: Int32, _ peer: PeerAddress) {
        observe(.accepted)
        lastGeneration = max(lastGeneration &+ 1, 1)
        let connection = OpenConnection(
            descriptor: descriptor, generation: lastGeneration,
            state: HTTPConnection(peer: peer, settings: settings, now: now))
        guard connectionCount < maxConnections || evictOne(),
            epoll.addConnection(descriptor, token: connection.token)
        else { return turnAway(connection) }
        while connections.count <= Int(descriptor) { connections.append(nil) }
        connections[Int(descriptor)] = connection
        connectionCount += 1
        if isQuiescing { connection.state.endAfterAnswer() }
        pump(connection)
    }

    /// Closes the connection that has been idle for longest; false when none was for long enough.
    private func evictOne() -> Bool {
        var oldest: OpenConnection?
        var oldestStart = now - Self.evictableAfter
        for case let connection? in connections {
            guard let start = connection.state.idleSince, start <= oldestStart else { continue }
            oldest = connection
            oldestStart = start
        }
        guard let oldest else { return false }
        close(oldest)
        observe(.evicted)
        return true
    }

    /// Answers 503 as well as that can be done at once, and closes.
    private func turnAway(_ connection: OpenConnection) {
        let refusal = HTTPRefusal.overloaded
        connection.state.refuse(refusal, moment)
        observe(.refused(status: refusal.status, code: refusal.code))
        // Unread input would turn the close into a reset, and the answer might be lost.
        _ = Socket.read(connection.descriptor, into: readBuffer)
        _ = Socket.write(connection.descriptor, connection.state.unsent)
        Glibc.close(connection.descriptor)
    }
}
