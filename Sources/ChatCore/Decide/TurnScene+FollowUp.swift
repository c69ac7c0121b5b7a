// What an earlier turn lends to this one: `sí`, `¿y a Cali?`, `la segunda`, `¿cuánto?`.

extension TurnScene {
    /// Turns longer than this many words say themselves what they are about.
    private static let followUpWords = 8

    /// Settles what the words leave open with what the conversation holds.
    mutating func settleWithMemory() {
        let question = memory.openQuestion.flatMap(OpenQuestion.init)
        guard !understanding.isInjection, !words.isEmpty else { return }
        if let question, let intent = intentOfDetails(asked: question) {
            return lend([intent], .answer)
        }
        guard words.count <= Self.followUpWords || asksOnlyForItems else { return }
        if let question, subjects.isEmpty, settleYesOrNo(to: question) { return }
        if settleTopic(question) { return }
        settleItems(question)
        if followUp == nil { settleByCatalog() }
    }

    /// A model or brand of the catalogue is a question about it, however few the words: `la kt d3`.
    private mutating func settleByCatalog() {
        let isNamed = words.contains { $0.kind == .code || shop.isBrand($0.key) }
        guard isNamed, subjects.isEmpty, !understanding.isOffTopic,
            !understanding.isAffirmation, !understanding.isNegation, !namedItems.isEmpty
        else { return }
        lend([has(.price) ? .price : .availability], nil)
    }

    /// What the words are about when they tell what we asked and ask for nothing themselves: `para la casa,
    /// arreglos y ropa` is no repair, `es una brother` no search.
    private func intentOfDetails(asked question: OpenQuestion) -> Intent? {
        let isQuestion = understanding.text.tokens.contains { $0.kind == .mark && $0.text == "?" }
        let isBare = understanding.isAffirmation || understanding.isNegation
        let isCourtesy = subjects.isEmpty && understanding.intents.contains(where: \.isCourtesy)
        guard !isQuestion, !isBare, !isCourtesy, !has(.workshopQuestion), !has(.price) else {
            return nil
        }
        func isOnly(_ own: Set<Intent>) -> Bool { subjects.allSatisfy(own.contains) }
        switch question {
        case .purpose where isOnly([.advice, .availability, .repair, .parts]) && !has(.repairWish):
            return understanding.isOffTopic ? nil : .advice
        case .repair where isOnly([.repair, .availability, .parts, .price]):
            return understanding.isOffTopic ? nil : .repair
        case .orderDetails where isOnly([.orderStatus, .returns, .purchase]):
            return memory.lastIntent == Intent.returns.name ? .returns : .orderStatus
        default: return nil
        }
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
            case .orderDetails: .human
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
    private mutating func lend(_ intents: [Intent], _ followUp: FollowUp?) {
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
