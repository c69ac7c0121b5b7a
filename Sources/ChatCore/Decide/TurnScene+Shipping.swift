// Sending: to a place that the customer names, or in general.

extension TurnScene {
    /// The slot that remembers where the customer is.
    static let citySlot = "ciudad"

    /// The places that stand in the words.
    var places: [PhraseTable<Destination>.Hit] {
        if let known = memo.places { return known }
        let places = shop.destinations.hits(in: words)
        memo.places = places
        return places
    }

    /// The first destination in the words; where one is asked for, also one that only sounds like it: `medeyin`.
    var destination: Destination? {
        if let written = places.first?.value { return written }
        if let sharedPlace { return sharedPlace }
        let isAsked =
            subjects.contains(.shipping) || memory.openQuestion == OpenQuestion.whichPlace.rawValue
        guard isAsked else { return nil }
        for word in words where word.kind == .word && SmallWords.isTelling(word) {
            if let alike = shop.destination(soundingLike: word.key) { return alike }
        }
        return nil
    }

    /// The answer to a question about sending.
    func shippingPart(isPart: Bool) -> AnswerPart? {
        guard let place = destination ?? rememberedDestination else {
            return shippingInGeneral(.unnamed, isPart: isPart)
        }
        let zones = business.profile.shipping.zones
        guard let index = place.zone, zones.indices.contains(index) else {
            return abroad(place, isPart: isPart)
        }
        let zone = zones[index]
        let values: GapValues = [
            .destination: Self.articled(place, in: words), .shippingTime: zone.time,
            .shippingPrice: zone.priceText,
        ]
        let isPriced = zone.price != nil
        let situation = isPriced ? SystemAnswer.shippingToCity : .shippingToBeConfirmed
        guard let text = text(in: situation, values, isPart: isPart) else {
            return shippingInGeneral(.unnamed, isPart: isPart)
        }
        var part = AnswerPart(text, asks: situation.openQuestion)
        if asksForShippingNote, let note = business.profile.shipping.note {
            part.body += (part.body.contains("\n") ? "\n" : " ") + note
        }
        part.tokens = [.place(isPriced ? .priced : .unpriced)]
        return part
    }

    /// Where the customer said before to be.
    private var rememberedDestination: Destination? {
        memory.slots[Self.citySlot].flatMap { name in
            shop.destinations.hits(in: NormalizedText(name).words).first?.value
        }
    }

    /// With its article where the customer says one: `al Eje Cafetero`.
    private static func articled(_ place: Destination, in words: [Token]) -> String {
        let articled = words.indices.dropFirst().filter { isArticle(words[$0 - 1].key) }
        guard !articled.isEmpty, let first = place.firstKey,
            articled.contains(where: { words[$0].key == first })
        else { return place.name }
        return "el " + place.name
    }

    private static func isArticle(_ word: String) -> Bool {
        switch word {
        case "al", "el", "del": true
        default: false
        }
    }

    /// Whether the words ask for what the note on sending tells: `¿va asegurada?`
    private var asksForShippingNote: Bool {
        words.containsKey { shop.shippingNoteWords.contains(ItemWords.beginning($0)) }
    }

    private func abroad(_ place: Destination, isPart: Bool) -> AnswerPart? {
        guard let text = text(in: .shippingAbroad, [.destination: place.name], isPart: isPart)
        else { return shippingInGeneral(.outside, isPart: isPart) }
        var part = AnswerPart(text, asks: SystemAnswer.shippingAbroad.openQuestion)
        part.tokens = [.place(.outside)]
        return part
    }

    /// Where the shop sends to at all.
    private func shippingInGeneral(_ outcome: PlaceOutcome, isPart: Bool) -> AnswerPart? {
        text(about: .shipping, isPart: isPart).map {
            var part = AnswerPart($0, asks: .whichPlace)
            part.tokens = [.place(outcome)]
            return part
        }
    }
}
