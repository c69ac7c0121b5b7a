// An answer as bytes.

extension HTTPResponse {
    /// What the server adds to an answer.
    struct Framing {
        let requestID: String
        /// The line `Date: …` with its end.
        let dateLine: [UInt8]
        let keepsAlive: Bool
        /// Whether this answers HEAD: the length is told, the body is not sent.
        let isHead: Bool
    }

    /// Appends the answer to `output`.
    func write(to output: inout [UInt8], _ framing: Framing) {
        let hasLength = status != 204 && status != 304
        output.reserveCapacity(output.count + headers.storage.count + body.count + 256)
        output.append(contentsOf: Self.statusLine(status).utf8)
        output.append(contentsOf: framing.dateLine)
        output.append(contentsOf: "X-Request-Id: ".utf8)
        output.append(contentsOf: framing.requestID.utf8)
        output.append(contentsOf: "\r\n".utf8)
        for field in headers.fields {
            let name = headers.bytes(field.name)
            guard !Self.isFraming(name) else { continue }
            output.append(contentsOf: name)
            output.append(contentsOf: ": ".utf8)
            output.append(contentsOf: headers.bytes(field.value))
            output.append(contentsOf: "\r\n".utf8)
        }
        if hasLength {
            output.append(contentsOf: "Content-Length: ".utf8)
            output.append(contentsOf: String(body.count).utf8)
            output.append(contentsOf: "\r\n".utf8)
        }
        output.append(
            contentsOf: framing.keepsAlive ? "\r\n".utf8 : "Connection: close\r\n\r\n".utf8)
        if hasLength && !framing.isHead { output.append(contentsOf: body) }
    }

    /// Whether the server writes the field itself.
    private static func isFraming(_ name: ArraySlice<UInt8>) -> Bool {
        switch name.count {
        case 4: HTTPSyntax.equals(name, "date")
        case 10: HTTPSyntax.equals(name, "connection")
        case 12: HTTPSyntax.equals(name, "x-request-id")
        case 14: HTTPSyntax.equals(name, "content-length")
        case 17: HTTPSyntax.equals(name, "transfer-encoding")
        default: false
        }
    }

    private static func statusLine(_ status: Int) -> String {
        switch status {
        case 200: "HTTP/1.1 200 OK\r\n"
        case 201: "HTTP/1.1 201 Created\r\n"
        case 202: "HTTP/1.1 202 Accepted\r\n"
        case 204: "HTTP/1.1 204 No Content\r\n"
        case 304: "HTTP/1.1 304 Not Modified\r\n"
        case 400: "HTTP/1.1 400 Bad Request\r\n"
        case 401: "HTTP/1.1 401 Unauthorized\r\n"
        case 403: "HTTP/1.1 403 Forbidden\r\n"
        case 404: "HTTP/1.1 404 Not Found\r\n"
        case 405: "HTTP/1.1 405 Method Not Allowed\r\n"
        case 408: "HTTP/1.1 408 Request Timeout\r\n"
        case 409: "HTTP/1.1 409 Conflict\r\n"
        case 413: "HTTP/1.1 413 Content Too Large\r\n"
        case 414: "HTTP/1.1 414 URI Too Long\r\n"
        case 415: "HTTP/1.1 415 Unsupported Media Type\r\n"
        case 417: "HTTP/1.1 417 Expectation Failed\r\n"
        case 429: "HTTP/1.1 429 Too Many Requests\r\n"
        case 431: "HTTP/1.1 431 Request Header Fields Too Large\r\n"
        case 500: "HTTP/1.1 500 Internal Server Error\r\n"
        case 501: "HTTP/1.1 501 Not Implemented\r\n"
        case 503: "HTTP/1.1 503 Service Unavailable\r\n"
        case 200...599: "HTTP/1.1 \(status) \r\n"
        default: "HTTP/1.1 500 Internal Server Error\r\n"
        }
    }
}
