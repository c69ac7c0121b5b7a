import Testing

@testable import ChatApp
@testable import ChatCore

/// Which questions may be answered with what was answered before, in the sample shop.
@Suite struct AnswerKeyTests {
    private static let bot = Result { Bot(try SampleBusinessTests.load().business) }
    private static let now = Timestamp(milliseconds: 1_796_052_600_000)
    private static let ready = ModelAvailability(
        isEnabled: true, isConfigured: true, isPriced: true, hasBudget: true)

    private static func plan(
        _ text: String, in conversation: String = "c", name: String? = nil,
        history: [HistoryEntry] = []
    ) throws -> TurnPlan {
        let conversation = Conversation(
            id: ConversationID(conversation), channel: .chat, customerName: name,
            history: history)
        return try bot.get().plan(
            Turn(text: text, at: now), in: conversation, at: now, model: ready)
    }

    @Test(arguments: [
        "¿Qué formas de pago reciben?", "¿Reciben Nequi?", "¿Dónde quedan ubicados?",
        "¿Hacen envíos?", "¿Cuánto vale el envío a Cali?",
        "cuál máquina me recomienda para coser cuero",
    ])
    func mayBeKept(text: String) throws {
        let plan = try Self.plan(text)
        let key = try #require(plan.answerKey, "\(plan.result.path)")
        #expect(try Self.plan(text, in: "other").answerKey == key)
        #expect(try Self.plan(text + "!!").answerKey == key)
        #expect(try Self.plan(text + " 7").answerKey != key)
    }

    @Test(arguments: [
        "¿Están abiertos?", "¿A qué hora abren mañana?", "¿Cuál es el horario?", "Hola",
        "Hola, ¿reciben Nequi?", "¿Cuánto vale la Singer 4423?", "¿Tienen la 4423 disponible?",
        "¿Ya despacharon mi pedido?", "Quiero hablar con una persona", "asdfgh", "",
        "Reciben Nequi? mi celular es 300 123 4567", "¿Reciben Nequi? mi cédula es 42123456",
        "¿Reciben Nequi? mi correo es yo@x.co", "Quiero poner una queja",
    ])
    func mayNotBeKept(text: String) throws {
        let plan = try Self.plan(text)
        #expect(plan.answerKey == nil, "\(plan.result.path)")
        #expect(plan.kept(of: plan.result) == nil)
    }

    /// What was said before may be what a question means.
    @Test func aConsultationInTheMiddleOfATalkIsNotKept() throws {
        let question = "cuál máquina me recomienda para coser cuero"
        let earlier = HistoryEntry(role: .customer, text: "vivo en Cali", at: Self.now)
        #expect(try Self.plan(question, history: [earlier]).answerKey == nil)
        let same = HistoryEntry(role: .customer, text: question + "?", at: Self.now)
        #expect(try Self.plan(question, history: [same]).answerKey != nil)
        let hasty = "cuál máquina me recomienda paracoser cuero"
        let again = HistoryEntry(role: .customer, text: hasty, at: Self.now)
        #expect(try Self.plan(hasty, history: [again]).answerKey != nil)
    }

    @Test func aHitIsThePlanWithOtherWords() throws {
        let first = try Self.plan("¿Qué formas de pago reciben?", in: "a")
        let kept = try #require(first.kept(of: first.result))
        let second = try Self.plan("que formas de pago reciben", in: "b")
        let result = second.answered(with: kept)
        #expect(result.isCacheHit && result.reply == first.result.reply)
        #expect(result.path.count { $0.hasPrefix("openai:") } == 1)
        #expect(result.path.filter { $0 == "cache:hit" }.count == 1)
        var same = result
        same.isCacheHit = false
        same.reply = second.result.reply
        same.path = second.result.path
        same.memory.openQuestion = second.result.memory.openQuestion
        #expect(same == second.result)
        #expect(
            second.kept(of: result) == nil, "what came from the cache does not grow older in it")
    }

    @Test func onlyAModelsTrueAndLastingWordsAreKept() throws {
        let plan = try Self.plan(
            "cuál máquina me recomienda para coser cuero", name: "Marcela Ruiz")
        let request = try #require(plan.request)
        #expect(plan.kept(of: plan.result) == nil, "the fallback stands in for better words")
        let words = [
            ("Para cuero le ayuda el prensatelas de teflón, que vale $22.000.", true),
            ("Para cuero tenemos disponible el prensatelas de teflón.", false),
            ("Hoy lunes atendemos hasta las 6:30 p. m.", false),
            ("Con gusto, Marcela: para cuero le ayuda el prensatelas de teflón.", false),
            ("Le sirve la Prelude, por $10.000.", false),
        ]
        for (draft, isKept) in words {
            let result = plan.resolve(ModelCompletion(request: request, outcome: .draft(draft)))
            let kept = plan.kept(of: result)
            #expect((kept != nil) == isKept, "\(draft): \(result.path)")
            guard let kept else { continue }
            let hit = plan.answered(with: kept)
            #expect(hit.verdict == .blocked(.cacheHit))
            #expect(hit.path.contains("openai:blocked:cache_hit"))
            #expect(hit.evidence == result.evidence)
            let facts = hit.path.compactMap { GroundingEvidence(token: $0) }
            #expect(facts == result.evidence)
            #expect(result.evidence.contains { $0.fact == "price:re-pt-tef" })
        }
    }
}
