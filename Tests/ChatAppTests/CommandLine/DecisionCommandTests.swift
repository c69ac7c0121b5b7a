import ChatJSON
import TestSupport
import Testing

@testable import ChatApp

/// `init`, `simulate-message` and `classify`, run as programs without a daemon.
@Suite struct DecisionCommandTests {
    static let environment = ["BUSINESS_DIR": Checkout.root + "/business"]

    static func simulate(
        _ words: [String], input: String = ""
    ) async throws -> (Program.Outcome, [JSONValue]) {
        let outcome = try await Program.run(
            "chatctl", ["simulate-message"] + words + ["--json"], environment: environment,
            input: input)
        let lines = outcome.output.split(separator: "\n")
        return (outcome, try lines.map { try JSONReader.parse(String($0)) })
    }

    @Test func decidesOneMessageWithoutADatabase() async throws {
        let (outcome, lines) = try await Self.simulate(["hola"])
        #expect(outcome.code == 0)
        #expect(
            lines.first?.objectValue?.members.map(\.key) == [
                "response", "conversation_id", "message_type", "intent", "intents",
                "openai_called", "cache_hit", "mode", "needs_escalation", "handoff_team", "asset",
                "decision_path", "trace_id", "latency_ms", "reasons", "margin",
                "would_call_openai", "openai_objections", "openai_request",
                "openai_worst_case_usd",
            ])
        #expect(lines.first?["intent"]?.stringValue == "saludo")
        #expect(lines.first?["trace_id"]?.isNull == true)
    }

    @Test func numbersTakeTurnsAmongTheWordings() async throws {
        var replies: Set<String> = []
        for last in 1...6 {
            let (_, lines) = try await Self.simulate(["gracias", "--from", "+57300123450\(last)"])
            replies.insert(lines.first?["response"]?.stringValue ?? "")
        }
        #expect(replies.count > 1)
    }

    @Test func linesOfStandardInputAreOneConversation() async throws {
        let (outcome, lines) = try await Self.simulate(
            ["-"], input: "hola\nquiero hablar con una persona\nhola\n")
        #expect(outcome.code == 0)
        #expect(
            lines.map { $0["mode"]?.stringValue } == ["AI_ACTIVE", "HUMAN_ACTIVE", "HUMAN_ACTIVE"])
        #expect(lines.last?["response"]?.stringValue == "")
    }

    @Test func aHistoryIsCheckedLineByLine() async throws {
        let folder = TestFolder()
        let path = folder.file(suffix: "jsonl")
        let good = #"{"role":"customer","text":"hola"}"# + "\n\n"
        try TextFile.write(good + #"{"role":"bot","text":"¡Hola!"}"#, to: path)
        #expect(try await Self.simulate(["hola", "--history", path]).0.code == 0)
        try TextFile.write(good + #"{"role":"system","text":"x"}"#, to: path)
        let outcome = try await Self.simulate(["hola", "--history", path]).0
        #expect(outcome.code == 1)
        #expect(outcome.errors.hasPrefix("\(path):3: expected {\"role\",\"text\"} with a role of"))
    }

    /// What was said before decides what `la segunda` means, who answers, and that roles have synonyms.
    @Test func aHistoryChangesTheDecision() async throws {
        let folder = TestFolder()
        let path = folder.file(suffix: "jsonl")
        func decision(after history: String, _ words: String) async throws -> [String] {
            try TextFile.write(history, to: path)
            let (outcome, lines) = try await Self.simulate([words, "--history", path])
            #expect(outcome.code == 0, "\(outcome.errors)")
            return lines.first?["decision_path"]?.arrayValue?.compactMap(\.stringValue) ?? []
        }
        let asked = #"{"role":"USER","text":"¿cuánto vale la fileteadora?"}"# + "\n"
        let replied = #"{"role":"Assistant","text":"Vale lo que dice la tabla."}"# + "\n"
        #expect(try await decision(after: asked + replied, "¿y cuánto?").contains("items:several"))
        #expect(try await !decision(after: replied, "¿y cuánto?").contains("items:several"))
        let wish = #"{"role":"customer","text":"quiero hablar con una persona"}"# + "\n"
        #expect(try await decision(after: wish + replied, "hola").first == "mode:human_active")
        let agent = #"{"role":"agent","text":"Con gusto le ayudo."}"# + "\n"
        #expect(try await decision(after: agent, "hola").first == "mode:human_active")
        #expect(
            try await decision(after: agent + asked + replied, "hola").first == "mode:ai_active")
    }

    @Test func anIDOfOnesOwnBeginsAConversation() async throws {
        let folder = TestFolder()
        for (id, code) in [("cliente-9", 0), ("12345", 0), ("wa_12", 1), ("1234", 1)] {
            let outcome = try await Program.run(
                "chatctl", ["simulate-message", "hola", "--conversation", id, "--json"],
                environment: Self.environment, directory: folder.path)
            #expect(outcome.code == Int32(code), "\(id)")
            #expect(outcome.output.contains("\"conversation_id\":\"\(id)\"") == (code == 0))
        }
    }

    @Test func doesNotCreateWhatItOnlyLooksAt() async throws {
        let folder = TestFolder()
        let outcome = try await Program.run(
            "chatctl", ["simulate-message", "hola", "--conversation", "4567"],
            environment: Self.environment, directory: folder.path)
        #expect(outcome.code == 1)
        #expect(outcome.errors.hasPrefix("there is no database at sqlite:data/chat.db\nhint: "))
        let plain = try await Program.run(
            "chatctl", ["simulate-message", "hola"], environment: Self.environment,
            directory: folder.path)
        #expect(plain.code == 0)
        #expect(throws: FileReader.Failure.self) {
            try FileReader.read(folder.path + "/data/chat.db")
        }
    }

    @Test func classifiesEachLineInItsPlace() async throws {
        let input = """
            {"text":"hola"}
            no json
            {"text":7}
            {"text":"","more":true}

            """
        let outcome = try await Program.run(
            "chatctl", ["classify", "--json"], environment: Self.environment, input: input)
        let lines = try outcome.output.split(separator: "\n").map {
            try JSONReader.parse(String($0))
        }
        #expect(outcome.code == 1)
        #expect(outcome.errors == "2 lines were bad\n")
        #expect(lines.count == 4)
        #expect(
            lines.first?.objectValue?.members.map(\.key) == [
                "message_type", "intent", "intents", "would_call_openai", "confidence", "reasons",
            ])
        #expect(lines.map { $0["error"] != nil } == [false, true, true, false])
        #expect(lines.last?["message_type"]?.stringValue == "EMPTY_OR_GIBBERISH")
        #expect(lines.last?["intent"]?.stringValue == "otro")
        #expect(lines.last?["intents"]?.arrayValue?.isEmpty == true)
    }

    @Test func saysWhichWordOfTheShopsDecided() async throws {
        let lines = try Checkout.text("business/vocabulary.yaml").split(
            separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.contains("- se le va el hilo") }) + 1
        let outcome = try await Program.run(
            "chatctl", ["simulate-message", "se le va el hilo a la singer"],
            environment: Self.environment)
        let place = "\"se le va el hilo\" servicio_tecnico 3.5, from vocabulary.yaml:\(line):7"
        #expect(
            outcome.output.contains(
                "\n    \(place) (frases › servicio_tecnico): se le va el hilo\n"),
            "\(outcome.output)")
        #expect(outcome.output.contains("\n    \"singer\" [oficio] 1.0, from vocabulary.yaml:"))
        let json = try await Self.simulate(["cuánto vale la 4423"]).1.first
        let reasons = json?["reasons"]?.arrayValue?.compactMap(\.stringValue) ?? []
        #expect(
            reasons.prefix(2) == [
                "\"cuanto vale la 4423\" precio 3.0",
                "\"4423\" [oficio] 1.0 (catalog.csv, MF-4423 › model: 4423)",
            ])
        #expect(reasons.dropFirst(2).allSatisfy { $0.hasSuffix(" (modelo)") })
        #expect(reasons.count > 2)
    }

    @Test(arguments: ["classify", "simulate-message hola"])
    func aBrokenVocabularyIsNamedWithLineAndColumn(command: String) async throws {
        let shop = try TemporaryBusiness()
        try shop.write("vocabulary.yaml", Array("marcas:\n  - Juki\n  - {a: b}\n".utf8))
        let outcome = try await Program.run(
            "chatctl", command.split(separator: " ").map(String.init),
            environment: ["BUSINESS_DIR": shop.directory], input: "{\"text\":\"hola\"}\n")
        #expect(outcome.code == 78)
        #expect(outcome.output.isEmpty)
        #expect(
            outcome.errors.contains(
                "\(shop.directory)/vocabulary.yaml:3:5: un elemento de «marcas»"),
            "\(outcome.errors)")
    }
}
