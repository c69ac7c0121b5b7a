import ChatCore
import ChatJSON
import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// The real `chatctl` on the database of a running daemon.
@Suite struct ConversationCommandTests {
    static func chatctl(
        _ words: [String], _ daemon: RunningDaemon, input: String = ""
    ) async throws -> Program.Outcome {
        try await Program.run(
            "chatctl", words,
            environment: [
                "BUSINESS_DIR": Checkout.root + "/business",
                "DATABASE_URL": daemon.database, "API_KEY": RunningDaemon.apiKey,
                "WHATSAPP_PHONE_NUMBER_ID": "106540352242922",
                "WHATSAPP_APP_SECRET": RunningDaemon.appSecret,
                "WHATSAPP_API_BASE_URL": "http://127.0.0.1:1",
            ], input: input)
    }

    static func lines(_ outcome: Program.Outcome) throws -> [JSONValue] {
        try outcome.output.split(separator: "\n").map { try JSONReader.parse(String($0)) }
    }

    @Test func looksAtConversationsAndTakesThemOver() async throws {
        let daemon = try await RunningDaemon()
        for id in ["cliente-4567", "cliente-8901"] {
            _ = try await daemon.post(
                "/api/chat", #"{"conversation_id":"\#(id)","text":"hola \u001b[31m"}"#)
        }
        let list = try await Self.chatctl(["conversations", "list", "--json"], daemon)
        #expect(
            Set(try Self.lines(list).compactMap { $0["id"]?.stringValue })
                == ["cliente-4567", "cliente-8901"])
        let shown = try await Self.chatctl(["conversations", "show", "4567"], daemon)
        #expect(shown.code == 0)
        #expect(shown.output.contains("hola \\u{1b}[31m"), "control bytes are spelt out")
        #expect(!shown.output.contains("\u{1B}"))
        let unknown = try await Self.chatctl(["conversations", "show", "0000"], daemon)
        #expect(unknown.code == 1)
        #expect(unknown.errors.hasPrefix("there is no conversation \"0000\""))
        #expect(try await Self.chatctl(["handoff", "take"], daemon).code == 2)

        let taken = try await Self.chatctl(["handoff", "take", "4567", "--json"], daemon)
        #expect(try Self.lines(taken).first?["changed"]?.boolValue == true)
        let silent = try RunningDaemon.json(
            try await daemon.post(
                "/api/chat", #"{"conversation_id":"cliente-4567","text":"hola"}"#))
        #expect(silent["response"]?.stringValue == "")
        let open = try await Self.chatctl(["handoff", "list", "--open", "--json"], daemon)
        #expect(try Self.lines(open).map { $0["actor"]?.stringValue } == ["cli"])
        let released = try await Self.chatctl(["handoff", "release", "4567"], daemon)
        #expect(released.output == "cliente-4567  AI_ACTIVE\n")
        let again = try await Self.chatctl(["handoff", "release", "4567"], daemon)
        #expect(again.output == "cliente-4567  AI_ACTIVE  (it was so already)\n")
        await daemon.end()
    }

    @Test func saysWhenThereIsNothingToShow() async throws {
        let daemon = try await RunningDaemon()
        for (words, message) in [
            ("conversations list", "there are no conversations\n"),
            ("handoff list", "there are no handoffs\n"),
            ("handoff list --open", "there are no open handoffs\n"),
            ("outbox list", "there are no sends in trouble\n"),
            ("traces tail", "there are no traces\n"),
            ("traces tail --errors", "there are no traces with an error\n"),
        ] {
            let outcome = try await Self.chatctl(
                words.split(separator: " ").map(String.init), daemon)
            #expect(outcome.code == 0)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors == message)
        }
        await daemon.end()
    }

    @Test func timesAreThoseOfTheShop() async throws {
        let daemon = try await RunningDaemon()
        _ = try await daemon.post("/api/chat", #"{"conversation_id":"cliente-1","text":"hola"}"#)
        let json = try Self.lines(try await Self.chatctl(["traces", "tail", "--json"], daemon))
        let utc = try #require(
            json.first?["created_at"]?.stringValue.flatMap { Timestamp(iso8601: $0) })
        let local = TimeZoneRules.bogota.localTime(at: utc)
        let tail = try await Self.chatctl(["traces", "tail"], daemon)
        #expect(tail.output.hasPrefix("\(local.date) "), "\(tail.output)")
        #expect(
            tail.output.dropFirst(19).hasPrefix(" -05:00  cliente-1  BUSINESS_FAQ"),
            "\(tail.output)")
        #expect(Int(tail.output.dropFirst(11).prefix(2)) == local.hour)
        await daemon.end()
    }

    @Test func tailsTraces() async throws {
        let daemon = try await RunningDaemon()
        for number in 1...3 {
            _ = try await daemon.post(
                "/api/chat", #"{"conversation_id":"cliente-\#(number)","text":"hola"}"#)
        }
        let all = try await Self.chatctl(["traces", "tail", "--json"], daemon)
        #expect(try Self.lines(all).map { $0["id"]?.int64 } == [1, 2, 3])
        let last = try await Self.chatctl(["traces", "tail", "-n", "1"], daemon)
        #expect(last.output.contains("  cliente-3  BUSINESS_FAQ        saludo      "))
        #expect(last.output.contains("\n  #3 cliente-3 mode:ai_active "))
        #expect(last.output.contains("  < hola\n"))
        let one = try await Self.chatctl(
            ["traces", "tail", "--conversation", "cliente-2", "--json"], daemon)
        #expect(try Self.lines(one).map { $0["id"]?.int64 } == [2])
        let none = try await Self.chatctl(
            ["traces", "tail", "--openai-called", "--errors"], daemon)
        #expect(none.code == 0)
        #expect(none.output.isEmpty)
        #expect(try await Self.chatctl(["traces", "tail", "-n", "x"], daemon).code == 2)
        await daemon.end()
    }

    @Test func followsNewTraces() async throws {
        let daemon = try await RunningDaemon()
        let folder = TestFolder()
        let output = folder.file(suffix: "out")
        let pid = try Program.spawn(
            Program.path("chatctl"), ["traces", "tail", "-f", "--json"],
            environment: ["DATABASE_URL": daemon.database], directory: "/",
            files: ("/dev/null", output, "/dev/null"))
        for id in 1...2 {
            _ = try await daemon.post("/api/chat", #"{"conversation_id":"a","text":"hola"}"#)
            let isShown = await Waiting.until {
                let bytes = (try? FileReader.read(output).bytes) ?? []
                return String(decoding: bytes, as: UTF8.self).contains("{\"id\":\(id),")
            }
            #expect(isShown)
        }
        kill(pid, SIGINT)
        #expect(await OwnThread.run { Program.wait(for: pid) } == 128 + SIGINT)
        await daemon.end()
    }

    @Test func sendsToARunningDaemonAsASignedWebhook() async throws {
        let daemon = try await RunningDaemon.whatsapp()
        let url = "http://127.0.0.1:\(daemon.port)"
        let outcome = try await Self.chatctl(
            ["simulate-message", "hola", "--server", url, "--json"], daemon)
        #expect(outcome.code == 0, "\(outcome.errors)")
        let answer = try #require(try Self.lines(outcome).first)
        #expect(answer["intent"]?.stringValue == "saludo")
        #expect(answer["response"]?.stringValue?.isEmpty == false)
        #expect(answer["would_call_openai"]?.boolValue == false)
        #expect(answer["reasons"]?.arrayValue?.isEmpty == false)
        #expect(answer["conversation_id"]?.stringValue?.hasPrefix("wa_") == true)
        let closed = try await Self.chatctl(
            ["simulate-message", "hola", "--server", "http://127.0.0.1:1"], daemon)
        #expect(closed.code == 1)
        let foreign = try await Self.chatctl(
            ["simulate-message", "hola", "--server", "http://example.com"], daemon)
        #expect(foreign.code == 2)
        await daemon.end()
    }
}
