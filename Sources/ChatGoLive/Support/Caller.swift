internal import ChatHTTP
internal import ChatJSON

/// Asks one server; an answer that does not come is an answer too.
struct Caller: Sendable {
    private let client: HTTPClient
    private let base: String
    private let timeout: Duration

    init(_ base: String, client: HTTPClient, timeout: Duration = .seconds(15)) {
        self.base = base
        self.client = client
        self.timeout = timeout
    }

    typealias Headers = [(name: String, value: HTTPClientHeaderValue)]

    func get(_ path: String, _ headers: Headers = []) async -> Answer {
        await send(.get, path, headers, nil)
    }

    func post(_ path: String, _ body: [UInt8], _ headers: Headers = []) async -> Answer {
        await send(.post, path, [("Content-Type", "application/json")] + headers, body)
    }

    func post(_ path: String, _ body: JSONValue, _ headers: Headers = []) async -> Answer {
        await post(path, body.encodedBytes(), headers)
    }

    private func send(
        _ method: HTTPClientRequest.Method, _ path: String, _ headers: Headers, _ body: [UInt8]?
    ) async -> Answer {
        do throws(HTTPClientError) {
            return Answer(
                try await client.send(
                    HTTPClientRequest(
                        method, base + path, headers: headers, body: body, timeout: timeout,
                        responseLimit: 32 << 20)))
        } catch {
            return Answer(failure: error.description)
        }
    }
}
