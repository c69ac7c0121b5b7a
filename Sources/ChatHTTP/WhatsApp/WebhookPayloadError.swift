public import ChatJSON

/// Why a webhook body is answered with 400; everything well-formed is read as far as it can be.
public enum WebhookPayloadError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The body is not JSON.
    case notJSON(JSONError)
    /// The body is JSON, but something else than an object: what it is.
    case notAnObject(kind: String)

    /// What is wrong; it quotes nothing of the body beyond one printable ASCII character.
    public var description: String {
        switch self {
        case .notJSON(let error): "the body is not JSON: \(error)"
        case .notAnObject(let kind): "the body is \(kind); expected an object"
        }
    }
}
