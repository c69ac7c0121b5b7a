import ChatHTTP
import Glibc

/// Requests as they go over the wire, made before any clock starts.
enum Requests {
    /// Signed webhooks with one message each, of many customers, with ids that never come twice.
    static func webhooks(_ count: Int, text: String) -> [[UInt8]] {
        let signer = HMACSHA256(key: Array(Daemon.appSecret.utf8))
        return (0..<count).map { number in
            let id = "wamid.\(UInt64.random(in: 0 ... .max)).\(number)"
            let phone = "57300\(1_000_000 + Int.random(in: 0..<2000))"
            let body = Array(
                #"""
                {"object":"whatsapp_business_account","entry":[{"id":"100","changes":[{"field":"messages",
                "value":{"messaging_product":"whatsapp","metadata":{"phone_number_id":"\#(Daemon.phoneNumberID)"},
                "contacts":[{"profile":{"name":"Luz Marina"},"wa_id":"\#(phone)"}],"messages":[{"from":"\#(phone)",
                "id":"\#(id)","timestamp":"\#(now())","type":"text","text":{"body":"\#(text)"}}]}}]}]}
                """#.utf8)
            return post(
                "/whatsapp/webhook", body,
                header: "X-Hub-Signature-256: sha256=\(signer.authenticationCode(of: body).hex)\r\n"
            )
        }
    }

    /// Questions to `/api/chat`, each in a conversation of its own.
    static func chats(_ count: Int, text: String) -> [[UInt8]] {
        (0..<count).map { _ in
            let id = "bench-\(UInt64.random(in: 0 ... .max))"
            return post("/api/chat", Array(#"{"conversation_id":"\#(id)","text":"\#(text)"}"#.utf8))
        }
    }

    private static func post(_ path: String, _ body: [UInt8], header: String = "") -> [UInt8] {
        Array(
            """
            POST \(path) HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            \(header)Content-Length: \(body.count)\r
            \r

            """.utf8) + body
    }

    private static func now() -> Int { time(nil) }
}
