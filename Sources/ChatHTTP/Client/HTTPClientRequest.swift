/// One request to another server.
///
/// The query of the URL is taken for confidential and never prints, like secret header values and
/// the body.
public struct HTTPClientRequest: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// What is asked of the other server.
    public enum Method: String, CaseIterable, Sendable {
        case get = "GET"
        case post = "POST"
    }

    /// GET or POST; a GET bears no body.
    public var method: Method

    /// An absolute `https` URL, or `http` when its host is a loopback address; no user or password.
    public var url: String

    /// Header fields in the order in which they are sent.
    public var headers: [(name: String, value: HTTPClientHeaderValue)]

    /// The body; `nil` sends none (a POST says `Content-Length: 0`).
    public var body: [UInt8]?

    /// Limit of the whole exchange, from the call to the last byte of the answer; at least 1 ms.
    public var timeout: Duration

    /// Limit of resolving, connecting and the TLS handshake; at least 1 ms.
    public var connectTimeout: Duration

    /// The most bytes of body that are read; a longer answer is an error.
    public var responseLimit: Int

    /// Creates a request; the limits are 8 s in all, 4 s for connecting, 1 MiB of answer.
    public init(
        _ method: Method,
        _ url: String,
        headers: [(name: String, value: HTTPClientHeaderValue)] = [],
        body: [UInt8]? = nil,
        timeout: Duration = .seconds(8),
        connectTimeout: Duration = .seconds(4),
        responseLimit: Int = 1 << 20
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.connectTimeout = connectTimeout
        self.responseLimit = responseLimit
    }

    /// Method and URL without its query.
    public var description: String {
        let end = url.firstIndex { $0 == "?" || $0 == "#" } ?? url.endIndex
        return "\(method.rawValue) \(url[..<end])"
    }
    /// Method and URL without its query.
    public var debugDescription: String { description }
    /// Method, URL without its query and header names, so that `dump` shows no more either.
    public var customMirror: Mirror {
        Mirror(
            self, children: ["request": description, "headers": headers.map { "\($0): \($1)" }])
    }
}
