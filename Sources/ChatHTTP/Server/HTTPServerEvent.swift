/// What happens in the server, to be counted; told on the event-loop thread.
public enum HTTPServerEvent: Hashable, Sendable {
    /// A connection was accepted.
    case accepted
    /// A handler's answer was put on the wire.
    case answered(status: Int)
    /// The server itself refused a request; `code` as in the JSON error.
    case refused(status: Int, code: String)
    /// An idle connection was closed to make room for a new one.
    case evicted
    /// The client had gone before its answer was ready.
    case abandoned
    /// Accepting failed with `code` (errno) and pauses for a moment.
    case acceptPaused(code: Int32)
}
