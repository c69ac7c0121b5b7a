import ChatCore
import ChatEngine
import ChatJSON
import Testing

@testable import ChatApp

/// A person's words by API and CLI, and sends in trouble, against the real daemon.
@Suite struct PersonsWordsTests {
    /// A daemon whose sends cannot leave, with a message that a customer sent so many seconds ago.
    private func daemon(secondsAgo: Int64) async throws -> (RunningDaemon, id: String) {
        let daemon = try await RunningDaemon.whatsapp()
        let sentAt = SystemClock().now().milliseconds / 1000 - secondsAgo
        let body = """
            {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages",
            "value":{"messaging_product":"whatsapp",
            "metadata":{"display_phone_number":"1","phone_number_id":"106540352242922"},
            "messages":[{"from":"573001234567","id":"wamid.1","timestamp":"\(sentAt)","type":"text",
            "text":{"body":"hola"}}]}}]}]}
            """
        #expect(try await daemon.deliver(body).status == 200)
        let list = try RunningDaemon.json(
            try await daemon.get("/api/conversations", headers: RunningDaemon.key))
        return (daemon, try #require(list["conversations"]?[0]?["id"]?.stringValue))
    }

    @Test func theAPISendsWordsInsideTheWindow() async throws {
        let (daemon, id) = try await daemon(secondsAgo: 5)
        let path = "/api/conversations/\(id)/messages"
        for body in ["", "{}", #"{"text":""}"#, #"{"text":" \n"}"#, #"{"text":1}"#] {
            let answer = try await daemon.post(path, body, headers: RunningDaemon.key)
            #expect(answer.status == 400, "\(body)")
        }
        let words = #"{"text":"Buenas, ya le cuento."}"#
        let unknown = try await daemon.post(
            "/api/conversations/wa_x/messages", words, headers: RunningDaemon.key)
        #expect(unknown.status == 404)
        let sent = try await daemon.post(path, words, headers: RunningDaemon.key)
        #expect(sent.status == 200)
        #expect(try RunningDaemon.json(sent)["mode"]?.stringValue == "HUMAN_ACTIVE")
        let shown = try RunningDaemon.json(
            try await daemon.get("/api/conversations/\(id)", headers: RunningDaemon.key))
        #expect(shown["mode"]?.stringValue == "HUMAN_ACTIVE")
        let roles = (shown["messages"]?.arrayValue ?? []).compactMap { $0["role"]?.stringValue }
        #expect(roles.contains("human"))
        await daemon.end()
    }

    @Test func theAPIRefusesWithAReason() async throws {
        let (daemon, id) = try await daemon(secondsAgo: 90_000)
        let words = #"{"text":"hola"}"#
        let late = try await daemon.post(
            "/api/conversations/\(id)/messages", words, headers: RunningDaemon.key)
        #expect(late.status == 409)
        let error = try RunningDaemon.json(late)["error"]
        #expect(error?["code"]?.stringValue == "window_closed")
        #expect(error?["message"]?.stringValue?.contains("24") == true)
        _ = try await daemon.post("/api/chat", #"{"conversation_id":"web","text":"hola"}"#)
        let chat = try await daemon.post(
            "/api/conversations/web/messages", words, headers: RunningDaemon.key)
        #expect(chat.status == 409)
        #expect(try RunningDaemon.json(chat)["error"]?["code"]?.stringValue == "not_whatsapp")
        await daemon.end()
        let quiet = try await RunningDaemon()
        #expect(try await quiet.post("/api/conversations/web/messages", words).status == 503)
        await quiet.end()
    }

    @Test func theCommandLineSendsWordsToo() async throws {
        let (daemon, id) = try await daemon(secondsAgo: 5)
        let chatctl = ConversationCommandTests.chatctl
        let sent = try await chatctl(["reply", "4567", "Ya está lista.", "--json"], daemon, "")
        #expect(sent.code == 0, "\(sent.errors)")
        let answer = try #require(try ConversationCommandTests.lines(sent).first)
        #expect(answer["id"]?.stringValue == id)
        #expect(answer["send_id"]?.stringValue?.hasPrefix("out_") == true)
        let taken = try await chatctl(["handoff", "take", "4567"], daemon, "")
        #expect(taken.output == "\(id)  HUMAN_ACTIVE  (it was so already, by cli)\n")
        #expect(try await chatctl(["reply", "4567", "  "], daemon, "").code == 2)
        #expect(try await chatctl(["reply", "0000", "x"], daemon, "").code == 1)
        await daemon.end()
    }

    @Test func sendsInTroubleAreListedAndChanged() async throws {
        // A reply is tried until 12 h after its message: this one is given up soon.
        let (daemon, _) = try await daemon(secondsAgo: 12 * 3600 - 6)
        let chatctl = ConversationCommandTests.chatctl
        var listed: [JSONValue] = []
        let deadline = ContinuousClock.now.advanced(by: .seconds(60))
        while listed.first?["status"]?.stringValue != "failed", ContinuousClock.now < deadline {
            listed = try ConversationCommandTests.lines(
                try await chatctl(["outbox", "list", "--json"], daemon, ""))
        }
        let id = try #require(listed.first?["id"]?.stringValue)
        #expect(listed.count == 1)
        let health = try RunningDaemon.json(
            try await daemon.get("/health", headers: RunningDaemon.key))
        #expect(health["details"]?["sends_failed"]?.int64 == 1)
        #expect(health["details"]?["notifications_undelivered"]?.int64 == 0)
        let plain = try await chatctl(["outbox", "list"], daemon, "")
        #expect(plain.output.contains("failed  reply  ***4567"))
        #expect(
            try await chatctl(["outbox", "drop", id], daemon, "").output == "\(id)  cancelled\n")
        #expect(try await chatctl(["outbox", "list"], daemon, "").output.isEmpty)
        let again = try await chatctl(["outbox", "retry", id], daemon, "")
        #expect(again.code == 1)
        #expect(again.errors.contains("is cancelled"))
        #expect(try await chatctl(["outbox", "retry", "out_x"], daemon, "").code == 1)
        #expect(try await chatctl(["outbox", "drop"], daemon, "").code == 2)
        await daemon.end()
    }
}
