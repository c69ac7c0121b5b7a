/// A business made ready for answering: everything that is the same for every message, worked out once.
///
/// Immutable and shared by reference, so that a ``Bot`` is cheap to copy.
final class ShopKnowledge: Sendable {
    let business: Business
    let understander: Understander
    /// The plain words alone, for turns that only the conversation explains.
    let lexicon: Understander
    let cues: PhraseTable<Cue>
    let destinations: PhraseTable<Destination>
    private let destinationsBySound: [String: Destination]
    let search: CatalogSearch
    /// What drafts of a model are compared with.
    let passages: ShopPassages
    private let itemWords: [String: ItemWords]
    /// The brands of the catalogue, as keys.
    private let brands: WordSet
    /// The shop's ways to pay, in the order of its profile.
    let payment: [PaymentWords]
    /// The beginnings of the words that tell something in the note on sending.
    let shippingNoteWords: WordSet
    /// The placeholders that neither time nor conversation changes.
    private let fixedValues: [Placeholder: String]
    /// The shop's answers, filled where neither changes their words.
    let answers: Answers

    init(_ business: Business, understander: Understander? = nil) {
        self.business = business
        self.understander = understander ?? Understander(business)
        lexicon = self.understander.judged(by: nil)
        destinations = Destination.table(for: business.profile.shipping)
        destinationsBySound = destinations.values.reduce(into: [:]) { bySound, place in
            let words = NormalizedText(place.name).words
            guard words.count == 1, words[0].key.utf8.count >= Self.soundLength else { return }
            let key = SpanishSound.key(words[0].key)
            if bySound[key] == nil { bySound[key] = place }
        }
        search = CatalogSearch(business.catalog, vocabulary: business.vocabulary)
        passages = ShopPassages(business)
        itemWords = business.catalog.items.reduce(into: [:]) { $0[$1.id] = ItemWords($1) }
        brands = WordSet(
            business.catalog.items.flatMap { NormalizedText($0.brand).words.map(\.key) })
        var cues = PhraseTable<Cue>.spanish
        for (index, team) in business.profile.teams.enumerated() {
            cues.add(.team(index), team.phrases)
            cues.add(.teamName(index), [team.id, team.name])
        }
        cues.add(.capability, business.vocabulary.tradeVerbs.flatMap(\.present))
        self.cues = cues
        payment = business.profile.paymentMethods.map(PaymentWords.init)
        shippingNoteWords = WordSet(
            NormalizedText(business.profile.shipping.note ?? "").words
                .filter(SmallWords.isTelling).map { ItemWords.beginning($0.key) })
        let epoch = Timestamp(milliseconds: 0)
        let values: [Placeholder: String] = Placeholder.allCases.reduce(into: [:]) {
            guard $1.scope == .shop else { return }
            $0[$1] = business.value(for: $1, at: epoch)
        }
        fixedValues = values
        answers = business.answers.settled { template in
            Typesetting.filled(template, as: business.profile.formOfAddress) { values[$0] }
        }
    }

    /// Shorter words sound like too much.
    private static let soundLength = 5

    /// The place of one word that a word sounds like.
    func destination(soundingLike word: String) -> Destination? {
        word.utf8.count >= Self.soundLength ? destinationsBySound[SpanishSound.key(word)] : nil
    }

    /// Whether a word is a brand that the catalogue holds.
    func isBrand(_ word: String) -> Bool {
        brands.contains(Token.withoutEnye(word))
    }

    /// The words of an article.
    func words(of item: CatalogItem) -> ItemWords? {
        itemWords[item.id]
    }

    /// Whether an article is work that the shop does.
    func isService(_ item: CatalogItem) -> Bool {
        itemWords[item.id]?.isService == true
    }

    /// Whether an article is a part or work: it goes with something, and a brand beside it says with what.
    func goesWithOthers(_ item: CatalogItem) -> Bool {
        itemWords[item.id].map { $0.isPart || $0.isService } ?? false
    }

    /// The value of a placeholder of the shop or the clock.
    func value(for placeholder: Placeholder, at now: Timestamp) -> String? {
        placeholder.scope == .shop
            ? fixedValues[placeholder] : business.value(for: placeholder, at: now)
    }
}
