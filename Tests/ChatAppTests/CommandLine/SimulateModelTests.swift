import ChatJSON
import TestSupport
import Testing

@testable import ChatApp

/// What `simulate-message` says about asking a model, without asking one.
@Suite struct SimulateModelTests {
    private static let consultation = "cuál máquina me recomienda para coser cuero"

    private static func simulate(
        _ words: [String], _ settings: [String: String] = [:]
    ) async throws -> String {
        let environment = ["BUSINESS_DIR": Checkout.root + "/business"].merging(settings) { $1 }
        let outcome = try await Program.run(
            "chatctl", ["simulate-message"] + words, environment: environment)
        #expect(outcome.code == 0, "\(outcome.errors)")
        return outcome.output
    }

    @Test func aConsultationShowsWhatWouldBeSentAndItsPrice() async throws {
        let text = try await Self.simulate([Self.consultation])
        #expect(text.contains("openai: would be called, but disabled, not_configured: "))
        #expect(text.contains(" bytes, at most $0.00"))
        #expect(text.contains("    Reglas:\n"))
        #expect(text.contains("    user> <<<CLIENTE\n    user> \(Self.consultation)\n"))
        let on = try await Self.simulate(
            [Self.consultation], ["OPENAI_ENABLED": "true", "OPENAI_API_KEY": "sk-canary"])
        #expect(on.contains("openai: would be called: "))
        #expect(!on.contains("sk-canary"))
        let unpriced = try await Self.simulate(
            [Self.consultation],
            [
                "OPENAI_ENABLED": "true", "OPENAI_API_KEY": "sk-canary",
                "OPENAI_DAILY_BUDGET_USD": "1", "OPENAI_MODEL": "unheard-of",
            ])
        #expect(unpriced.contains("would be called, but model_unpriced: "))
        #expect(unpriced.contains("at a price that models.yaml does not know"))
    }

    @Test func otherMessagesShowWhyNot() async throws {
        let text = try await Self.simulate(["¿Reciben Nequi?"])
        #expect(text.contains("openai: would not be called: type, intent, answered, margin\n"))
        #expect(!text.contains("CLIENTE"))
    }

    @Test func theSameAsJSON() async throws {
        let line = try await Self.simulate([Self.consultation, "--json"])
        let json = try JSONReader.parse(String(line.dropLast()))
        #expect(json["would_call_openai"] == true && json["openai_called"] == false)
        #expect(json["openai_objections"] == ["disabled", "not_configured"])
        #expect(json["openai_request"]?["store"] == false)
        let price = try #require(json["openai_worst_case_usd"]?.double)
        #expect(price > 0 && price < 0.01)
        let other = try JSONReader.parse(
            String(try await Self.simulate(["hola", "--json"]).dropLast()))
        #expect(other["openai_request"]?.isNull == true)
        #expect(other["openai_worst_case_usd"]?.isNull == true)
    }
}
