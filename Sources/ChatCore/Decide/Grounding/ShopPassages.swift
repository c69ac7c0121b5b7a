/// The shop's data cut into passages, and every word that it is written with. The catalogue's articles come in as a
/// draft speaks of them: there may be thirty thousand.
struct ShopPassages: Sendable {
    private(set) var texts: [FactPassage] = []
    private(set) var zones: [FactPassage] = []
    /// The shop's words, as keys.
    private(set) var words: Set<String> = []
    /// Links, addresses and numbers that stand in the shop's own texts.
    private(set) var contacts = OwnContacts()
    /// Ways to pay, as stems.
    private(set) var payments: Set<Substring> = []
    /// Days that the shop's texts name.
    private(set) var dates: Set<ClaimValue> = []

    init(_ business: Business) {
        let profile = business.profile
        for (number, zone) in profile.shipping.zones.enumerated() {
            zones.append(FactPassage(zone, number: number))
            note([zone.name, zone.time, zone.note ?? ""] + zone.cities)
        }
        add("garantia", profile.warranty, topics: ["garantia"])
        add("taller", profile.workshop, topics: [])
        add("envio", profile.shipping.note ?? "", topics: ["envio"])
        for method in profile.paymentMethods {
            add("pago", method.text, topics: ["pago"])
            payments.formUnion(DraftReading(method.text).words.map(\.stem))
        }
        let answers = business.answers.intents.sorted { $0.key < $1.key }
        for (name, answer) in answers {
            let text = answer.variants.map { Self.literal($0, profile.formOfAddress) }
                .joined(separator: "\n")
            addWhole(name, text, topics: [name])
        }
        for (_, answer) in business.answers.system {
            note(answer.variants.map { Self.literal($0, profile.formOfAddress) })
        }
        note([
            profile.name, profile.city, profile.address, profile.addressNote ?? "",
            profile.mapLink, profile.phoneText ?? "",
        ])
        note(profile.teams.flatMap { [$0.id, $0.name] + $0.phrases })
        note(business.vocabulary.brands + business.vocabulary.tradeWords)
        note(business.vocabulary.commonNames + business.catalog.categories)
        note(business.vocabulary.synonyms.flatMap { [$0.key] + $0.value })
        note(business.vocabulary.customIntents.flatMap(\.phrases))
        note(business.vocabulary.intentPhrases.values.flatMap { $0 })
        note(profile.openingHours.exceptions.values.compactMap(\.reason))
        contacts.add(profile.phoneText ?? "")
        contacts.add(profile.mapLink)
    }

    /// What a shop wrote, without what is filled in later.
    private static func literal(_ template: AnswerTemplate, _ form: FormOfAddress) -> String {
        template.rendered(as: form) { _ in nil }
    }

    private mutating func note(_ texts: [String]) {
        for text in texts {
            for word in NormalizedText(text).words { words.insert(word.key) }
        }
    }

    /// A text that says different things in its clauses: `un año las familiares y las industriales 6 meses`.
    private mutating func add(_ id: String, _ text: String, topics: [String]) {
        guard !text.isEmpty else { return }
        note([text])
        contacts.add(text)
        let reading = DraftReading(text)
        let claims = ClaimReader.claims(in: reading)
        dates.formUnion(claims.flatMap(\.readings))
        for sentence in reading.sentences {
            for clause in reading.clauses(in: sentence) {
                var start = clause.lowerBound
                for index in clause where index > start && Self.joins(reading, index) {
                    texts.append(FactPassage(id, reading, start..<index, claims, topics: topics))
                    start = index
                }
                texts.append(
                    FactPassage(id, reading, start..<clause.upperBound, claims, topics: topics))
            }
        }
    }

    private mutating func addWhole(_ id: String, _ text: String, topics: [String]) {
        note([text])
        contacts.add(text)
        let reading = DraftReading(text)
        let claims = ClaimReader.claims(in: reading)
        dates.formUnion(claims.flatMap(\.readings))
        texts.append(
            FactPassage(id, reading, reading.words.indices, claims, topics: topics))
    }

    private static func joins(_ text: DraftReading, _ index: Int) -> Bool {
        text.key(index) == "y"
            && ["la", "las", "el", "los", "un", "una"].contains(text.key(index + 1))
    }
}
