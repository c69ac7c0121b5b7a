import ChatCore
import ChatEngine
import ChatHTTP
import TestSupport
import Testing

/// The daemon behind a real nginx and a real Caddy with TLS, configured by the samples of `docs/deploy`.
@Suite struct ProxyTests {
    /// What is asked of the proxy, and what must come back.
    @Test(arguments: ReverseProxy.Kind.allCases)
    func onlyTheWebhookAndPicturesAreReachable(kind: ReverseProxy.Kind) async throws {
        let shop = try Shop(
            graphURL: "http://127.0.0.1:1", settings: ["BURST_QUIET_SECONDS": "0"])
        let daemon = try await shop.startDaemon()
        let proxy = try await ReverseProxy(kind, to: shop)
        let client = HTTPClient(.init(certificateAuthorityFile: proxy.certificate))
        defer { client.shutdown() }
        let outside = Outside(url: proxy.url, client: client)
        try await outside.waitUntilServing(proxy)

        let challenge = "/whatsapp/webhook?hub.mode=subscribe&hub.challenge=1158201444"
        let verified = try await outside.get(
            challenge + "&hub.verify_token=test-verify-token-0123456789")
        #expect(verified.status == 200)
        #expect(String(decoding: verified.body, as: UTF8.self) == "1158201444")
        #expect(try await outside.get(challenge + "&hub.verify_token=otra").status == 403)

        // Accents, escapes and an emoji: a proxy that touched the body would break its signature.
        let message = Outside.message("¿Envían a Bogotá? \\u00f1 \\/ 😀", id: "wamid.proxy")
        #expect(try await outside.deliver(message).status == 200)
        #expect(try await outside.deliver(message, secret: "otro-secreto").status == 403)
        #expect(try await outside.post("/whatsapp/webhook", message).status == 401)
        let traces = try await Outside(url: shop.baseURL, client: client).get(
            "/api/traces", headers: [("X-API-Key", .plain(Shop.apiKey))])
        #expect(traces.status == 200)

        #expect(try await outside.deliver(Outside.padding(3 << 20)).status == 200)
        // A proxy may hang up on somebody who goes on sending; what must not be is that it lets the body in.
        let refused = try? await outside.deliver(Outside.padding(5 << 20))
        #expect(refused == nil || refused?.status == 413)

        #expect(try await outside.get("/api/assets/bordadora").status == 200)
        #expect(try await outside.get("/api/assets/..%2f..%2fetc%2fpasswd").status >= 400)
        for path in [
            "/", "/health", "/ready", "/metrics", "/api/traces", "/api/conversations",
            "/api/handoffs", "/api/chat", "/whatsapp/webhook/", "/whatsapp",
        ] {
            #expect(try await outside.get(path).status == 404, "\(path)")
            let pretended = try await outside.get(path, headers: [("X-Forwarded-For", "127.0.0.1")])
            #expect(pretended.status == 404, "\(path)")
        }
        #expect(daemon.isRunning)
    }
}

/// Somebody on the other side of the proxy.
private struct Outside {
    let url: String
    let client: HTTPClient

    func get(
        _ path: String, headers: [(String, HTTPClientHeaderValue)] = []
    ) async throws -> HTTPClientResponse {
        try await client.send(
            HTTPClientRequest(.get, url + path, headers: headers, timeout: .seconds(60)))
    }

    func post(
        _ path: String, _ body: [UInt8], headers: [(String, HTTPClientHeaderValue)] = []
    ) async throws -> HTTPClientResponse {
        try await client.send(
            HTTPClientRequest(
                .post, url + path, headers: headers, body: body, timeout: .seconds(60)))
    }

    func deliver(
        _ body: [UInt8], secret: String = Shop.appSecret
    ) async throws -> HTTPClientResponse {
        let code = HMACSHA256(key: Array(secret.utf8)).authenticationCode(of: body).hex
        return try await post(
            "/whatsapp/webhook", body,
            headers: [
                ("Content-Type", "application/json"),
                ("X-Hub-Signature-256", .plain("sha256=" + code)),
            ])
    }

    func waitUntilServing(_ proxy: ReverseProxy) async throws {
        guard await !Waiting.until({ (try? await get("/"))?.status == 404 }) else { return }
        throw ChildProcess.StartError(description: "the proxy does not serve: \(proxy.output)")
    }

    /// A text message; `text` stands in the JSON as it is.
    static func message(_ text: String, id: String) -> [UInt8] {
        let now = SystemClock().now().seconds
        return Array(
            """
            {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages",\
            "value":{"messaging_product":"whatsapp","metadata":{"phone_number_id":\
            "\(Shop.phoneNumberID)"},"messages":[{"from":"573001112233","id":"\(id)",\
            "timestamp":"\(now)","type":"text","text":{"body":"\(text)"}}]}}]}]}
            """.utf8)
    }

    /// A well-formed payload of about this many bytes that says nothing.
    static func padding(_ count: Int) -> [UInt8] {
        Array(#"{"object":"page","entry":[],"filler":""#.utf8)
            + [UInt8](repeating: UInt8(ascii: "x"), count: count) + Array(#""}"#.utf8)
    }
}
