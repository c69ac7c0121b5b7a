import ChatCore
import ChatEngine
import ChatHTTP
import ChatJSON
import ChatStandIns
import ChatStore
import Glibc
import TestSupport
import Testing

/// The real daemon with a model behind it, killed while the model answers.
@Suite(.timeLimit(.minutes(15))) struct ModelDaemonTests {
    private static let key = "sk-test-0123456789"

    private static func shop(_ provider: OpenAIStandIn) throws -> Shop {
        try Shop(
            graphURL: nil,
            settings: [
                "OPENAI_ENABLED": "true", "OPENAI_API_KEY": key,
                "OPENAI_BASE_URL": provider.baseURL, "OPENAI_TIMEOUT_SECONDS": "60",
                "OPENAI_DAILY_BUDGET_USD": "1",
            ])
    }

    private static func ask(_ shop: Shop, _ client: HTTPClient) async throws -> JSONValue {
        let body: JSONValue = [
            "conversation_id": "mesa", "text": .string(ModelBench.consultation),
        ]
        let response = try await client.send(
            HTTPClientRequest(
                .post, shop.baseURL + "/api/chat", body: body.encodedBytes(),
                timeout: .seconds(300)))
        return try JSONReader.parse(response.body)
    }

    @Test func aKillWhileTheModelAnswersKeepsTheMoneyPutAside() async throws {
        let provider = OpenAIStandIn(key: Secret(Self.key)) { _, _ in .hold("Con gusto.") }
        try provider.start()
        let shop = try Self.shop(provider)
        let client = HTTPClient()
        defer { client.shutdown() }
        let first = try await shop.startDaemon()
        let health = try await client.send(
            HTTPClientRequest(.get, shop.baseURL + "/health", timeout: .seconds(60)))
        #expect(try JSONReader.parse(health.body)["modules"]?["openai"] == true)
        async let lost: JSONValue? = try? Self.ask(shop, client)
        #expect(await Waiting.until { !provider.requests.isEmpty })
        first.kill(SIGKILL)
        #expect(await first.wait(seconds: 300) != nil)
        #expect(await lost == nil)

        let kept = try #require(try await Self.spend(shop))
        #expect(kept.settled == 0 && kept.reserved > 0)
        provider.release()
        let second = try await shop.startDaemon()
        let answer = try await Self.ask(shop, client)
        #expect(answer["openai_called"] == true)
        second.kill(SIGTERM)
        #expect(await second.wait(seconds: 300) == .exit(0))
        let after = try #require(try await Self.spend(shop))
        #expect(after.reserved == kept.reserved && after.settled > 0)
        #expect(provider.requests.count == 2)
        #expect(!second.output.contains(Self.key))
        await provider.stop()
    }

    /// The operator sees which fact of the shop's backs which words, and what the words cost.
    @Test func theToolsShowWhatBacksAModelsWords() async throws {
        let words = "Para cuero llámenos al (606) 555 01 47: el prensatelas de teflón vale $22.000."
        let provider = OpenAIStandIn(key: Secret(Self.key)) { _, _ in .say(words) }
        try provider.start()
        let shop = try Self.shop(provider)
        let client = HTTPClient()
        defer { client.shutdown() }
        let daemon = try await shop.startDaemon()
        let answer = try await Self.ask(shop, client)
        #expect(answer["response"]?.stringValue == words)
        let path = answer["decision_path"]?.arrayValue?.compactMap(\.stringValue) ?? []
        #expect(path.contains { $0.hasPrefix("fact:price:re-pt-tef:") }, "\(path)")
        let traces = try await shop.chatctl(["traces", "tail"]).output
        for line in ["\"$22.000\" is price:re-pt-tef", "\"[número]\" is phone:tienda"] {
            #expect(traces.contains("    \(line)\n"), "\(traces)")
        }
        let stats = try await shop.chatctl(["stats"]).output
        #expect(stats.contains("1 calls"), "\(stats)")
        daemon.kill(SIGTERM)
        #expect(await daemon.wait(seconds: 300) == .exit(0))
        await provider.stop()
    }

    private static func spend(_ shop: Shop) async throws -> SpendDay? {
        let store = try await SQLiteStore.open(path: shop.folder + "/chat.db")
        let day = try await store.latestSpend()
        await store.close()
        return day
    }
}
