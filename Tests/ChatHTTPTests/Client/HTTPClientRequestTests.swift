import ChatHTTP
import Testing

/// What is refused before anything leaves, and what never prints.
@Suite struct HTTPClientRequestTests {
    @Test(arguments: [
        "", "graph.facebook.com/v25.0", "://x", "https://", "ftp://127.0.0.1/",
        "file:///etc/passwd", "gopher://localhost/", "http://graph.facebook.com/",
        "http://127.0.0.1.example.com/", "http://example.com@/", "http://10.0.0.1/",
        "http://0.0.0.0/", "http://[::2]/", "http://localhost.example.com/",
        "http://127.0.0.1@example.com/", "https://user:canary@example.com/",
        "https://user@example.com/", "https://example.com/a b", "https://example.com/\r\nX: y",
        "https://example.com:99999/", "https://example.com/\0",
    ])
    func badURLIsRefused(url: String) async {
        let error = await #expect(throws: HTTPClientError.self) {
            try await HTTPClient().send(.init(.get, url))
        }
        guard case .invalidRequest(let problem) = error else {
            Issue.record("\(url): \(String(describing: error))")
            return
        }
        #expect(problem.contains("hint: "))
        #expect(!problem.contains("canary"))
    }

    @Test(arguments: ["127.0.0.1", "127.1", "127.255.0.9", "localhost", "LOCALHOST"])
    func plainHTTPIsAllowedToLoopback(host: String) async throws {
        // Port 1 is closed: the request is allowed, the connection is not.
        let error = await #expect(throws: HTTPClientError.self) {
            try await HTTPClient().send(.init(.get, "http://\(host):1/"))
        }
        guard case .notSent = error else {
            Issue.record("\(host): \(String(describing: error))")
            return
        }
    }

    static let badHeaders: [(name: String, value: HTTPClientHeaderValue)] = [
        ("", "x"), ("a b", "x"), ("a:b", "x"), ("ñ", "x"), ("X\r\nY", "x"), ("X", "a\r\nY: b"),
        ("X", "a\nb"), ("X", "a\0"), ("X", .secret("canary\u{7F}")), ("Host", "x"),
        ("content-LENGTH", "3"), ("Transfer-Encoding", "chunked"), ("Expect", "100-continue"),
    ]

    @Test(arguments: badHeaders)
    func badHeaderIsRefused(name: String, value: HTTPClientHeaderValue) async {
        let error = await #expect(throws: HTTPClientError.self) {
            try await HTTPClient().send(
                .init(.get, "http://127.0.0.1:1/", headers: [(name, value)]))
        }
        guard case .invalidRequest(let problem) = error else {
            Issue.record("\(name): \(String(describing: error))")
            return
        }
        #expect(!problem.contains("canary"))
        #expect(problem.utf8.allSatisfy { $0 >= 0x20 }, "no control byte reaches a terminal")
    }

    @Test(arguments: [
        HTTPClientRequest(.get, "http://127.0.0.1:1/", body: []),
        HTTPClientRequest(.get, "http://127.0.0.1:1/", timeout: .zero),
        HTTPClientRequest(.get, "http://127.0.0.1:1/", timeout: .seconds(86_401)),
        HTTPClientRequest(.get, "http://127.0.0.1:1/", connectTimeout: .seconds(-1)),
        HTTPClientRequest(.get, "http://127.0.0.1:1/", responseLimit: -1),
    ])
    func badLimitIsRefused(request: HTTPClientRequest) async {
        let error = await #expect(throws: HTTPClientError.self) {
            try await HTTPClient().send(request)
        }
        guard case .invalidRequest = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func secretsDoNotPrint() {
        let request = HTTPClientRequest(
            .post, "https://example.com/debug?input_token=canary#canary",
            headers: [("Authorization", .secret("Bearer canary")), ("X", "seen")],
            body: Array("canary".utf8))
        var dumped = ""
        dump(request, to: &dumped)
        for text in ["\(request)", String(reflecting: request), "\(request.headers)", dumped] {
            #expect(!text.contains("canary"))
            #expect(text.contains("seen") || text.contains("https://example.com/debug"))
        }
    }
}
