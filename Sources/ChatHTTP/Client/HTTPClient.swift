/// An HTTP/1.1 and HTTP/2 client over libcurl, on one thread of its own.
///
/// It is built for requests that must not be done twice: every error tells whether the request may
/// have left (``HTTPClientError``), and libcurl's silent repetition on a new connection is
/// forbidden. Redirects are answers, never followed. Certificates and host names are verified.
/// Proxies of the environment (`https_proxy`) are used, except towards loopback addresses.
///
/// Connections are reused; a request costs two thread hops (15–100 µs) beside the network.
public final class HTTPClient: Sendable {
    /// The limits of ``HTTPClientRequest/timeout`` and ``HTTPClientRequest/connectTimeout``.
    public static let allowedTimeouts: ClosedRange<Duration> = .milliseconds(1)...(.seconds(86_400))

    private let loop: TransferLoop?

    /// Starts the client's thread. Should the system refuse one, every request is `notSent`.
    public init(_ configuration: HTTPClientConfiguration = HTTPClientConfiguration()) {
        loop = TransferLoop(configuration)
    }

    deinit {
        loop?.stop()
    }

    /// Sends a request and waits for the whole answer; any status is an answer.
    ///
    /// - Throws: ``HTTPClientError``; its cases tell whether the request may have left.
    public func send(
        _ request: HTTPClientRequest
    ) async throws(HTTPClientError) -> HTTPClientResponse {
        try request.validate()
        let target = try TransferTarget(request.url)
        guard let loop else { throw .notSent(reason: "the HTTP client could not be started") }
        let deadline = ContinuousClock.now.advanced(by: request.timeout)
        let token = CancellationToken()
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let order = TransferOrder(
                    request: request, target: target, deadline: deadline, token: token,
                    continuation: continuation)
                if !loop.submit(order) { continuation.resume(returning: .failure(.shutDown)) }
            }
        } onCancel: {
            token.cancel()
            loop.cancel(token)
        }
        return try result.get()
    }

    /// Ends all exchanges with an error and joins the thread; safe to call again.
    public func shutdown() {
        loop?.stop()
    }
}

extension HTTPClientRequest {
    /// Headers that libcurl writes itself; a second opinion could split one request into two.
    private static let ownHeaders: Set<String> = [
        "connection", "content-length", "expect", "host", "transfer-encoding", "upgrade",
    ]

    /// Refuses what could not be sent as meant.
    fileprivate func validate() throws(HTTPClientError) {
        guard method == .post || body == nil else { throw .invalidRequest("a GET has no body") }
        for (name, limit) in [("timeout", timeout), ("connectTimeout", connectTimeout)]
        where !HTTPClient.allowedTimeouts.contains(limit) {
            throw .invalidRequest("\(name) is \(limit); allowed is 1 ms through 24 h")
        }
        guard responseLimit >= 0 else {
            throw .invalidRequest("responseLimit is \(responseLimit); allowed is 0 and more")
        }
        for (name, value) in headers {
            guard !name.isEmpty, name.utf8.allSatisfy(HTTPSyntax.isToken) else {
                throw .invalidRequest("a header is named \"\(name.debugEscaped)\"")
            }
            guard !Self.ownHeaders.contains(name.lowercased()) else {
                throw .invalidRequest("the header \(name) is written by the client itself")
            }
            guard value.text.utf8.allSatisfy(HTTPSyntax.isFieldContent) else {
                throw .invalidRequest("the value of \(name) holds a control character")
            }
        }
    }
}

extension String {
    /// With control and other unusual characters escaped.
    fileprivate var debugEscaped: String {
        unicodeScalars.reduce(into: "") { $0 += $1.escaped(asASCII: true) }
    }
}
