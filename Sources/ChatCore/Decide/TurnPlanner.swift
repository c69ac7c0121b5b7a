/// Runs the stages of one decision in order and keeps their path.
struct TurnPlanner {
    private var scene: TurnScene
    private let model: ModelAvailability
    /// Whether a picture can go along.
    var showsPictures = true
    private var path = DecisionPath()
    /// What the gate looked at.
    private var gate: ModelGate.Facts?

    init(
        _ shop: ShopKnowledge, _ turn: Turn, _ conversation: Conversation, _ now: Timestamp,
        _ model: ModelAvailability
    ) {
        let text = NormalizedText(turn.spokenText)
        // Only in the middle of a conversation do the plain words come first.
        let isRemembered = conversation.memory.answeredTurns > 0
        let understanding =
            isRemembered
            ? shop.lexicon.understand(text) : Self.judged(text, in: conversation, by: shop)
        scene = TurnScene(
            setting: TurnSetting(
                shop, turn, in: conversation, at: now, words: understanding.text.words),
            understanding: understanding, subjects: understanding.subjects)
        self.model = model
    }

    /// Settles the turn with what the conversation holds: the plain words first, and what that leaves open by what
    /// they most likely mean.
    private mutating func settle() {
        guard scene.memory.answeredTurns > 0 else { return scene.settleWithMemory() }
        let plain = scene.understanding
        scene.settleWithMemory()
        guard scene.followUp == nil, scene.understanding == plain else { return }
        var judged = Self.judged(plain.text, in: scene.conversation, by: scene.shop)
        // `¿cose jean?` asks what the shown thing can do, whatever trouble such words may tell elsewhere.
        if judged.intents == [.repair], !plain.intents.contains(.repair), scene.has(.capability),
            scene.memory.slots[TurnScene.itemSlot] != nil
        {
            (judged.intent, judged.intents) = (.availability, [.availability])
        }
        // Who is in the middle of a talk with the shop and names its things means the shop.
        if judged.messageType == .nonBusiness, !scene.subjects.isEmpty { return }
        scene.understanding = judged
        scene.settleWithMemory()
    }

    /// What the words most likely mean. What the bot said itself is in its memory; what people said just before is read
    /// along.
    private static func judged(
        _ text: NormalizedText, in conversation: Conversation, by shop: ShopKnowledge
    ) -> Understanding {
        let isRemembered = conversation.memory.answeredTurns > 0
        let previous = conversation.history.last.flatMap {
            $0.role == .customer || isRemembered ? nil : $0.text
        }
        return shop.understander.understand(text, after: UnderstandingContext(previous: previous))
    }

    /// Decides the turn, and what to ask a model if the gate lets it be asked.
    mutating func plan(_ limits: ModelLimits) -> TurnPlan {
        let result = run()
        let wantsModel = result.verdict.wouldCallOpenAI
        let key = result.reply == nil ? nil : scene.answerKey(usesModel: wantsModel)
        guard result.verdict == .call else {
            var plan = TurnPlan(result: result, gate: gate)
            plan.answerKey = key
            return plan
        }
        var plan = TurnPlan(
            result: result, gate: gate, request: scene.modelRequest(limits),
            facts: scene.groundingFacts)
        plan.answerKey = key
        return plan
    }

    /// Decides the turn.
    private mutating func run() -> TurnResult {
        scene.showsPictures = showsPictures
        let mode = scene.conversation.mode(at: scene.now)
        path.append(.mode(mode))
        let wordless = scene.words.isEmpty ? scene.turn.wordlessContent : nil
        if let wordless { path.append(.media(wordless.kindName)) }
        settle()
        if scene.turn.order != nil { scene.takeAsOrder() }
        if !scene.turn.tappedIDs.isEmpty { scene.takeTapped() }
        path.append(.type(scene.understanding.messageType))
        path.append(.intent(scene.understanding.intent))
        if OptOutWish.isLast(of: scene.turn, words: scene.words) { return stop(mode) }
        if scene.memory.isOptedOut { path.append(.optOut(.ended)) }
        if mode == .humanActive { return silence() }
        if wordless?.isUnsupported == true, scene.hasApologized { return passOver() }
        if let followUp = scene.followUp { path.append(.followUp(followUp)) }
        return answer(wordless)
    }

    /// Shadow mode: people answer, the bot only takes note.
    private mutating func silence() -> TurnResult {
        path.append(.openAI(.blocked(.humanActive)))
        path.append(.reply(.silence))
        var memory = scene.memory
        memory.openQuestion = nil
        memory.isOptedOut = false
        return result(
            .blocked(.humanActive), mode: .humanActive, reply: nil, handoff: nil, memory: memory)
    }

    /// The customer wants to hear nothing more: one line says that this is understood, if the bot answers at all.
    private mutating func stop(_ mode: ConversationMode) -> TurnResult {
        let mayConfirm = mode == .aiActive && !scene.memory.isOptedOut
        let reply = (mayConfirm ? scene.text(in: .optOut) : nil).map { Reply(text: $0) }
        let verdict =
            mode == .humanActive
            ? .blocked(.humanActive) : shouldCallOpenAI(facts(isAnswered: true))
        path.append(.optOut(reply == nil ? .silent : .confirmed))
        path.append(.openAI(ModelOutcome(withoutModel: verdict)))
        path.append(.reply(reply == nil ? .silence : .text))
        var memory = scene.memory
        memory.openQuestion = nil
        memory.isOptedOut = true
        return result(verdict, mode: mode, reply: reply, handoff: nil, memory: memory)
    }

    /// What WhatsApp does not show was apologised for in the last 24 hours: nobody hears that twice.
    private mutating func passOver() -> TurnResult {
        let verdict = shouldCallOpenAI(facts(isAnswered: true))
        path.append(.answer(.repeated))
        path.append(.openAI(ModelOutcome(withoutModel: verdict)))
        path.append(.reply(.silence))
        var memory = scene.memory
        memory.isOptedOut = false
        return result(verdict, mode: .aiActive, reply: nil, handoff: nil, memory: memory)
    }

    private mutating func answer(_ wordless: MessageContent?) -> TurnResult {
        let decision = HandoffRules.decide(scene)
        scene.handoff = decision
        var answer = AnswerDraft(scene, wordless: wordless)
        for part in answer.parts {
            for token in part.tokens { path.append(token) }
        }
        let handoffText = decision.flatMap { scene.handoffText($0) }
        if let decision {
            path.append(.handoff(team: decision.team.id, decision.reason))
            answer.makeWay(for: handoffText)
        }
        path.append(.answer(answer.outcome))
        let facts = facts(isAnswered: answer.isAnswered)
        gate = facts
        let verdict = shouldCallOpenAI(facts)
        path.append(.openAI(ModelOutcome(withoutModel: verdict)))

        let bubble = answer.bubble(in: scene)
        let imageID = showsPictures ? answer.imageID : nil
        let reply = bubble.text.isEmpty ? nil : Reply(text: bubble.text, imageID: imageID)
        path.append(.reply(reply.map { $0.imageID == nil ? .text : .image } ?? .silence))
        var memory = memory(after: answer, asks: decision == nil ? bubble.asks : nil)
        if wordless?.isUnsupported == true, reply != nil { memory.apologizedAt = scene.now }
        let handoff = decision.map {
            scene.handoffRequest($0, itemID: memory.slots[TurnScene.itemSlot])
        }
        return result(
            verdict, mode: decision == nil ? .aiActive : .humanActive, reply: reply,
            handoff: handoff, memory: memory)
    }

    private func facts(isAnswered: Bool) -> ModelGate.Facts {
        let understanding = scene.understanding
        return ModelGate.Facts(
            messageType: understanding.messageType, intent: understanding.intent,
            isAnswered: isAnswered && !needsModel || isNeverForModel(understanding.intent),
            hasInjection: understanding.isInjection,
            hasMargin: isForModel && (!understanding.isUnsure || understanding.needsModel),
            model: model)
    }

    /// Whether a list of articles or the workshop's facts are no answer: advice, or the cause of a trouble.
    private var needsModel: Bool {
        let intent = scene.understanding.intent
        // What a repair costs, the shop's data tells.
        let asksPrice = scene.understanding.intents.contains(.price)
        return scene.understanding.needsModel && scene.handoff == nil
            && (intent == .advice || intent == .repair && !asksPrice)
    }

    /// Whether a model may help: by what was learned of advice and trouble, for parts and guarantees by the words of
    /// the trade.
    private var isForModel: Bool {
        switch scene.understanding.intent {
        case .parts, .warranty: scene.isAboutShop
        default: scene.understanding.isForModel
        }
    }

    /// What the shop's data or people settle, whatever the data says; a message without an intent is none of it.
    private func isNeverForModel(_ intent: Intent) -> Bool {
        intent.neverCallsModel && intent != .other
    }

    private func memory(after answer: AnswerDraft, asks: OpenQuestion?) -> ConversationMemory {
        var memory = scene.memory
        memory.answeredTurns += 1
        memory.isOptedOut = false
        memory.openQuestion = asks?.rawValue
        if let subject = scene.subjects.first {
            let intent = scene.understanding.intent
            memory.lastIntent = (intent.isCourtesy ? subject : intent).name
        }
        for part in answer.parts {
            guard let shown = part.shown else { continue }
            memory.itemIDs = shown
            memory.slots[TurnScene.itemSlot] = part.current
            if !part.kind.isEmpty { memory.slots[TurnScene.productSlot] = part.kind }
        }
        scene.noteFacts(in: &memory)
        return memory
    }

    private func result(
        _ verdict: ModelGate.Verdict, mode: ConversationMode, reply: Reply?,
        handoff: HandoffRequest?, memory: ConversationMemory
    ) -> TurnResult {
        let understanding = scene.understanding
        return TurnResult(
            messageType: understanding.messageType, intent: understanding.intent,
            intents: understanding.intents, confidence: understanding.confidence,
            margin: understanding.margin, runnerUp: understanding.runnerUp,
            reasons: understanding.reasons, path: path.tokens, verdict: verdict, mode: mode,
            reply: reply, handoff: handoff, memory: memory)
    }
}
