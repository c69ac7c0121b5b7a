/// What the server asks for every request.
///
/// Both functions run on the server's event-loop thread: they must not block it. Waiting with
/// `await` is fine; other connections are served meanwhile.
public protocol HTTPHandler: Sendable {
    /// The longest body to be read for this request, in bytes; a longer one is refused with 413,
    /// at once when its length is declared.
    func bodyLimit(for head: HTTPRequestHead) -> Int

    /// Answers a complete request. The answer is dropped when the client has gone meanwhile.
    func respond(to request: HTTPRequest) async -> HTTPResponse
}
