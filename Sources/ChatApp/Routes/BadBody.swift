internal import ChatHTTP

/// A body that is not acceptable.
struct BadBody: Error {
    var code = "bad_request"
    let message: String

    /// The answer: 400.
    var response: HTTPResponse { .badRequest(code, message) }
}
