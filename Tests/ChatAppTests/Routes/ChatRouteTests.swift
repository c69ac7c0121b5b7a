import ChatJSON
import Testing

@testable import ChatApp

@Suite struct ChatRouteTests {
    @Test func answersWithEveryField() async throws {
        let daemon = try await RunningDaemon()
        let answer = try await daemon.post(
            "/api/chat", #"{"conversation_id":"cliente 1","text":"hola","sender":"customer"}"#)
        #expect(answer.status == 200)
        #expect(answer.header("Content-Type") == "application/json")
        let body = try RunningDaemon.json(answer)
        #expect(
            body.objectValue?.members.map(\.key) == [
                "response", "conversation_id", "message_type", "intent", "intents",
                "openai_called", "cache_hit", "mode", "needs_escalation", "handoff_team", "asset",
                "decision_path", "trace_id", "latency_ms",
            ])
        #expect(body["conversation_id"]?.stringValue == "cliente 1")
        #expect(body["response"]?.stringValue?.isEmpty == false)
        #expect(body["mode"]?.stringValue == "AI_ACTIVE")
        #expect(body["openai_called"]?.boolValue == false)
        #expect(body["trace_id"]?.int64 == 1)
        await daemon.end()
    }

    /// A body, and what is said about it.
    static let bad: [(String, String)] = [
        ("", "the body is not JSON"), ("{", "the body is not JSON"),
        ("[]", "the body is an array"), ("null", "the body is null"),
        (#"{"text":"x"}"#, "conversation_id is missing"),
        (#"{"conversation_id":"a"}"#, "text is missing"),
        (#"{"conversation_id":"","text":"x"}"#, "conversation_id must be"),
        (#"{"conversation_id":7,"text":"x"}"#, "conversation_id must be"),
        (#"{"conversation_id":"wa_1","text":"x"}"#, "conversation_id must be"),
        (#"{"conversation_id":"a\nb","text":"x"}"#, "conversation_id must be"),
        (#"{"conversation_id":"a","text":7}"#, "text is a number; expected a string"),
        (#"{"conversation_id":"a","text":null}"#, "text is null; expected a string"),
        (#"{"conversation_id":"a","text":"x","sender":"agent"}"#, "sender may only be"),
        (#"{"conversation_id":"a","text":"x"} x"#, "the body is not JSON"),
    ]

    @Test func saysWhatIsWrongWithABody() async throws {
        let daemon = try await RunningDaemon()
        for (body, message) in Self.bad {
            let answer = try await daemon.post("/api/chat", body)
            #expect(answer.status == 400, "\(body)")
            let error = try RunningDaemon.json(answer)["error"]
            let code = message == "the body is not JSON" ? "bad_json" : "bad_request"
            #expect(error?["code"]?.stringValue == code)
            #expect(error?["message"]?.stringValue?.hasPrefix(message) == true, "\(body)")
        }
        let long = String(repeating: "x", count: 129)
        let answer = try await daemon.post(
            "/api/chat", #"{"conversation_id":"\#(long)","text":"x"}"#)
        #expect(answer.status == 400)
        let traces = try RunningDaemon.json(try await daemon.get("/api/traces"))
        #expect(traces["traces"]?.arrayValue?.isEmpty == true)
        await daemon.end()
    }

    @Test func refusesWhatIsOverTheLimits() async throws {
        let daemon = try await RunningDaemon { $0.chatMessagesPerMinute = 2 }
        let message = #"{"conversation_id":"a","text":""}"#
        for _ in 0..<2 {
            #expect(try await daemon.post("/api/chat", message).status == 200)
        }
        let answer = try await daemon.post("/api/chat", message)
        #expect(answer.status == 429)
        let seconds = try #require(Int(answer.header("Retry-After") ?? ""))
        #expect((1...60).contains(seconds))
        let other = message.replacing("\"a\"", with: "\"b\"")
        #expect(try await daemon.post("/api/chat", other).status == 200)
        let large = String(repeating: "x", count: (1 << 20) + 1)
        #expect(try await daemon.post("/api/chat", large).status == 413)
        await daemon.end()
    }

    @Test func mayNeedTheKey() async throws {
        let daemon = try await RunningDaemon.whatsapp { $0.isChatPublic = false }
        let message = #"{"conversation_id":"a","text":"hola"}"#
        let refused = try await daemon.post("/api/chat", message)
        #expect(refused.status == 401)
        #expect(refused.header("WWW-Authenticate") == "Bearer")
        let allowed = try await daemon.post("/api/chat", message, headers: RunningDaemon.key)
        #expect(allowed.status == 200)
        await daemon.end()
    }
}
