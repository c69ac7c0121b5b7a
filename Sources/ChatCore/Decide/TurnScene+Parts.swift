// From intents to the parts of an answer, in the order of mention.

extension TurnScene {
    /// The parts of the answer: one for each thing asked that has not been answered by another.
    func parts() -> [AnswerPart] {
        let subjects = asked
        let asksItems = subjects.contains { Self.itemIntents.contains($0) }
        let selection = asksItems ? selectItems() : ItemSelection()
        var done: [Intent] = []
        var parts: [AnswerPart] = []
        for subject in subjects {
            let intent = answered(subject)
            if done.contains(intent) || isCovered(intent, by: subjects, selection) { continue }
            done.append(intent)
            let part = part(for: intent, selection, isPart: subjects.count > 1)
            // Two intents may come to the same words.
            guard let part, !parts.contains(where: { $0.body == part.body && !part.body.isEmpty })
            else { continue }
            parts.append(part)
        }
        return parts
    }

    /// The subjects without an offer that only a price limit hints at: `algo de menos de 900 mil`.
    private var asked: [Intent] {
        guard subjects.contains(.promotions), query.hasPriceLimit,
            subjects.contains(where: Self.itemIntents.contains),
            !understanding.reasons.contains(where: {
                $0.label == .intent(.promotions) && $0.source != .model
            })
        else { return subjects }
        return subjects.filter { $0 != .promotions }
    }

    /// Intents that look into the catalogue.
    private static let itemIntents: Set<Intent> = [
        .price, .availability, .catalog, .purchase, .advice, .parts,
    ]

    /// The intent whose words answer an intent: the address says where the shop is unless it has other words for it.
    private func answered(_ intent: Intent) -> Intent {
        guard intent == .location else { return intent }
        return business.answers.intents[intent.name] == nil ? .address : .location
    }

    /// Whether an intent needs no part of its own: a price beside availability, or a price that belongs to the
    /// sending or the workshop because no article is meant.
    private func isCovered(
        _ intent: Intent, by subjects: [Intent], _ selection: ItemSelection
    ) -> Bool {
        if handoff != nil, isLeftToPeople(intent, selection) { return true }
        switch intent {
        case .availability:
            let others: Set<Intent> = [.price, .advice, .promotions]
            return !others.isDisjoint(with: subjects)
                || subjects.contains(.parts) && !namesNoPart
                || selection.outcome == .unnamed && subjects.count > 1
        case .repair:
            // A price for the work says it all, and so does its guarantee.
            return subjects.contains(.price) && isService(selection) && selection.outcome == .one
                || subjects.contains(.warranty) && !has(.repairWish) && !has(.workshopQuestion)
        case .advice:
            // The workshop's own words say more of its work than the name of that work.
            return subjects.contains(.repair) && selection.isFound && isService(selection)
        case .parts:
            // Advice on them shows them.
            return subjects.contains(.advice) && selection.isFound
                && (selection.outcome == .one || selection.items.allSatisfy(shop.goesWithOthers))
                || subjects.contains(.availability) && namesNoPart
        case .payment: return has(.discountWish)
        case .address, .location: return has(.atSomeone)
        case .purchase:
            return subjects.contains(.price) || subjects.contains(.availability)
        case .price:
            let others: Set<Intent> = [.shipping, .repair, .parts, .promotions]
            return subjects.contains(.parts) || subjects.contains(.advice)
                || subjects.contains(.repair) && !isService(selection)
                || selection.outcome == .unnamed && !others.isDisjoint(with: subjects)
        case .catalog:
            return selection.outcome != .unnamed
                && subjects.contains { $0 == .price || $0 == .availability }
        default: return false
        }
    }

    /// `¿tienen la singer 9960?`: a machine by its name, and nothing that could be a part of it.
    var namesNoPart: Bool {
        namesModel && !has(.part) && !unexplainedWords.contains { $0.kind == .word }
    }

    private func isService(_ selection: ItemSelection) -> Bool {
        selection.items.first.map(shop.isService) ?? false
    }

    /// Whether people who take over answer it: what they are called for, and articles that this turn does not
    /// name or names too many of.
    private func isLeftToPeople(_ intent: Intent, _ selection: ItemSelection) -> Bool {
        switch intent {
        case .human, .orderStatus, .returns: true
        case .complaint: handoff.map(usesOwnWords) ?? false
        case .repair: !has(.workshopQuestion)
        case .purchase: selection.items.isEmpty || selection.items.count > Self.listLimit
        case .price, .availability, .parts, .catalog:
            // The words that called the team may name something, `factura electrónica`; a model or a brand does.
            namedItems.isEmpty || handoff?.reason == .customPhrase && !namesModel
        default: false
        }
    }

    private func part(
        for intent: Intent, _ selection: ItemSelection, isPart: Bool
    ) -> AnswerPart? {
        switch intent {
        case .hours: return hoursPart(isPart: isPart)
        case .shipping: return shippingPart(isPart: isPart)
        case .price, .availability:
            return has(.part) && selection.isBrandOnly
                ? partsPart(selection, isPart: isPart)
                : itemsPart(selection, for: intent, isPart: isPart)
        case .catalog, .purchase:
            guard selection.outcome != .unnamed else {
                return storedPart(intent, isPart: isPart) ?? storedPart(.catalog, isPart: isPart)
            }
            return itemsPart(selection, for: .availability, isPart: isPart)
        case .advice: return advicePart(selection, isPart: isPart)
        case .repair: return repairPart(isPart: isPart)
        case .parts: return partsPart(selection, isPart: isPart)
        case .warranty: return warrantyPart(isPart: isPart)
        case .custom(let name):
            var part = storedPart(intent, isPart: isPart) ?? fallbackPart()
            let custom = business.vocabulary.customIntents.first { $0.name == name }
            if custom?.mayCallOpenAI == true { part?.isAnswered = false }
            return part
        case .greeting, .farewell, .thanks, .other: return nil
        case .payment: return paymentPart(isPart: isPart)
        case .promotions: return promotionsPart(isPart: isPart)
        case .address, .location, .orderStatus, .returns, .complaint, .human:
            return storedPart(intent, isPart: isPart) ?? fallbackPart()
        }
    }
}
