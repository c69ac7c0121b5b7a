/// Why the server itself refuses a request, as it goes into the JSON error.
struct HTTPRefusal: Error, Hashable {
    let status: Int
    let code: String
    let message: String
    /// The id the refused request bore, when its head could be read.
    var requestID: String?
    /// Whether the refused request was a HEAD, whose answer has no body.
    var isHead = false

    static func badRequest(_ message: String) -> HTTPRefusal {
        HTTPRefusal(status: 400, code: "bad_request", message: message)
    }

    static let timeout = HTTPRefusal(
        status: 408, code: "request_timeout", message: "the request took too long to arrive")

    static func bodyTooLarge(limit: Int) -> HTTPRefusal {
        HTTPRefusal(
            status: 413, code: "payload_too_large",
            message: "the body is too large; allowed are at most \(limit) bytes")
    }

    static func targetTooLong(limit: Int) -> HTTPRefusal {
        HTTPRefusal(
            status: 414, code: "uri_too_long",
            message: "the request target is too long; allowed are at most \(limit) bytes")
    }

    static let unknownExpectation = HTTPRefusal(
        status: 417, code: "expectation_failed", message: "the only known Expect is 100-continue")

    static func headTooLarge(bytes: Int, fields: Int) -> HTTPRefusal {
        HTTPRefusal(
            status: 431, code: "headers_too_large",
            message: "the header is too large; allowed are at most \(bytes) bytes"
                + " and \(fields) fields")
    }

    static let unknownTransferCoding = HTTPRefusal(
        status: 501, code: "not_implemented", message: "the only known Transfer-Encoding is chunked"
    )

    static let overloaded = HTTPRefusal(
        status: 503, code: "overloaded", message: "too many connections; try again in a moment")

    /// The refusal as an answer.
    var response: HTTPResponse { .error(status, code: code, message: message) }
}
