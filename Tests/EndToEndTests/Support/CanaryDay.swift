import ChatCore
import ChatEngine
import ChatHTTP
import ChatJSON

/// Customers who tell who they are, and callers who get everything wrong, saying so too.
final class CanaryDay: Sendable {
    static let name = "Canarinda Plumaverde"
    static let email = "canarinda.plumaverde@correo-canario.example"
    /// Every customer's number begins so.
    static let numberPrefix = "573009998"

    /// What must show nowhere: names, numbers in several spellings, addresses, the shop's keys.
    static let canaries = [
        "anarinda", "lumaverde", "correo-canario", numberPrefix, "3009998", "300 999 8",
        "300-999-8", "canario-ruta", "canario-clave", Shop.token, Shop.appSecret, Shop.apiKey,
        "test-verify-token-0123456789", Shop.notifyNumber,
    ]

    static let texts = [
        "Hola, soy Canarinda Plumaverde", "mi correo es \(email) y mi celular 3009998123",
        "cuánto vale la singer prelude 8280?", "llámeme al +57 300 999 8123 por favor",
        "quiero hablar con una persona, soy Canarinda", "asdfghjkl 3009998123",
        "me llegó dañada, mi número es 300-999-8123", "¿envían a Manizales?", "gracias",
    ]

    private let shop: Shop
    private let meta: MetaStandIn
    private let client = HTTPClient()
    private let clock = SystemClock()

    init(_ shop: Shop) {
        self.shop = shop
        meta = MetaStandIn(
            baseURLs: [shop.baseURL], appSecret: Shop.appSecret,
            phoneNumberID: Shop.phoneNumberID)
    }

    deinit {
        client.shutdown()
    }

    /// Delivers that many messages of some dozens of customers.
    func writeAsCustomers(count: Int) async throws {
        for number in 0..<count {
            let customer = String(number % 40)
            let phone =
                Self.numberPrefix + String(repeating: "0", count: 3 - customer.count) + customer
            let body = meta.text(
                Self.texts[number % Self.texts.count], id: "wamid.\(number)", from: phone,
                at: clock.now(), name: Self.name)
            guard await meta.deliver(body) == 200 else { continue }
        }
    }

    /// Requests that are wrong, each with something that must not come back; all their answers.
    func provokeFaults() async throws -> String {
        let chat = "/api/chat"
        let paths = [
            "/canario-ruta/3009998123", "/api/assets/3009998123", "/api/traces?limit=canario-ruta",
            "/api/traces?after=3009998123x", "/api/conversations/3009998123",
            "/whatsapp/webhook?hub.mode=subscribe&hub.verify_token=canario-clave",
        ]
        var answers: [String] = []
        for path in paths { answers.append(try await get(path, fails: true)) }
        let bodies = [
            #"{"conversation_id":"3009998123","text":7}"#, #"{"text":"soy Canarinda"}"#,
            #"{"conversation_id":"wa_3009998123","text":"hola"}"#, "{Canarinda Plumaverde",
            #"{"conversation_id":"x","text":"hola","sender":"Canarinda"}"#,
        ]
        for body in bodies { answers.append(try await post(chat, body)) }
        for mode in ["/mode", "/messages"] {
            answers.append(
                try await post("/api/conversations/3009998123\(mode)", #"{"mode":"Canarinda"}"#))
        }
        answers.append(try await post("/whatsapp/webhook", "Canarinda 3009998123"))
        // A caller that names conversations after telephones: taken, and never logged as it is.
        _ = try await post(chat, #"{"conversation_id":"a","text":"mi correo es \#(Self.email)"}"#)
        return answers.joined(separator: "\n")
    }

    /// What the tools print.
    func commands() async throws -> String {
        var output = ""
        for words in [
            ["traces", "tail", "-n", "1000"], ["traces", "tail", "--json"], ["config", "check"],
            ["handoff", "list"], ["outbox", "list"], ["conversations", "list"], ["stats"],
            ["reload"],
        ] {
            output += try await shop.chatctl(words).output
        }
        return output
    }

    func traceCount() async throws -> Int {
        let page = try JSONReader.parse(try await get("/api/traces?limit=1000"))
        return page["traces"]?.arrayValue?.count ?? 0
    }

    /// The answer's body, asked for with the key; with its status where it is meant to fail.
    func get(_ path: String, fails: Bool = false) async throws -> String {
        let answer = try await client.send(
            HTTPClientRequest(
                .get, shop.baseURL + path,
                headers: [("Authorization", .bearer(Secret(Shop.apiKey)))],
                timeout: .seconds(60), responseLimit: 16 << 20))
        return (fails ? "\(answer.status) " : "") + String(decoding: answer.body, as: UTF8.self)
    }

    private func post(_ path: String, _ body: String) async throws -> String {
        let answer = try await client.send(
            HTTPClientRequest(
                .post, shop.baseURL + path,
                headers: [
                    ("Authorization", .bearer(Secret(Shop.apiKey))),
                    ("X-Hub-Signature-256", .plain("sha256=canario-clave")),
                ], body: Array(body.utf8), timeout: .seconds(60)))
        return "\(answer.status) " + String(decoding: answer.body, as: UTF8.self)
    }
}
