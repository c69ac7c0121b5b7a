/// All that the parts of an answer look at: the turn, what it was understood to be, and what surrounds it.
struct TurnScene {
    /// What stays as it is while the turn is decided; kept in one piece, so that a scene is cheap to copy.
    let setting: TurnSetting
    /// What the words say, once earlier turns have settled what they could.
    var understanding: Understanding {
        didSet { subjects = understanding.subjects }
    }
    /// What is asked about besides courtesies.
    private(set) var subjects: [Intent]
    /// Whether a picture can reach the customer.
    var showsPictures = true
    /// What an earlier turn lent.
    var followUp: FollowUp?
    /// What was worked out already.
    let memo = TurnMemo()
    /// Who takes over, once that is decided.
    var handoff: HandoffRules.Decision?
    /// The question of ours that the customer said yes or no to.
    var answeredQuestion: OpenQuestion?

    var shop: ShopKnowledge { setting.shop }
    var conversation: Conversation { setting.conversation }
    var turn: Turn { setting.turn }
    var now: Timestamp { setting.now }
    /// The shop's clock.
    var local: LocalTime { setting.local }
    /// Chooses among wordings.
    var seed: UInt64 { setting.seed }
    /// The words of the turn in plain form.
    var words: [Token] { setting.words }
    var cues: [PhraseTable<Cue>.Hit] { setting.cues }
    var business: Business { shop.business }
    var memory: ConversationMemory { conversation.memory }

    /// From this weight on the words for an intent are enough by themselves to be taken for the shop's.
    private static let firmScore = 2.5

    /// Whether it is the shop that is asked: by a word of its trade, by firm words, by comparing what was just shown,
    /// or by what went before. `¿Cuál es tu pasatiempo?` asks for advice too, and no model is paid for it.
    var isAboutShop: Bool {
        followUp != nil || !understanding.tradeWords.isEmpty
            || has(.comparison) && memory.openQuestion == OpenQuestion.whichItem.rawValue
            || understanding.scores.contains {
                !$0.intent.isCourtesy && $0.intent != .other && $0.value >= Self.firmScore
            }
    }

    /// What the words ask of the catalogue.
    var query: CatalogQuery {
        if let known = memo.query { return known }
        let query = shop.search.query(understanding.text)
        memo.query = query
        return query
    }

    /// Whether a cue that bears nothing besides stands in the words.
    @inline(__always)
    func has(_ cue: Cue) -> Bool { setting.plainCues.contains(cue) }

    /// Whether a word is part of a cue.
    func isCue(_ word: Token) -> Bool {
        cues.contains { words[$0.range].contains(word) }
    }

    // MARK: What was said before

    /// How long a greeting lasts, in seconds: four hours.
    private static let greetingSeconds: Int64 = 4 * 3600
    /// How many bubbles back a question is not asked again.
    private static let recentBubbles = 12

    /// Whether we have spoken a moment ago, so that a greeting would sound like a machine.
    var hasJustSpoken: Bool {
        conversation.history.last { $0.role == .bot }
            .map { now < $0.at.adding(seconds: Self.greetingSeconds) } ?? false
    }

    /// How long an apology for what cannot be shown holds, in seconds: WhatsApp's window of 24 hours.
    private static let apologySeconds: Int64 = 24 * 3600

    /// Whether we have said within the window that a message cannot be shown here.
    var hasApologized: Bool {
        memory.apologizedAt.map { now < $0.adding(seconds: Self.apologySeconds) } ?? false
    }

    /// Whether one of the latest bubbles told what the workshop does.
    var hasToldWorkshop: Bool {
        let workshop = business.profile.workshop
        return !workshop.isEmpty
            && conversation.history.suffix(Self.recentBubbles).contains { entry in
                entry.role == .bot && entry.text.contains(workshop)
            }
    }

    /// Whether one of the latest bubbles ended in the words for a situation.
    func hasAsked(_ situation: SystemAnswer) -> Bool {
        let said = conversation.history.suffix(Self.recentBubbles).filter { $0.role == .bot }
        guard !said.isEmpty else { return false }
        let texts = (shop.answers.answer(in: situation)?.variants ?? []).map { render($0) }
        return said.contains { entry in
            texts.contains { !$0.isEmpty && entry.text.hasSuffix($0) }
        }
    }

    // MARK: Words of the shop

    /// The shop's words for a situation; `nil` when it wrote none.
    func text(
        in situation: SystemAnswer, _ values: GapValues = [:], isPart: Bool = false
    ) -> String? {
        shop.answers.answer(in: situation).flatMap { render($0, values, isPart: isPart) }
    }

    /// The shop's words about an intent; `nil` when it wrote none.
    func text(
        about intent: Intent, _ values: GapValues = [:], isPart: Bool = false
    ) -> String? {
        shop.answers.answer(toIntent: intent.name).flatMap {
            render($0, values, isPart: isPart)
        }
    }

    private func render(
        _ answer: Answer, _ values: GapValues, isPart: Bool
    ) -> String? {
        guard let template = answer.template(seed: seed, asBlock: isPart) else { return nil }
        let text = render(template, values)
        return text.isEmpty ? nil : text
    }

    private func render(
        _ template: AnswerTemplate, _ values: GapValues = [:]
    ) -> String {
        memo.filled += template.placeholders
        if let settled = template.settledText { return settled }
        return Typesetting.filled(template, as: business.profile.formOfAddress) {
            [shop, now] in values[$0] ?? shop.value(for: $0, at: now)
        }
    }
}
