internal import ChatCore
internal import ChatHTTP
internal import ChatJSON

/// What a server said to one request, or why it said nothing.
struct Answer: Sendable {
    /// The status; 0 without an answer.
    let status: Int
    /// The header fields.
    let headers: [HTTPClientResponse.Header]
    /// The body.
    let body: [UInt8]
    /// When the server's certificate ends, where it is known.
    let certificateEnd: Timestamp?
    /// Why there was no answer.
    let failure: String?

    init(_ response: HTTPClientResponse) {
        status = response.status
        headers = response.headers
        body = response.body
        certificateEnd = response.certificateEnd.flatMap(HTTPDateText.certificate)
        failure = nil
    }

    init(failure: String) {
        (status, headers, body, certificateEnd) = (0, [], [], nil)
        self.failure = failure
    }

    /// A header field by its name.
    func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The body as JSON; `null` when it is none.
    var json: JSONValue { (try? JSONReader.parse(body)) ?? .null }

    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }

    /// `200`, or why there was none; for evidence.
    var told: String { failure ?? String(status) }

    /// The id that the server gave the request.
    var requestID: String { header("X-Request-Id") ?? "none" }
}
