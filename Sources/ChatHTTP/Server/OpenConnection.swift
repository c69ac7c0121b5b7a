/// A connection in the event loop: its socket and its state. Never leaves the loop's thread.
final class OpenConnection {
    let descriptor: Int32
    /// Told apart from later connections with the same descriptor; never 0.
    let generation: UInt32
    var state: HTTPConnection
    /// Had a request under way when the server was about to stop, and has it still.
    var isAwaited = false
    /// The client has closed its side: reading goes on until the end is seen.
    var hasEnd = false

    init(descriptor: Int32, generation: UInt32, state: HTTPConnection) {
        self.descriptor = descriptor
        self.generation = generation
        self.state = state
    }

    /// What epoll reports for this connection, and what a handler's answer is addressed to.
    var token: UInt64 { UInt64(generation) << 32 | UInt64(descriptor) }
}
