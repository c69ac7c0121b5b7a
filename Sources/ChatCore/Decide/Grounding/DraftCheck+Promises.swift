// What a draft gives away or promises.

extension DraftCheck {
    mutating func checkPercentages() throws(GroundingFlaw) {
        for claim in claims {
            guard case .percentage = claim.readings[0] else { continue }
            let stems = stems(sentence(of: claim.range.lowerBound))
            let backing = (shop.texts + items(of: claim.range.lowerBound)).first { passage in
                passage.values.contains(claim.readings[0]) && passage.score(stems, head: nil) >= 3
            }
            guard let backing else { throw .percentage }
            note("percentage:" + backing.id, claim.range)
        }
    }

    mutating func checkConcessions() throws(GroundingFlaw) {
        for sentence in sentences {
            for clause in text.clauses(in: sentence) {
                for pattern in GroundingPhrases.concessions {
                    guard let match = pattern.match(text, in: clause) else { continue }
                    if isDenied(match, in: clause) || isDeferred(clause) { continue }
                    guard let fact = concession(in: clause, match) else { throw .discount }
                    note("discount:" + fact, match)
                }
            }
        }
    }

    private static let givingAway = ["grati", "costo", "obseq", "descu"]

    /// The shop's words that give the same away: they name everything that the clause does.
    private func concession(in clause: Range<Int>, _ match: Range<Int>) -> String? {
        let isFreeZone = zones(clause).contains { number in
            shop.zones.indices.contains(number) && shop.zones[number].values.contains(.money(0))
        }
        if isFreeZone, has(clause, ["envi", "domicil", "flete"]) { return "envio" }
        let common = Set(
            facts.business.vocabulary.commonNames.flatMap { name in
                DraftReading(name).words.map(\.stem)
            })
        var objects: Set<Substring> = []
        for index in clause where !match.contains(index) {
            let word = text.words[index]
            guard word.isWord, SmallWords.isTelling(word.token), !common.contains(word.stem),
                !facts.shop.isBrand(word.key), isShopWord(word) || Self.isService(word.key)
            else { continue }
            objects.insert(word.stem)
        }
        guard !objects.isEmpty else { return nil }
        return shop.texts.first { passage in
            Self.givingAway.contains { passage.weights[$0[...]] != nil }
                && objects.allSatisfy { passage.weights[$0] != nil }
        }?.id
    }

    /// What shops do for customers, whatever they sell.
    private static func isService(_ key: String) -> Bool {
        FactPassage.isShipping(key)
            || [
                "instal", "manteni", "revis", "visita", "repar", "arregl", "garant", "diagnos",
                "accesor",
            ]
            .contains { key.hasPrefix($0) }
    }

    /// Whether the shop or its catalogue has a word.
    func isShopWord(_ word: DraftReading.Word) -> Bool {
        shop.words.contains(word.key) || facts.shop.search.knows(word.token)
    }

    mutating func checkPromises() throws(GroundingFlaw) {
        for sentence in sentences {
            for pattern in GroundingPhrases.promises {
                guard let match = pattern.match(text, in: sentence) else { continue }
                let clause = clause(of: match.lowerBound)
                if isDenied(match, in: clause) || isDeferred(clause) { continue }
                throw .promise
            }
        }
    }
}
