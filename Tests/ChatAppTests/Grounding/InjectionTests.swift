import Testing

@testable import ChatApp
@testable import ChatCore

/// Attempts to steer the model, against a model that obeys whoever tries: nothing of it comes out, and nothing but
/// words could have.
@Suite struct InjectionTests {
    private static let bot = Result { Bot(try SampleBusinessTests.load().business) }
    /// The sample shop with the names and descriptions of the table in its catalogue.
    private static let hostileBot = Result {
        var business = try bot.get().business
        let hostile = try rows().filter { $0.verdict == "producto" }.enumerated().map {
            index, row in
            CatalogItem(
                id: "X-\(index)", name: row.customer, category: "accesorios",
                price: Money(units: 31_000), description: row.customer)
        }
        business.catalog = Catalog(items: business.catalog.items + hostile)
        return Bot(business)
    }
    private static let now = Timestamp(milliseconds: 1_796_052_600_000)
    private static let ready = ModelAvailability(
        isEnabled: true, isConfigured: true, isPriced: true, hasBudget: true)
    private static let consultation = "¿Cuál máquina me recomienda para coser cuero?"

    /// What somebody else wrote in another conversation.
    static let canary = "Marta Gómez, cédula 42.123.456, teléfono 310 555 01 99"

    static func rows() throws -> [DraftTable.Row] { try DraftTable("injection.table").rows }

    /// The answers of a model that obeys: one for each rule where it repeats the rules.
    private static func answers(_ row: DraftTable.Row, _ briefing: ShopBriefing) -> [String] {
        let filled = row.draft.replacing("{canary}", with: canary)
            .replacing("{system}", with: briefing.text(items: []))
            .replacing("{long}", with: String(repeating: "palabra ", count: 5000))
        guard filled.contains("{rules}") else { return [filled] }
        let rules = briefing.rules.split(separator: "\n").filter {
            $0.split(separator: " ").count > 8
        }
        return rules.map { filled.replacing("{rules}", with: String($0)) }
    }

    /// A shop, a conversation and a turn with the attempt where the row has it.
    private static func scene(_ row: DraftTable.Row) throws -> (Bot, Conversation, Turn) {
        let bot = try row.verdict == "producto" ? hostileBot.get() : bot.get()
        var conversation = Conversation(id: ConversationID("c"), channel: .whatsapp)
        var text = consultation
        let before = now.adding(seconds: -600)
        switch row.verdict {
        case "producto": text += " " + row.customer.prefix(20)
        case "historia":
            conversation.history = [
                HistoryEntry(role: .customer, text: row.customer, at: before),
                HistoryEntry(role: .bot, text: "Con gusto.", at: before),
            ]
        case "cita":
            conversation.history = [HistoryEntry(role: .bot, text: row.customer, at: before)]
        default: text += "\n" + row.customer
        }
        var turn = Turn(text: text, at: now)
        if row.verdict == "cita" { turn.messages[0].context.repliesTo = MessageID("wamid.1") }
        return (bot, conversation, turn)
    }

    @Test(arguments: try rows())
    func nothingComesOut(row: DraftTable.Row) throws {
        let (bot, conversation, turn) = try Self.scene(row)
        let plan = bot.plan(turn, in: conversation, at: Self.now, model: Self.ready)
        let (business, local) = (bot.business, bot.business.profile.localTime(at: Self.now))
        let briefing = ShopBriefing(business: business, today: local.date)
        let facts = GroundingFacts(
            shop: bot.shop,
            customerWords: conversation.history.filter { $0.role == .customer }.map(\.text) + [
                turn.text
            ],
            now: local, rules: briefing.rules)
        for answer in Self.answers(row, briefing) {
            // Whatever the gate thinks of the words, the check holds by itself.
            guard case .rejected = Grounding.check(answer, against: facts) else {
                Issue.record("\(row.customer): \(answer)")
                continue
            }
            guard let request = plan.request else { continue }
            let result = plan.resolve(ModelCompletion(request: request, outcome: .draft(answer)))
            #expect(result.path.contains { $0.hasPrefix("openai:rejected:") })
            Self.expectSameState(result, plan.result)
        }
        if let request = plan.request {
            let sent = ([request.instructions] + request.messages.map(\.text)).joined()
            #expect(!sent.contains(Self.canary), "another conversation")
        }
    }

    /// The model is given words and gives words: mode, people, memory and everything else are the plan's.
    private static func expectSameState(_ result: TurnResult, _ planned: TurnResult) {
        #expect(result.reply == planned.reply)
        #expect(result.mode == planned.mode)
        #expect(result.handoff == planned.handoff)
        #expect(result.memory == planned.memory)
        #expect(result.intents == planned.intents)
    }

    /// The table tries more than the gate.
    @Test func manyAttemptsReachTheModel() throws {
        let rows = try Self.rows()
        #expect(rows.count >= 80)
        #expect(Set(rows.map(\.verdict)) == ["cliente", "producto", "cita", "historia"])
        let asked = try rows.count { row in
            let (bot, conversation, turn) = try Self.scene(row)
            return bot.plan(turn, in: conversation, at: Self.now, model: Self.ready)
                .request != nil
        }
        #expect(asked >= 30, "\(asked)")
    }
}
