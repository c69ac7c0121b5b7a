import ChatCore
import TestSupport
import Testing

@testable import ChatApp

@Suite struct ModelNoticesTests {
    private static func warnings(
        model: String, budget: Double? = nil, isEnabled: Bool = true, on today: String
    ) throws -> [String] {
        var settings = OpenAISettings()
        settings.isEnabled = isEnabled
        settings.model = model
        settings.dailyBudgetUSD = budget
        let business = try BusinessLoader().load(Checkout.root + "/business").business
        return ModelNotices.warnings(
            settings, business, today: try #require(CivilDate(today)))
    }

    /// A model, a day, and what the operator is told.
    @Test(arguments: [
        ("gpt-4o-mini", "2026-11-14", ""),
        (
            "gpt-4o-mini", "2026-11-15",
            "OPENAI_MODEL gpt-4o-mini is shut down on 2027-01-14; hint: OPENAI_MODEL=gpt-6-luna"
        ),
        (
            "gpt-4o-mini", "2027-01-15",
            "OPENAI_MODEL gpt-4o-mini was shut down on 2027-01-14; hint: OPENAI_MODEL=gpt-6-luna"
        ),
        ("gpt-6-luna", "2027-01-15", ""),
    ])
    func aShutdownIsToldSixtyDaysAhead(model: String, today: String, warning: String) throws {
        let warnings = try Self.warnings(model: model, on: today)
        #expect(warnings == (warning.isEmpty ? [] : [warning]))
        #expect(try Self.warnings(model: model, isEnabled: false, on: today).isEmpty)
    }

    @Test func aModelWithoutAPriceIsTold() throws {
        let free = try Self.warnings(model: "llama", on: "2026-11-15")
        #expect(free.count == 1 && free[0].contains("not counted"))
        let capped = try Self.warnings(model: "llama", budget: 1, on: "2026-11-15")
        #expect(capped.count == 1 && capped[0].contains("never asked"))
        #expect(capped[0].contains("gpt-4o-mini, gpt-6-luna"))
    }
}
