import ChatCore
import ChatEngine
import ChatHTTP
import ChatJSON
import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// What the real `ChatServer` writes while it serves, seeded with things that must never be written.
@Suite struct DaemonLogTests {
    static let number = "573009998877"
    static let canaries = [
        number, "3009998877", "canario-nombre", "canario-texto", "canario-token", "canario-clave",
        "canario-secreto", "canario-verificar",
    ]

    static func payload(_ number: Int, text: String) -> String {
        #"{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","#
            + #""value":{"metadata":{"phone_number_id":"106540352242922"},"contacts":[{"wa_id":""#
            + Self.number + #"","profile":{"name":"canario-nombre\u001b[31m"}}],"#
            + #""messages":[{"from":"\#(Self.number)","id":"wamid.\#(number)","timestamp":""#
            + String(SystemClock().now().seconds) + #"","type":"text","text":{"body":"\#(text)"}},"#
            + #"{"from":7,"id":"wamid.x"}]}}]}]}"#
    }

    @Test func everyLineIsJSONAndNamesNobody() async throws {
        let daemon = try await DaemonProcess([
            "PRODUCTION_MODE": "true", "LOG_LEVEL": "trace", "API_KEY": "canario-clave",
            "WHATSAPP_ENABLED": "true", "WHATSAPP_ACCESS_TOKEN": "canario-token",
            "WHATSAPP_PHONE_NUMBER_ID": "106540352242922",
            "WHATSAPP_VERIFY_TOKEN": "canario-verificar", "WHATSAPP_APP_SECRET": "canario-secreto",
            "WHATSAPP_API_BASE_URL": "http://127.0.0.1:1", "BURST_QUIET_SECONDS": "0",
            "TEST_NOTIFY_NUMBER": Self.number,
        ])
        let signature = try #require(WebhookSignature(secrets: [Secret("canario-secreto")]))
        let texts = ["canario-texto \\u001b[2J \\n", "quiero hablar con una persona", "hola"]
        for (index, text) in texts.enumerated() {
            let body = Array(Self.payload(index, text: text).utf8)
            let answer = try await RawHTTP.send(
                "POST", "/whatsapp/webhook",
                headers: [(WebhookSignature.headerName, signature.sign(body))], body: body,
                to: daemon.port)
            #expect(answer.status == 200)
        }
        let chat = #"{"conversation_id":"\#(Self.number)","text":"canario-texto"}"#
        _ = try await RawHTTP.send("POST", "/api/chat", body: Array(chat.utf8), to: daemon.port)
        _ = try await RawHTTP.send(
            "GET", "/whatsapp/webhook?hub.mode=subscribe&hub.verify_token=canario-texto",
            to: daemon.port)
        let isDecided = try await Waiting.until {
            try daemon.lines().count { $0.contains("turn_answered") } >= 4
                && daemon.lines().contains { $0.contains("send_attempted") }
        }
        #expect(isDecided)
        daemon.signal(SIGTERM)
        #expect(await daemon.wait() == 0)
        for line in try daemon.lines() {
            let value = try JSONReader.parse(line)
            #expect(value["time"] != nil && value["level"] != nil && value["event"] != nil)
            #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 })
            for canary in Self.canaries { #expect(!line.contains(canary), "\(line)") }
        }
        let taken = try daemon.lines().filter { $0.contains("\"message_taken\"") }
        #expect(taken.count == 3)
        #expect(
            taken.allSatisfy {
                $0.contains("\"phone_masked\":\"***8877\"") && $0.contains("\"request_id\":")
                    && $0.contains("\"conversation_id\":\"wa_")
            })
        #expect(try daemon.errorText().isEmpty)
    }
}
