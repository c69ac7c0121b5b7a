internal import ChatCore

/// What an operator should know about the model that is asked, from the shop's price list.
enum ModelNotices {
    /// A line for each.
    static func warnings(
        _ settings: OpenAISettings, _ business: Business, today: CivilDate
    ) -> [String] {
        guard settings.isEnabled else { return [] }
        guard let price = business.modelPrice(for: settings.model) else {
            return [unpriced(settings, business)]
        }
        guard let shutdown = price.shutdownDate else { return [] }
        let daysLeft = shutdown.daysSinceEpoch - today.daysSinceEpoch
        guard daysLeft <= NoticePeriod.modelDays else { return [] }
        let state = daysLeft < 0 ? "was shut down" : "is shut down"
        let hint = price.replacement.map { "; hint: OPENAI_MODEL=\($0)" } ?? ""
        return ["OPENAI_MODEL \(settings.model) \(state) on \(shutdown)\(hint)"]
    }

    private static func unpriced(_ settings: OpenAISettings, _ business: Business) -> String {
        let known = business.models.map(\.model).joined(separator: ", ")
        let effect =
            settings.dailyBudgetUSD == nil
            ? "what it costs is not counted"
            : "it is never asked, because OPENAI_DAILY_BUDGET_USD is set"
        return
            "OPENAI_MODEL \(settings.model) has no price in models.yaml: \(effect); hint: add its "
            + "price" + (known.isEmpty ? "" : "; known are \(known)")
    }
}
