public import ChatJSON

/// One answer; the server adds the framing, `Date` and `X-Request-Id`.
public struct HTTPResponse: Sendable {
    /// The status code, 200 through 599.
    public var status: Int
    /// The header fields, without those that frame the message: `Content-Length`, `Connection` and
    /// `Transfer-Encoding` are left out when sent.
    public var headers: HTTPHeaders
    /// The body; not sent in answers to HEAD nor with 204 and 304.
    public var body: [UInt8]
    /// How the connection breaks in place of an answer; for stand-ins that misbehave on purpose.
    package var fault: Fault?

    /// A broken connection.
    package enum Fault: Hashable, Sendable {
        /// Closed in good order without an answer.
        case hangUp
        /// Reset.
        case reset
        /// Not broken, but of no use: the head at once, then the body a byte a second.
        case drip
    }

    /// Creates an answer.
    public init(status: Int, headers: HTTPHeaders = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// An answer of `body`, which holds JSON already.
    public static func json(
        _ status: Int, _ body: [UInt8], headers: HTTPHeaders = [:]
    ) -> HTTPResponse {
        var headers = headers
        headers.append("Content-Type", "application/json")
        return HTTPResponse(status: status, headers: headers, body: body)
    }

    /// An answer of `value` as JSON.
    public static func json(
        _ status: Int, _ value: JSONValue, headers: HTTPHeaders = [:]
    ) -> HTTPResponse {
        json(status, value.encodedBytes(), headers: headers)
    }

    /// An answer of plain text, byte for byte `text`.
    public static func text(
        _ status: Int, _ text: String, headers: HTTPHeaders = [:]
    ) -> HTTPResponse {
        var headers = headers
        headers.append("Content-Type", "text/plain; charset=utf-8")
        headers.append("X-Content-Type-Options", "nosniff")
        return HTTPResponse(status: status, headers: headers, body: Array(text.utf8))
    }

    /// An error as JSON: `{"error":{"code":…,"message":…}}`.
    ///
    /// - Parameters:
    ///   - status: The status code, 400 through 599; 5xx for faults of the server alone.
    ///   - code: A stable name in snake_case, for programs.
    ///   - message: What is wrong and what is allowed, for people.
    ///   - headers: Further header fields, such as `Retry-After`.
    /// - Returns: The answer.
    public static func error(
        _ status: Int, code: String, message: String, headers: HTTPHeaders = [:]
    ) -> HTTPResponse {
        var writer = JSONWriter()
        writer.object { writer in
            writer.object("error") { writer in
                writer.member("code", code)
                writer.member("message", message)
            }
        }
        return json(status, writer.bytes, headers: headers)
    }

    /// No answer at all: the connection breaks.
    package static func fault(_ fault: Fault) -> HTTPResponse {
        var response = HTTPResponse(status: 500)
        response.fault = fault
        return response
    }
}
