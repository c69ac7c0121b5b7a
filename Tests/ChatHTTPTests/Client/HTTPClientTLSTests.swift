import ChatHTTP
import Testing

/// TLS and HTTP/2 against nginx.
@Suite struct HTTPClientTLSTests {
    private let server: NginxServer
    private let client: HTTPClient

    init() throws {
        server = try NginxServer()
        client = HTTPClient(
            .init(
                certificateAuthorityFile: server.authority,
                idleConnectionLifetime: .seconds(3600)))
    }

    private func words(_ client: HTTPClient) async throws -> [Substring] {
        let response = try await client.send(
            .init(
                .post, "https://localhost:\(server.port)/", headers: [("X-Test", "yes")],
                body: Array("{}".utf8), timeout: .seconds(600), connectTimeout: .seconds(600)))
        #expect(response.status == 200)
        #expect(response.header("server")?.hasPrefix("nginx") == true)
        return String(decoding: response.body, as: UTF8.self).split(separator: " ")
    }

    @Test func speaksHTTP2OnOneConnection() async throws {
        let first = try await words(client)
        #expect(first == ["HTTP/2.0", first[1], "POST", "yes"])
        let answers = try await withThrowingTaskGroup(of: [Substring].self) { group in
            for _ in 0..<200 { group.addTask { try await words(client) } }
            return try await group.reduce(into: Set<[Substring]>()) { $0.insert($1) }
        }
        #expect(answers == [first], "every request went over the first connection")
    }

    @Test func authorityOutsideTheStoreIsNotSent() async {
        await expectNotSent(HTTPClient(), "https://localhost:\(server.port)/")
    }

    @Test func certificateOfAnotherHostIsNotSent() async {
        await expectNotSent(client, "https://127.0.0.1:\(server.port)/")
    }

    @Test func authorityFileThatIsMissingIsNotSent() async {
        let client = HTTPClient(.init(certificateAuthorityFile: "/nonexistent.pem"))
        await expectNotSent(client, "https://localhost:\(server.port)/")
    }

    @Test func cancellingOneExchangeLeavesTheConnection() async throws {
        let first = try await words(client)
        await withTaskGroup(of: Void.self) { group in
            for index in 0..<300 {
                group.addTask {
                    let task = Task { try? await words(client) }
                    for _ in 0..<(index % 20) { await Task.yield() }
                    if index % 2 == 0 { task.cancel() }
                    _ = await task.value
                }
            }
        }
        #expect(try await words(client) == first)
    }

    @Test func tellsWhenTheCertificateEndsToWhoAsks() async throws {
        let request = HTTPClientRequest(
            .get, "https://localhost:\(server.port)/", timeout: .seconds(600),
            connectTimeout: .seconds(600))
        #expect(try await client.send(request).certificateEnd == nil)
        let curious = HTTPClient(
            .init(certificateAuthorityFile: server.authority, notesCertificates: true))
        let end = try #require(try await curious.send(request).certificateEnd)
        #expect(end.hasSuffix(" GMT"), "\(end)")
        #expect(end.split(separator: " ").count == 5, "\(end)")
    }

    private func expectNotSent(_ client: HTTPClient, _ url: String) async {
        let error = await #expect(throws: HTTPClientError.self) {
            try await client.send(.init(.post, url, body: [1]))
        }
        guard case .notSent(let reason) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!reason.isEmpty)
    }
}
