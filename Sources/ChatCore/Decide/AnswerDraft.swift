/// The whole answer to one turn before it becomes a bubble.
struct AnswerDraft {
    /// The answers to what was asked, in order.
    private(set) var parts: [AnswerPart]
    /// What kind of answer it is.
    private(set) var outcome: AnswerOutcome
    private var handoffText: String?

    /// Whether the shop's data answers all of it, so that no model could do better.
    var isAnswered: Bool {
        outcome == .handoff || (!parts.isEmpty && parts.allSatisfy(\.isAnswered))
    }

    /// The picture that goes along: that of the one article shown.
    var imageID: String? {
        guard let first = parts.lazy.compactMap(\.imageID).first,
            parts.allSatisfy({ $0.imageID == nil || $0.imageID == first })
        else { return nil }
        return first
    }

    /// Answers what was asked, or says what fits when nothing was.
    init(_ scene: TurnScene, wordless: MessageContent?) {
        if wordless != nil, scene.handoff == nil, let part = scene.sharedPlacePart() {
            parts = [part]
            outcome = .data
            return
        }
        if let wordless, scene.subjects.isEmpty, scene.handoff == nil {
            parts = Self.part(scene, wordless.situation)
            outcome = .media
            return
        }
        if scene.asksAboutPicture {
            parts = Self.part(scene, .mediaImage)
            outcome = .media
            return
        }
        if let order = scene.turn.order, scene.hasOwnWords(.mediaOrder) {
            parts = scene.orderPart(order).map { [$0] } ?? []
            outcome = .media
            return
        }
        if scene.handoff != nil {
            parts = scene.parts()
            outcome = .handoff
            return
        }
        if scene.followUp == .no {
            parts = scene.storedPart(.farewell, isPart: false).map { [$0] } ?? []
            outcome = .courtesy
            return
        }
        let isSure = !scene.understanding.isUnsure || scene.subjects.count > 1
        if isSure, !scene.subjects.isEmpty {
            let parts = scene.parts()
            let isGuess = !scene.isAboutShop && !parts.contains(where: \.isAnswered)
            if !parts.isEmpty, !isGuess {
                self.parts = parts
                outcome = Self.outcome(of: parts)
                return
            }
        }
        (parts, outcome) = Self.withoutSubject(scene)
    }

    /// The words of a handoff come last, and nothing else is asked.
    mutating func makeWay(for handoffText: String?) {
        self.handoffText = handoffText
        // What could not be answered is the team's now; so is what only asks.
        parts.removeAll { !$0.isAnswered || $0.isAsking || $0.body.isEmpty }
        outcome = .handoff
    }

    /// The bubble with its greeting and closing question.
    func bubble(in scene: TurnScene) -> ReplyComposer.Bubble {
        let intents = scene.understanding.intents
        let greets = intents.contains(.greeting) && outcome != .courtesy && !scene.hasJustSpoken
        var composer = ReplyComposer(
            opening: greets ? scene.text(in: .opening) : nil, parts: parts, ending: handoffText)
        let isOpen = parts.contains { $0.asks != nil }
        if outcome == .data, scene.subjects.count == 1, !isOpen, !scene.hasAsked(.closing) {
            composer.closing = scene.text(in: .closing).map {
                AnswerPart($0, asks: .anythingElse)
            }
        }
        return composer.bubble()
    }

    private static func outcome(of parts: [AnswerPart]) -> AnswerOutcome {
        if parts.allSatisfy(\.isAnswered) {
            return parts.contains(where: \.isAsking) ? .question : .data
        }
        return parts.contains(where: \.isAnswered) ? .partial : .fallback
    }

    // MARK: Nothing asked

    private static func withoutSubject(_ scene: TurnScene) -> ([AnswerPart], AnswerOutcome) {
        let understanding = scene.understanding
        if scene.turn.spokenText.isEmpty { return (part(scene, .emptyMessage), .empty) }
        if scene.followUp == .yes { return (unsure(scene), .unsure) }
        if understanding.isInjection || understanding.isOffTopic {
            return (part(scene, .offTopic), .offTopic)
        }
        if scene.subjects.isEmpty, let courtesy = courtesy(scene) {
            return ([courtesy], .courtesy)
        }
        if understanding.messageType == .emptyOrGibberish {
            if understanding.isAffirmation || understanding.isNegation {
                return (part(scene, .yesOrNoWithoutQuestion), .yesOrNo)
            }
            return (part(scene, .gibberish), .gibberish)
        }
        if let items = items(scene) { return ([items], outcome(of: [items])) }
        // Without anything that the words speak for, guesses would be taken out of the air.
        let isVague =
            understanding.intents.contains(.other) || understanding.scores.allSatisfy(\.isNothing)
        if isVague, let asking = scene.storedPart(.other, isPart: false) {
            return ([asking], .unsure)
        }
        return (unsure(scene), .unsure)
    }

    /// A greeting is greeted back, thanks and farewells likewise; the last of them decides.
    private static func courtesy(_ scene: TurnScene) -> AnswerPart? {
        let intents = scene.understanding.intents.filter(\.isCourtesy)
        let leading =
            intents.contains(.farewell)
            ? Intent.farewell : intents.contains(.thanks) ? .thanks : intents.last
        guard let leading, !scene.understanding.intents.contains(.other) else { return nil }
        return scene.storedPart(leading, isPart: false)
    }

    /// Words of the trade without a question: what the catalogue has for them.
    private static func items(_ scene: TurnScene) -> AnswerPart? {
        let selection = scene.selectItems()
        guard selection.outcome != .unnamed else { return nil }
        // Words that nothing else takes for the shop's must name an article as it is written, and little else.
        if scene.understanding.messageType == .nonBusiness, !scene.namesExactly(selection.items) {
            return nil
        }
        return scene.itemsPart(selection, for: .price, isPart: false)
    }

    private static func unsure(_ scene: TurnScene) -> [AnswerPart] {
        let text = scene.text(in: .unsure, [.options: LikelySubjects.text(scene)])
        return text.map {
            var part = AnswerPart($0, asks: SystemAnswer.unsure.openQuestion)
            part.isAnswered = false
            return [part]
        } ?? []
    }

    private static func part(_ scene: TurnScene, _ situation: SystemAnswer) -> [AnswerPart] {
        scene.text(in: situation).map { [AnswerPart($0, asks: situation.openQuestion)] } ?? []
    }
}

extension Understanding.Score {
    /// Whether it speaks for nothing that could be asked.
    fileprivate var isNothing: Bool { intent.isCourtesy || intent == .other }
}
