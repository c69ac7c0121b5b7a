import ChatJSON
import Testing

@testable import ChatApp

/// `chatctl stats` beside a running daemon.
@Suite struct StatsCommandTests {
    @Test func tellsWhatHappened() async throws {
        let daemon = try await RunningDaemon { $0.chatMessagesPerMinute = 2 }
        for _ in 0..<3 {
            _ = try await daemon.post("/api/chat", #"{"conversation_id":"c","text":"hola"}"#)
        }
        _ = try await daemon.post(
            "/api/chat", #"{"conversation_id":"d","text":"quiero hablar con una persona"}"#)
        let json = try await ConversationCommandTests.chatctl(["stats", "--json"], daemon)
        #expect(json.code == 0, "\(json.errors)")
        let numbers = try #require(try ConversationCommandTests.lines(json).first)
        #expect(numbers["messages"]?.int64 == 3)
        #expect(numbers["turns"]?.int64 == 3)
        #expect(numbers["by_intent"]?["saludo"]?.int64 == 2)
        #expect(numbers["by_channel"]?["chat"]?.int64 == 3)
        #expect(numbers["rate_limited"]?["chat"]?.int64 == 1)
        #expect(numbers["handoffs"]?.int64 == 1)
        #expect(numbers["shadow_activations_by_actor"]?["bot"]?.int64 == 1)
        #expect(numbers["openai"]?["calls"]?.int64 == 0)
        #expect(numbers["latency_ms"]?["count"]?.int64 == 3)
        #expect(numbers["latency_ms"]?["p99"]?.double != nil)

        let text = try await ConversationCommandTests.chatctl(
            ["stats", "--since", "7d", "--no-color"], daemon)
        #expect(text.output.contains("messages   3 in 3 turns, 0 of them silenced\n"))
        #expect(text.output.contains("limited    whatsapp 0, chat 1\n"), "\(text.output)")
        #expect(text.output.contains("errors     none\n"))
        await daemon.end()
    }

    @Test(arguments: ["", "24", "h", "-1h", "1.5h", "1y", "99999999999h", "999999999w"])
    func refusesWhatIsNoDuration(text: String) async throws {
        let outcome = try await Program.run("chatctl", ["stats", "--since", text])
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("such as 24h or 90d"))
    }
}
