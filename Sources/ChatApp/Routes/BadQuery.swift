internal import ChatHTTP

/// A query parameter that is not acceptable.
struct BadQuery: Error {
    let message: String

    /// The answer: 400.
    var response: HTTPResponse { .badRequest("bad_query", message) }
}
