// Whether each amount is asked by the shop, and for what the sentence speaks of.

extension DraftCheck {
    /// Scores that lie so near are the same.
    private static let tolerance = 0.75
    /// From this score on a piece of a sentence speaks of something.
    private static let leastScore = 3.0

    /// What was found to be asked so far, in hundredths, with the sentence it stands in.
    private struct Asked {
        var sentence: Int
        var hundredths: Int64
        var id: String
    }

    mutating func checkPrices() throws(GroundingFlaw) {
        let amounts = claims.filter { claim in
            if case .money = claim.readings[0] { true } else { false }
        }
        var asked: [Asked] = []
        // What cannot be judged before the other amounts of its sentence are known.
        var open: [(claim: Claim, hundredths: Int64, named: [FactPassage])] = []
        for (place, claim) in amounts.enumerated() {
            guard case .money(let hundredths) = claim.readings[0] else { continue }
            let named = named(claim, place, amounts)
            if let backing = named.first(where: { $0.values.contains(.money(hundredths)) }) {
                asked.append(
                    Asked(
                        sentence: text.words[claim.range.lowerBound].sentence,
                        hundredths: hundredths, id: backing.id))
                note("price:" + backing.id, claim.range)
            } else {
                open.append((claim, hundredths, named))
            }
        }
        for (claim, hundredths, named) in open {
            guard let fact = derived(claim, hundredths, named, asked) else { throw .price }
            note(fact, claim.range)
        }
        try checkInclusions()
    }

    /// What an amount is said of: the passages that its piece of the sentence fits best.
    private func named(_ claim: Claim, _ place: Int, _ amounts: [Claim]) -> [FactPassage] {
        let start = claim.range.lowerBound
        let sentence = sentence(of: start)
        let before = place > 0 ? amounts[place - 1].range.upperBound : 0
        let after =
            place + 1 < amounts.count ? amounts[place + 1].range.lowerBound : text.words.count
        let end = claim.range.upperBound
        let leading = max(before, sentence.lowerBound)..<start
        var pieces = [leading]
        let following = [end..<max(end, min(after, sentence.upperBound)), sentence]
        let number = sentences.firstIndex(of: sentence) ?? 0
        let earlier = sentences[..<number].suffix(3).reversed()
        // `Vale $789.000.` speaks of what was named just before.
        pieces += namesNothing(leading) ? earlier + following : following + earlier
        for piece in pieces {
            let passages = priced(near: piece.lowerBound) + priced(near: start)
            let best = best(passages, piece)
            if !best.isEmpty { return best }
        }
        return priced(near: start)
    }

    /// Whether a piece only says that something costs: `Vale`, `Su precio es`.
    private func namesNothing(_ piece: Range<Int>) -> Bool {
        !piece.isEmpty
            && piece.allSatisfy { index in
                let key = text.key(index)
                return key.utf8.count < 4 || Self.costing.contains(key)
            }
    }

    private static let costing: Set<String> = [
        "vale", "valen", "cuesta", "cuestan", "sale", "salen", "precio", "queda", "quedan",
        "esta", "estan", "valor", "lista", "tiene", "total", "serian", "seria", "solo", "apenas",
    ]

    /// Everything that has a price or could have one.
    private func priced(near index: Int) -> [FactPassage] {
        let texts = shop.texts.filter { passage in
            passage.values.contains { if case .money = $0 { true } else { false } }
        }
        return items(of: index) + shop.zones + texts
    }

    /// The passages that a piece fits best; none when it names nothing.
    func best(_ passages: [FactPassage], _ piece: Range<Int>) -> [FactPassage] {
        var stems = stems(piece)
        // Of several models the one that stands last is meant.
        if let code = piece.last(where: { text.words[$0].token.kind == .code }) {
            stems[ClaimReader.plainCode(text.key(code))[...]] = 1.2
        }
        let head = head(piece, of: passages)
        let scores = passages.map { $0.score(stems, head: head) }
        guard let best = scores.max(), best >= Self.leastScore else { return [] }
        return zip(passages, scores).filter { $0.1 >= best - Self.tolerance }
            .sorted { $0.1 > $1.1 }.map(\.0)
    }

    // MARK: What follows from prices

    /// So many of one article, the difference of two prices, or a budget that is named as one.
    private func derived(
        _ claim: Claim, _ hundredths: Int64, _ named: [FactPassage], _ asked: [Asked]
    ) -> String? {
        let sentence = sentence(of: claim.range.lowerBound)
        let number = text.words[claim.range.lowerBound].sentence
        let own = asked.filter { $0.sentence == number }
        // What was priced in the sentence is what is counted; else what was priced last, else what is named.
        var units = own.map { ($0.hundredths, $0.id) }
        if units.isEmpty { units = asked.suffix(1).map { ($0.hundredths, $0.id) } }
        if units.isEmpty {
            units = named.prefix(1).flatMap { passage in
                passage.values.compactMap { value in
                    if case .money(let unit) = value { (unit, passage.id) } else { nil }
                }
            }
        }
        for (unit, id) in units where isMultiple(hundredths, unit, sentence) {
            return "total:" + id
        }
        let compares = has(sentence, ["diferenc", "mas", "menos", "ahorr", "cara", "barata"])
        for (index, one) in own.enumerated() where compares {
            for other in own[..<index] where abs(one.hundredths - other.hundredths) == hundredths {
                return "difference:" + one.id
            }
        }
        return isBudget(claim, hundredths, own) ? "budget:cliente" : nil
    }

    /// Whether an amount is a price times a number that is written beside it or that the customer wants.
    private func isMultiple(_ amount: Int64, _ unit: Int64, _ sentence: Range<Int>) -> Bool {
        guard unit > 0, amount > unit, amount % unit == 0 else { return false }
        let count = amount / unit
        guard count <= 999 else { return false }
        if customer.quantities.contains(count * 1000) { return true }
        return claims.contains { claim in
            sentence.contains(claim.range.lowerBound)
                && claim.readings.contains(.quantity(count * 1000))
        }
    }

    /// `Con 900 mil le alcanza para la Prelude, de $789.000`: the customer's amount, and all that is named costs less.
    private func isBudget(_ claim: Claim, _ hundredths: Int64, _ own: [Asked]) -> Bool {
        let before = [text.key(claim.range.lowerBound - 1), text.key(claim.range.lowerBound - 2)]
        let isNamed =
            ["con", "unos", "presupuesto", "hasta", "esos"].contains(before[0])
            || before[0] == "de" && ["presupuesto", "menos", "debajo"].contains(before[1])
            || before[0] == "los" && before[1] == "con"
        return isNamed && customer.budgets.contains(hundredths) && !own.isEmpty
            && own.allSatisfy { $0.hundredths <= hundredths }
    }

    /// `con el motor incluido`, where the shop says that it is not.
    private func checkInclusions() throws(GroundingFlaw) {
        for sentence in sentences where has(sentence, ["inclu"]) {
            let excluded = best(items(of: sentence.lowerBound), sentence).flatMap(\.excluded)
            for clause in text.clauses(in: sentence)
            where has(clause, ["inclu"]) && !isDenied(clause) {
                let stems = clause.map { text.words[$0].stem }
                if stems.contains(where: { excluded.contains($0) }) { throw .price }
            }
        }
    }
}
