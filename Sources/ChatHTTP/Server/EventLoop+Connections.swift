// Obeying the connections: the only place where their sockets are read, written and closed.

internal import Glibc

extension EventLoop {
    /// The open connection with this token; nil when it has closed since.
    func connection(_ token: UInt64) -> OpenConnection? {
        let index = Int(token & 0xFFFF_FFFF)
        guard index < connections.count, let connection = connections[index],
            connection.token == token
        else { return nil }
        return connection
    }

    /// Takes note of what epoll says about a connection.
    func report(_ readiness: Epoll.Readiness, to connection: OpenConnection) {
        guard !readiness.isBroken else { return close(connection) }
        if readiness.isReadable { connection.state.isReadable = true }
        if readiness.isWritable { connection.state.isWritable = true }
        if readiness.hasEnd { connection.hasEnd = true }
        pump(connection)
    }

    /// Does what the connection asks for until it waits or closes.
    func pump(_ connection: OpenConnection) {
        while true {
            switch connection.state.next(moment) {
            case .wait:
                if connection.isAwaited, !connection.state.isOwing { settle(connection) }
                earliestDeadline = min(earliestDeadline, connection.state.deadline)
                return
            case .read: read(connection)
            case .write: write(connection)
            case .handle(let request): handle(request, connection.token)
            case .count(let refusal):
                observe(.refused(status: refusal.status, code: refusal.code))
            case .shutdownWrite: shutdown(connection.descriptor, Int32(SHUT_WR))
            case .close: return close(connection)
            }
        }
    }

    /// Closes a connection; an answer that comes later for it is dropped.
    func close(_ connection: OpenConnection) {
        guard self.connection(connection.token) != nil else { return }
        connections[Int(connection.descriptor)] = nil
        connectionCount -= 1
        Glibc.close(connection.descriptor)
        if connection.isAwaited { settle(connection) }
    }

    /// Notes that a request that was waited for is no longer under way.
    private func settle(_ connection: OpenConnection) {
        connection.isAwaited = false
        awaitedCount -= 1
        if awaitedCount == 0 { resumeQuiescers() }
    }

    private func read(_ connection: OpenConnection) {
        switch Socket.read(connection.descriptor, into: readBuffer) {
        case .bytes(let count):
            connection.state.received(
                UnsafeBufferPointer(rebasing: readBuffer[..<count]), at: now)
            // A short read has emptied the socket: epoll reports what comes next. Not so at the
            // end, which was reported already.
            if count < readBuffer.count, !connection.hasEnd { connection.state.isReadable = false }
        case .blocked: connection.state.isReadable = false
        case .ended: connection.state.receivedEnd()
        case .broken: connection.state.abort()
        }
    }

    private func write(_ connection: OpenConnection) {
        switch Socket.write(connection.descriptor, connection.state.unsent) {
        case .bytes(let count): connection.state.wrote(count)
        case .blocked: connection.state.isWritable = false
        case .ended, .broken: connection.state.abort()
        }
    }

    // MARK: Handlers

    /// Starts the handler as a task on this loop.
    private func handle(_ request: HTTPRequest, _ token: UInt64) {
        handlerCount += 1
        Task(executorPreference: self) { [handler] in
            let response = await handler.respond(to: request)
            self.complete(token, response)
        }
    }

    /// Takes a handler's answer; runs on the loop's thread, as the task prefers it.
    private func complete(_ token: UInt64, _ response: HTTPResponse) {
        // After the end of the loop nobody waits for the answer.
        guard isOnLoop else { return }
        handlerCount -= 1
        guard let connection = connection(token) else { return observe(.abandoned) }
        switch response.fault {
        case .reset:
            Socket.resetWhenClosed(connection.descriptor)
            return close(connection)
        case .hangUp: return close(connection)
        case .drip: return drip(response.body, token)
        case nil: break
        }
        connection.state.answer(response, moment)
        observe(.answered(status: response.status))
        pump(connection)
    }

    /// Sends a body a byte a second until the other side has had enough.
    private func drip(_ body: [UInt8], _ token: UInt64) {
        Task(executorPreference: self) {
            let head = "HTTP/1.1 200 OK\r\nContent-Length: \(body.count)\r\n\r\n"
            var next = Array(head.utf8)[...]
            var rest = body[...]
            while self.isOnLoop, let connection = self.connection(token) {
                guard case .bytes = Socket.write(connection.descriptor, next), !rest.isEmpty else {
                    return self.close(connection)
                }
                next = rest.prefix(1)
                rest = rest.dropFirst()
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }
}
