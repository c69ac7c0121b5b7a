// What an earlier turn lends to this one: `sí`, `¿y a Cali?`, `la segunda`, `¿cuánto?`.

extension TurnScene {
    /// Turns longer than this many words say themselves what they are about.
    private static let followUpWords = 8

    /// Settles what the words leave open with what the conversation holds.
    mutating func settleWithMemory() {
        let question = memory.openQuestion.flatMap(OpenQuestion.init)
        guard !understanding.isInjection, !words.isEmpty else { return }
        if question == .purpose, tellsPurpose { return lend([.advice], .answer) }
        guard words.count <= Self.followUpWords || asksOnlyForItems else { return }
        if let question, subjects.isEmpty, settleYesOrNo(to: question) { return }
        if settleTopic(question) { return }
        settleItems(question)
    }

    /// Whether the words tell what we asked, `para la casa, arreglos y ropa`, and ask for nothing themselves.
    private var tellsPurpose: Bool {
        let isQuestion = understanding.text.tokens.contains { $0.kind == .mark && $0.text == "?" }
        let own: Set<Intent> = [.advice, .availability, .repair, .parts]
        return !isQuestion && !understanding.isOffTopic && !understanding.isAffirmation
            && !understanding.isNegation && !has(.workshopQuestion) && !has(.repairWish)
            && subjects.allSatisfy(own.contains)
            && (!subjects.isEmpty || !understanding.intents.contains(where: \.isCourtesy))
    }

    private var asksOnlyForItems: Bool {
        !subjects.isEmpty && subjects.allSatisfy { $0 == .price || $0 == .availability }
    }

    /// A bare yes or no to what we asked.
    private mutating func settleYesOrNo(to question: OpenQuestion) -> Bool {
        guard understanding.isAffirmation || understanding.isNegation, destination == nil
        else { return false }
        answeredQuestion = question
        if understanding.isNegation {
            lend([.farewell], .no)
            return true
        }
        let subject: Intent? =
            switch question {
            case .buy: .purchase
            case .repair: .repair
            case .person: .human
            case .whichItem, .similar: .availability
            case .purpose: .advice
            case .whichPlace: .shipping
            case .whichTopic, .anythingElse: nil
            }
        lend(subject.map { [$0] } ?? [], .yes)
        return true
    }

    /// Only the object is new: the subject is that of the turn before, or what we asked for.
    private mutating func settleTopic(_ question: OpenQuestion?) -> Bool {
        guard subjects.isEmpty || asksOnlyForItems, !understanding.isOffTopic else { return false }
        let last = memory.lastIntent.map(Intent.init(name:))
        let isPlace = last == .shipping || question == .whichPlace
        if isPlace, destination != nil {
            lend([.shipping], question == .whichPlace ? .answer : .topic)
            return true
        }
        let hasDay = cues.contains { cue in
            switch cue.value {
            case .weekday, .today, .tomorrow, .dayAfterTomorrow, .weekend, .holiday, .month: true
            default: false
            }
        }
        if subjects.isEmpty, last == .hours, hasDay {
            lend([.hours], .topic)
            return true
        }
        return false
    }

    /// Articles shown before, or the one that we asked for.
    private mutating func settleItems(_ question: OpenQuestion?) {
        let last = memory.lastIntent.map(Intent.init(name:)) ?? .other
        let points = cues.contains { cue in
            switch cue.value {
            case .thatOne, .perhapsThatOne, .otherOne, .ordinal, .price, .picture: true
            default: false
            }
        }
        if points, !memory.itemIDs.isEmpty, subjects.isEmpty || asksOnlyForItems {
            let isPrice = has(.price) || subjects.contains(.price) || last == .price
            lend(subjects.isEmpty ? [isPrice ? .price : .availability] : subjects, .item)
            return
        }
        guard subjects.isEmpty, !understanding.isOffTopic else { return }
        let isCourtesy = understanding.intents.contains(where: \.isCourtesy)
        guard !isCourtesy || !namedItems.isEmpty else { return }
        if question == .repair {
            lend([.repair], .answer)
            return
        }
        let isAboutItems = [.price, .availability, .catalog, .parts].contains(last)
        guard isAboutItems || question == .whichItem, !namedItems.isEmpty else { return }
        let subject: Intent = last == .price || last == .parts ? last : .availability
        lend([subject], question == .whichItem ? .answer : .topic)
    }

    /// An order is a purchase, whatever words it bears.
    mutating func takeAsOrder() {
        guard !understanding.intents.contains(.purchase) else { return }
        understanding.intents = understanding.intents.filter(\.isCourtesy) + [.purchase]
        understanding.intent = .purchase
        understanding.messageType = .businessConsult
        (understanding.confidence, understanding.margin) = (1, 1)
    }

    /// Adds intents that the words alone do not give.
    private mutating func lend(_ intents: [Intent], _ followUp: FollowUp) {
        self.followUp = followUp
        let courtesies = understanding.intents.filter { intent in
            intent.isCourtesy && !intents.contains(intent)
        }
        understanding.intents = courtesies + intents
        understanding.intent = IntentDetector.leading(of: understanding.intents)
        if !intents.isEmpty || understanding.messageType == .emptyOrGibberish {
            let consults = understanding.intents.contains(where: \.isConsultation)
            understanding.messageType = consults ? .businessConsult : .businessFAQ
        }
        understanding.confidence = max(understanding.confidence, 0.6)
        understanding.margin = max(understanding.margin, 0.3)
    }
}
