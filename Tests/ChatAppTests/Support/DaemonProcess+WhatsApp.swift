import ChatCore
import ChatEngine
import ChatHTTP
import Glibc
import TestSupport
import Testing

@testable import ChatApp

extension DaemonProcess {
    /// Settings with which it takes webhooks, and reaches nobody.
    static var whatsAppSettings: [String: String] {
        [
            "API_KEY": RunningDaemon.apiKey, "WHATSAPP_ENABLED": "true",
            "WHATSAPP_ACCESS_TOKEN": "EAAB", "WHATSAPP_PHONE_NUMBER_ID": "106540352242922",
            "WHATSAPP_VERIFY_TOKEN": "palabra", "WHATSAPP_APP_SECRET": RunningDaemon.appSecret,
            "WHATSAPP_API_BASE_URL": "http://127.0.0.1:1",
            "WHATSAPP_RATE_LIMIT_PER_MINUTE": "1000000",
            "BUSINESS_DIR": Checkout.root + "/business",
        ]
    }

    /// Brings a message as Meta does; the answer's status.
    func deliver(_ text: String, id: String) async throws -> Int {
        try await deliver([(id, text)], sentAt: time(nil))
    }

    /// Brings messages in one delivery; the answer's status.
    func deliver(_ messages: [(id: String, text: String)], sentAt: Int) async throws -> Int {
        let list = messages.map { message in
            """
            {"from":"573001234567","id":"\(message.id)","timestamp":"\(sentAt)",
            "type":"text","text":{"body":"\(message.text)"}}
            """
        }.joined(separator: ",")
        let value = """
            {"messaging_product":"whatsapp","metadata":{"phone_number_id":"106540352242922"},
            "messages":[\(list)]}
            """
        let body = Array(
            """
            {"object":"whatsapp_business_account",
            "entry":[{"id":"0","changes":[{"field":"messages","value":\(value)}]}]}
            """.utf8)
        let signature = try #require(
            WebhookSignature(secrets: [Secret(RunningDaemon.appSecret)]))
        return try await RawHTTP.send(
            "POST", "/whatsapp/webhook",
            headers: [(WebhookSignature.headerName, signature.sign(body))], body: body, to: port
        ).status
    }

    /// The status that a path is answered with.
    func status(of path: String) async throws -> Int {
        try await RawHTTP.send("GET", path, to: port).status
    }

    /// Whether a path is answered with a status before long.
    func isSoon(_ wanted: Int, at path: String) async throws -> Bool {
        for _ in 0..<600 {
            if try await status(of: path) == wanted { return true }
            await SystemClock().sleep(milliseconds: 100)
        }
        return false
    }
}
