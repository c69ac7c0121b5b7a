/// What another server answered, whatever its status.
public struct HTTPClientResponse: Hashable, Sendable {
    /// One header field as received.
    public struct Header: Hashable, Sendable {
        /// The name as the server wrote it.
        public let name: String
        /// The value without surrounding white space; invalid UTF-8 is repaired.
        public let value: String

        /// Creates a field.
        public init(name: String, value: String) {
            (self.name, self.value) = (name, value)
        }
    }

    /// The status code, 200 through 599.
    public let status: Int
    /// The header fields in the order received, trailers last.
    public let headers: [Header]
    /// The whole body.
    public let body: [UInt8]
    /// When the server's certificate ends, as OpenSSL writes it (`Jan  9 18:00:00 2027 GMT`). Told to clients
    /// that note certificates, by the answer to the first request on a connection.
    public let certificateEnd: String?

    /// Creates a response.
    public init(
        status: Int, headers: [Header] = [], body: [UInt8] = [], certificateEnd: String? = nil
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.certificateEnd = certificateEnd
    }

    /// The value of the first field of this name, whatever its case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.isEqualIgnoringASCIICase(to: name) }?.value
    }

    /// `Retry-After` when it is given in seconds (0 through one day); its date form is not read.
    public var retryAfter: Duration? {
        guard let text = header("Retry-After"), let seconds = Int64(text),
            (0...86_400).contains(seconds)
        else { return nil }
        return .seconds(seconds)
    }
}

extension String {
    /// Compares names as HTTP does: ASCII letters match whatever their case.
    fileprivate func isEqualIgnoringASCIICase(to other: String) -> Bool {
        utf8.lazy.map(HTTPSyntax.lowercased)
            .elementsEqual(other.utf8.lazy.map(HTTPSyntax.lowercased))
    }
}
