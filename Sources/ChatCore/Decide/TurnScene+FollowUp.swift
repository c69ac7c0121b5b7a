// What an earlier turn lends to this one: `sí`, `¿y a Cali?`, `la segunda`, `¿cuánto?`.

extension TurnScene {
    /// Turns longer than this many words say themselves what they are about.
    private static let followUpWords = 8

    /// Settles what the words leave open with what the conversation holds.
    mutating func settleWithMemory() {
        let question = memory.openQuestion.flatMap(OpenQuestion.init)
        guard !understanding.isInjection, !understanding.isMash, !words.isEmpty else { return }
        if let question, let intent = intentOfDetails(asked: question) {
            return lend([intent], .answer)
        }
        if has(.waiting), !understanding.isOffTopic { return lend([.human], nil) }
        if settleHaggling() || settlePriceLimit() { return }
        if question == .whichItem, settleChoice() || settleUse() { return }
        guard words.count <= Self.followUpWords || asksOnlyForItems else { return }
        if let question, subjects.isEmpty, settleYesOrNo(to: question) { return }
        if settleTopic(question) || settleReference() { return }
        settleItems(question)
        if followUp == nil { settleByCatalog() }
    }

    /// A model or brand of the catalogue is a question about it, however few the words: `la kt d3`.
    private mutating func settleByCatalog() {
        guard subjects.isEmpty, !understanding.isOffTopic, !understanding.isAffirmation,
            !understanding.isNegation, namesModel, !namedItems.isEmpty
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
            return understanding.isOffTopic || pointsAtShown ? nil : .advice
        case .budget where isOnly([.advice, .price, .availability]):
            return understanding.amounts.isEmpty ? nil : .advice
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

    /// `me la puede dejar en 750`: who haggles over what was shown wants no other article.
    private mutating func settleHaggling() -> Bool {
        let isAboutShown = memory.slots[Self.itemSlot] != nil
        guard has(.discountWish), isAboutShown || words.contains(where: { $0.kind == .number }),
            query.order == .relevance,
            subjects.isEmpty || asksOnlyForItems, !understanding.isOffTopic,
            business.answers.system[.discount] != nil
        else { return false }
        lend([.promotions], isAboutShown ? .item : nil)
        return true
    }

    /// `¿y algo entre 500 y 800 mil?`: the shop's prices are asked, whatever else the words look like.
    private mutating func settlePriceLimit() -> Bool {
        guard !understanding.isOffTopic else { return false }
        // `entre 500 y 800 mil` sounds like choosing between two.
        let isRange = query.minimum != nil && query.maximum != nil
        if subjects == [.advice], isRange, !asksForAdvice {
            lend([.availability], nil)
            return true
        }
        guard query.hasPriceLimit || query.order != .relevance else { return false }
        let isAboutGoods =
            !memory.itemIDs.isEmpty || memory.slots[Self.productSlot] != nil
            || !understanding.tradeWords.isEmpty || !namedItems.isEmpty
        guard isAboutGoods, subjects.isEmpty else { return false }
        // `qué hay` is a greeting only when nothing else is said.
        if memory.answeredTurns > 0 { understanding.intents.removeAll { $0 == .greeting } }
        lend([.availability], .topic)
        return true
    }

    /// Whether a word asks for advice in so many letters.
    private var asksForAdvice: Bool {
        words.contains { word in
            ["recom", "acons", "mejor", "sirv", "opin", "difer"].contains(where: word.key.hasPrefix)
        }
    }

    /// `2`: the second of the list.
    private mutating func settleChoice() -> Bool {
        guard subjects.isEmpty || asksOnlyForItems, chosenPlace != nil else { return false }
        lend([memory.lastIntent == Intent.price.name ? .price : .availability], .answer)
        return true
    }

    /// `ella apenas está aprendiendo`: who has a list before them tells what it is for instead of choosing.
    private mutating func settleUse() -> Bool {
        guard subjects.isEmpty || asksOnlyForItems, !understanding.isOffTopic, !namesModel,
            !has(.price), !pointsAtShown, memory.itemIDs.count > 1, namedItems.isEmpty
        else { return false }
        let selector = ItemSelector(self)
        guard selector.described().isEmpty, selector.isTold else { return false }
        lend([.advice], .answer)
        return true
    }

    /// A bare yes or no to what we asked.
    private mutating func settleYesOrNo(to question: OpenQuestion) -> Bool {
        guard understanding.isAffirmation || understanding.isNegation, destination == nil
        else { return false }
        // `ok, gracias` to a question for a detail ends it.
        let thanks = understanding.intents.contains(.thanks)
        if understanding.isAffirmation, thanks, question.asksForDetails { return false }
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
            case .purpose, .budget: .advice
            case .orderDetails: .human
            case .whichPlace: .shipping
            case .whichTopic, .anythingElse: nil
            }
        lend(subject.map { [$0] } ?? [], .yes)
        return true
    }

    /// Only the object is new: the subject is that of the turn before, or what we asked for.
    private mutating func settleTopic(_ question: OpenQuestion?) -> Bool {
        guard !understanding.isOffTopic else { return false }
        let last = memory.lastIntent.map(Intent.init(name:))
        if settleVisit(last) || settleDuration(last) || settleWork(last) || settleWorkPrice(last) {
            return true
        }
        guard subjects.isEmpty || asksOnlyForItems else { return false }
        let isPlace = last == .shipping || question == .whichPlace
        if isPlace, destination != nil {
            lend([.shipping], question == .whichPlace ? .answer : .topic)
            return true
        }
        guard subjects.isEmpty, last == .hours else { return false }
        let hasDay = cues.contains { cue in
            switch cue.value {
            case .weekday, .today, .tomorrow, .dayAfterTomorrow, .weekend, .holiday, .namedDay,
                .month:
                true
            default: false
            }
        }
        guard hasDay || AskedDays.hasBareDay(words) else { return false }
        lend([.hours], .topic)
        return true
    }

    /// `¿van a domicilio?` about a repair asks for the visit, not for the sending of goods.
    private mutating func settleVisit(_ last: Intent?) -> Bool {
        guard has(.homeVisit), isAboutWork(last), subjects.allSatisfy({ $0 == .shipping }),
            namedItems.contains(where: shop.isService)
        else { return false }
        lend([.price], .topic)
        return true
    }

    /// `¿cuánto se demora?`: the way of a parcel or the work, whichever was talked about.
    private mutating func settleDuration(_ last: Intent?) -> Bool {
        guard has(.arrival), subjects.allSatisfy({ $0 == .price || $0 == .availability }) else {
            return false
        }
        if last == .shipping {
            lend([.shipping], .topic)
        } else if isAboutWork(last) {
            lend([.repair], .topic)
        } else {
            return false
        }
        return true
    }

    /// `¿y el mantenimiento?` after a price asks for the price of that work.
    private mutating func settleWork(_ last: Intent?) -> Bool {
        guard subjects == [.repair], last == .price, !has(.repairWish), isAboutWork(last),
            namedItems.contains(where: shop.isService)
        else { return false }
        lend([.price], .topic)
        return true
    }

    /// `¿y cuánto me sale?` about a repair asks what the work costs, not for the price of an article.
    private mutating func settleWorkPrice(_ last: Intent?) -> Bool {
        guard subjects == [.price], last == .repair, namedItems.isEmpty, !namesMore,
            !has(.thatOne), !has(.otherOne), !query.hasPriceLimit, query.order == .relevance
        else { return false }
        lend([.repair, .price], .topic)
        return true
    }

    private func isAboutWork(_ last: Intent?) -> Bool {
        let shown = memory.itemIDs.compactMap { business.catalog.item(id: $0) }
        return last == .repair
            || last != .shipping && !shown.isEmpty && shown.allSatisfy(shop.isService)
    }

    /// Whether the words point at articles shown before.
    private var pointsAtShown: Bool {
        guard !memory.itemIDs.isEmpty else { return false }
        if !understanding.amounts.isEmpty, ItemSelector(self).atItsPrice() != nil { return true }
        return cues.contains { cue in
            switch cue.value {
            case .thatOne, .otherOne, .ordinal, .price, .picture, .quantity, .attribute: true
            default: false
            }
        }
    }

    /// Words that can only mean what was shown, whatever else they look like: `¿cuántas quedan?`, `¿trae mesa?`
    private mutating func settleReference() -> Bool {
        guard !memory.itemIDs.isEmpty, !has(.purchaseWish), !understanding.isOffTopic else {
            return false
        }
        let others = subjects.filter { $0 != .price && $0 != .availability }
        let isMisread = others.allSatisfy { $0 == .location || $0 == .address }
        let isAboutIt = others.allSatisfy { $0 == .parts || $0 == .advice }
        guard
            has(.quantity) && isMisread || has(.includes) && isAboutIt
                || (has(.arrival) || has(.attribute) || has(.picture) || has(.details))
                    && others.isEmpty
                || wantedCount != nil && others.isEmpty
        else { return false }
        lend([has(.price) ? .price : .availability], .item)
        return true
    }

    /// Articles shown before, or the one that we asked for.
    private mutating func settleItems(_ question: OpenQuestion?) {
        let last = memory.lastIntent.map(Intent.init(name:)) ?? .other
        let points = pointsAtShown || has(.perhapsThatOne) && !memory.itemIDs.isEmpty
        if points, subjects.isEmpty || asksOnlyForItems {
            let isPrice = has(.price) || subjects.contains(.price) || last == .price
            lend(subjects.isEmpty ? [isPrice ? .price : .availability] : subjects, .item)
            return
        }
        guard subjects.isEmpty, !understanding.isOffTopic else { return }
        let isCourtesy = understanding.intents.contains(where: \.isCourtesy)
        guard !isCourtesy || !namedItems.isEmpty else { return }
        let isAboutItems = [.price, .availability, .catalog, .parts, .advice].contains(last)
        guard isAboutItems || question == .whichItem else { return }
        guard !namedItems.isEmpty || !ItemSelector(self).described().isEmpty else { return }
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

    /// A tapped button or row whose id names an intent, alone or behind `intent:`, asks for just that; its title is
    /// read for whatever else the answer needs.
    mutating func takeTapped() {
        var tapped: [Intent] = []
        for id in turn.tappedIDs {
            if let intent = intent(named: id), !tapped.contains(intent) { tapped.append(intent) }
        }
        guard !tapped.isEmpty else { return }
        let isAlone = turn.tappedIDs.count == turn.messages.count
        let said = isAlone ? [] : subjects.filter { !tapped.contains($0) }
        lend(said + tapped, nil)
        understanding.intents.removeAll { $0.isCourtesy && !tapped.contains($0) }
        (understanding.confidence, understanding.margin) = (1, 1)
    }

    private func intent(named id: String) -> Intent? {
        let prefix = "intent:"
        let name = id.lowercased()
        let intent = Intent(
            name: name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name)
        guard case .custom(let own) = intent else { return intent == .other ? nil : intent }
        return business.vocabulary.customIntents.contains { $0.name == own } ? intent : nil
    }

    /// Adds intents that the words alone do not give.
    private mutating func lend(_ intents: [Intent], _ followUp: FollowUp?) {
        self.followUp = followUp
        let courtesies = understanding.intents.filter { intent in
            intent.isCourtesy && !intents.contains(intent)
        }
        understanding.intents = courtesies + intents
        understanding.intent = Intent.leading(of: understanding.intents)
        if !intents.isEmpty || understanding.messageType == .emptyOrGibberish {
            let consults = understanding.intents.contains(where: \.isConsultation)
            understanding.messageType = consults ? .businessConsult : .businessFAQ
        }
        understanding.confidence = max(understanding.confidence, 0.6)
        understanding.margin = max(understanding.margin, 0.3)
    }
}
