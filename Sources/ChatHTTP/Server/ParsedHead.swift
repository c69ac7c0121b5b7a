/// A request head with what it says about the message and the connection.
struct ParsedHead {
    /// How the body is delimited.
    enum Framing: Hashable {
        case length(Int)
        case chunked
    }

    let head: HTTPRequestHead
    let framing: Framing
    /// Whether the client wants to go on with this connection afterwards.
    let keepsAlive: Bool
    /// Whether the client waits for `100 Continue` before it sends the body.
    let expectsContinue: Bool
}
