import ChatCore
import ChatEngine
import ChatJSON
import Testing

@testable import ChatApp

@Suite struct WebhookRouteTests {
    static let path = "/whatsapp/webhook"

    static func message(_ id: String, from: String = "573001234567", text: String = "hola")
        -> String
    {
        #"{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","#
            + #""value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"57","#
            + #""phone_number_id":"106540352242922"},"messages":[{"from":"\#(from)","id":"\#(id)","#
            + #""timestamp":"\#(SystemClock().now().seconds)","type":"text","#
            + #""text":{"body":"\#(text)"}}]}}]}]}"#
    }

    @Test func repeatsTheChallengeToWhoKnowsTheToken() async throws {
        let daemon = try await RunningDaemon.whatsapp()
        let query = "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token="
        let right = try await daemon.get(Self.path + query + "palabra")
        #expect(right.status == 200)
        #expect(right.text == "1158201444")
        #expect(right.header("Content-Type")?.hasPrefix("text/plain") == true)
        for wrong in ["otra", "", "palabra2", "palabr"] {
            #expect(try await daemon.get(Self.path + query + wrong).status == 403)
        }
        let unsubscribe = query.replacing("subscribe", with: "unsubscribe") + "palabra"
        #expect(try await daemon.get(Self.path + unsubscribe).status == 403)
        #expect(try await daemon.get(Self.path).status == 403)
        let silent = "?hub.mode=subscribe&hub.verify_token=palabra"
        #expect(try await daemon.get(Self.path + silent).status == 400)
        let samples = try await MetricsRouteTests.samples(daemon)
        #expect(samples[#"chat_webhook_requests_total{result="verified"}"#] == 1)
        #expect(samples[#"chat_webhook_requests_total{result="verification_failed"}"#] == 7)
        await daemon.end()
    }

    @Test func isClosedWhileWhatsAppIsDisabled() async throws {
        let daemon = try await RunningDaemon()
        #expect(try await daemon.get(Self.path).status == 503)
        #expect(try await daemon.deliver(Self.message("wamid.1")).status == 503)
        await daemon.end()
    }

    @Test func takesSignedDeliveriesOnly() async throws {
        let daemon = try await RunningDaemon.whatsapp()
        let body = Self.message("wamid.1")
        #expect(try await daemon.post(Self.path, body).status == 401)
        #expect(try await daemon.deliver(body, secret: "otro").status == 403)
        for value in ["sha1=0", "sha256=", "sha256=" + String(repeating: "0", count: 64)] {
            let answer = try await daemon.post(
                Self.path, body, headers: [("X-Hub-Signature-256", value)])
            #expect(answer.status == 403)
        }
        #expect(try await Self.conversations(daemon) == 0, "nothing of it is stored")
        #expect(try await daemon.deliver(body).status == 200)
        #expect(try await daemon.deliver(body).status == 200, "a redelivery is known")
        #expect(try await Self.conversations(daemon) == 1)
        await daemon.end()
    }

    /// A signed body, and the status it is answered with.
    static let bodies: [(String, Int)] = [
        ("", 400), ("{", 400), ("[]", 400), ("7", 400), ("\u{FEFF}{}", 400),
        ("{}", 200), (#"{"object":"page","entry":[]}"#, 200), (#"{"entry":7}"#, 200),
        (#"{"object":"whatsapp_business_account","entry":[null,7,{"changes":[{}]}]}"#, 200),
        (String(repeating: "[", count: 100) + String(repeating: "]", count: 100), 400),
    ]

    @Test func answersEveryBodyAsTheContractSays() async throws {
        let daemon = try await RunningDaemon.whatsapp()
        for (body, status) in Self.bodies {
            #expect(try await daemon.deliver(body).status == status, "\(body)")
        }
        let large = #"{"x":""# + String(repeating: "x", count: 4 << 20) + #""}"#
        #expect(try await daemon.deliver(large).status == 413)
        let fits = #"{"x":""# + String(repeating: "x", count: 3 << 20) + #""}"#
        #expect(try await daemon.deliver(fits).status == 200)
        await daemon.end()
    }

    @Test func refusesTheTwentyFirstMessageOfAMinute() async throws {
        let daemon = try await RunningDaemon.whatsapp { $0.burstQuietSeconds = 30 }
        // In few requests, so that the minute is not over before the last of them.
        let twenty = (1...20).map { (id: "wamid.\($0)", from: "573001234567") }
        for part in [twenty.prefix(7), twenty.dropFirst(7)] {
            #expect(try await daemon.deliver(Self.payload(Array(part))).status == 200)
        }
        let answer = try await daemon.deliver(Self.message("wamid.21"))
        #expect(answer.status == 429)
        let seconds = try #require(Int(answer.header("Retry-After") ?? ""))
        #expect((1...60).contains(seconds))
        let other = Self.message("wamid.22", from: "573007654321")
        #expect(try await daemon.deliver(other).status == 200)
        #expect(try await daemon.deliver(Self.message("wamid.3")).status == 200, "known already")
        await daemon.end()
    }

    /// Of a payload over the limit what fits is taken, another customer's message too; the rest comes again.
    @Test func takesTheRestOfAPayloadOverTheLimit() async throws {
        let daemon = try await RunningDaemon.whatsapp { $0.burstQuietSeconds = 30 }
        let mine = (1...25).map { (id: "wamid.\($0)", from: "573001234567") }
        let all = mine + [(id: "wamid.other", from: "573007654321")]
        let answer = try await daemon.deliver(Self.payload(all))
        #expect(answer.status == 429)
        #expect((1...60).contains(Int(answer.header("Retry-After") ?? "") ?? 0))
        #expect(try await Self.conversations(daemon) == 2, "the other one is not affected")
        #expect(try await daemon.deliver(Self.payload(Array(mine.prefix(20)))).status == 200)
        #expect(try await daemon.deliver(Self.payload([mine[20]])).status == 429, "was not stored")
        await daemon.end()
    }

    @Test func defersWhatIsOverTheLimitWhereAsked() async throws {
        let daemon = try await RunningDaemon.whatsapp {
            $0.burstQuietSeconds = 30
            $0.whatsapp.overflow = .defer
        }
        let mine = (1...25).map { (id: "wamid.\($0)", from: "573001234567") }
        #expect(try await daemon.deliver(Self.payload(mine)).status == 200)
        await daemon.end()
    }

    /// One payload with several messages.
    static func payload(_ messages: [(id: String, from: String)]) -> String {
        let now = SystemClock().now().seconds
        let list = messages.map { message in
            #"{"from":"\#(message.from)","id":"\#(message.id)","timestamp":"\#(now)","#
                + #""type":"text","text":{"body":"hola"}}"#
        }
        return
            #"{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","#
            + #""value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"57","#
            + #""phone_number_id":"106540352242922"},"messages":["#
            + list.joined(separator: ",") + "]}}]}]}"
    }

    static func conversations(_ daemon: RunningDaemon) async throws -> Int {
        let answer = try await daemon.get("/api/conversations", headers: RunningDaemon.key)
        return try #require(
            try RunningDaemon.json(answer)["conversations"]?.arrayValue?.count)
    }
}
