import ChatCore
import ChatEngine
import ChatJSON
import TestSupport
import Testing

@testable import ChatApp

/// `TRACE_TEXT` from end to end: what traces keep of the customer's words, in the database and on every way out.
@Suite struct TraceTextTests {
    private static let text =
        "hola, soy Rosalba Quintero, mi correo es rosalba@example.com y mi celular 300 123 4567"

    /// The setting, and what is found of text, name, address and number in the traces.
    static let cases: [(TraceText, text: Bool, name: Bool, address: Bool, number: Bool)] = [
        (.full, true, true, true, true),
        (.redacted, true, false, false, false),
        (.none, false, false, false, false),
    ]

    @Test(arguments: cases)
    func tracesKeepWhatIsSet(
        setting: TraceText, text: Bool, name: Bool, address: Bool, number: Bool
    ) async throws {
        let daemon = try await RunningDaemon.whatsapp { $0.traceText = setting }
        _ = try await daemon.deliver(Self.delivery)
        let isAnswered = await Waiting.until {
            RawHTTP.sendNow(
                "GET", "/api/traces", headers: RunningDaemon.key, to: daemon.port
            )?.text.contains("message_type") == true
        }
        #expect(isAnswered)
        let shown = try await daemon.get("/api/traces", headers: RunningDaemon.key)
        let tail = try await ConversationCommandTests.chatctl(["traces", "tail"], daemon)
        for traces in [shown.text, tail.output] {
            #expect(traces.contains("celular") == text)
            #expect(traces.contains("Rosalba") == name)
            #expect(traces.contains("example.com") == address)
            #expect(traces.contains("123 4567") == number)
        }
        // The conversation itself is whole: the bot and people go on with it.
        let list = try RunningDaemon.json(
            try await daemon.get("/api/conversations", headers: RunningDaemon.key))
        let id = try #require(list["conversations"]?[0]?["id"]?.stringValue)
        let conversation = try RunningDaemon.json(
            try await daemon.get("/api/conversations/\(id)", headers: RunningDaemon.key))
        #expect(conversation["messages"]?[0]?["text"]?.stringValue == Self.text)
        await daemon.end()
    }

    private static var delivery: String {
        let value = """
            {"messaging_product":"whatsapp","metadata":{"phone_number_id":"106540352242922"},
            "contacts":[{"wa_id":"573007654321","profile":{"name":"Rosalba Quintero"}}],
            "messages":[{"from":"573007654321","id":"wamid.t",
            "timestamp":"\(SystemClock().now().seconds)","type":"text","text":{"body":"\(text)"}}]}
            """
        return """
            {"object":"whatsapp_business_account",
            "entry":[{"id":"0","changes":[{"field":"messages","value":\(value)}]}]}
            """
    }
}
