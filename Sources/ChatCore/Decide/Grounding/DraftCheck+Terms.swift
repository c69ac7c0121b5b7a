// How long things take and last, and how many of something an article has.

extension DraftCheck {
    /// Words by which a term is the shop's: of delivery, of a guarantee, of a repair.
    private static let commitments = [
        "garant", "envi", "llega", "demor", "tard", "entreg", "list", "plazo", "habil", "recog",
        "consig", "encarg", "despach", "devolu", "cambi", "manten", "repar", "experien",
        "mercado", "trayect", "tradic", "servicio", "aparta", "reserv", "vigen", "valid",
    ]

    mutating func checkTerms() throws(GroundingFlaw) {
        for claim in claims {
            let sentence = sentence(of: claim.range.lowerBound)
            for reading in claim.readings {
                switch reading {
                case .duration(let low, _, _): try checkTerm(claim, reading, low, sentence)
                case .quantity(let number): try checkCount(claim, number, sentence)
                case .month: try checkMonth(claim, reading, sentence)
                default: break
                }
            }
        }
    }

    private mutating func checkTerm(
        _ claim: Claim, _ value: ClaimValue, _ low: Int64, _ sentence: Range<Int>
    ) throws(GroundingFlaw) {
        let before = text.key(claim.range.lowerBound - 1)
        let isCommitment =
            has(sentence, Self.commitments) || !claim.unit.isEmpty
            || ["en", "dentro", "maximo"].contains(before)
        // `cada 8 horas de costura` is how things are used.
        if before == "cada" || !isCommitment { return }
        var passages = items(of: claim.range.lowerBound) + shop.zones + shop.texts
        passages.removeAll { passage in
            !passage.values.contains { if case .duration = $0 { true } else { false } }
        }
        let piece = termStems(claim, sentence)
        let scores = passages.map { $0.score(piece, head: nil) }
        let best = scores.max() ?? 0
        let priced = Set(
            evidence.filter { text.span(sentence).contains($0.span.lowerBound) }.map(\.fact))
        let fitting = zip(passages, scores).filter { passage, score in
            score >= best - 0.5 && score > 0 || priced.contains("price:" + passage.id)
        }.map(\.0)
        if let backing = fitting.first(where: { $0.values.contains(value) }) {
            note("term:" + backing.id, claim.range)
            return
        }
        // `sus 15 años de experiencia`
        let isAboutCustomer = !has(sentence, ["garant", "envi", "llega", "demor", "entreg"])
        if isAboutCustomer, customer.quantities.contains(low) {
            note("term:cliente", claim.range)
            return
        }
        throw .duration
    }

    /// What a term is said of: the sentence, or where it names several terms the words in front of this one.
    private func termStems(_ claim: Claim, _ sentence: Range<Int>) -> [Substring: Double] {
        let terms = claims.filter { other in
            guard sentence.contains(other.range.lowerBound) else { return false }
            return other.readings.contains { if case .duration = $0 { true } else { false } }
        }
        let before = terms.last { $0.range.upperBound <= claim.range.lowerBound }
        let start = before?.range.upperBound ?? sentence.lowerBound
        var piece = stems(terms.count > 1 ? start..<claim.range.lowerBound : sentence)
        for item in itemsNamed(in: sentence) {
            for stem in shelfStems(item) { piece[stem] = 1 }
        }
        return piece
    }

    /// The articles that a sentence names so that nothing else can be meant; else those of the sentence before.
    func itemsNamed(in sentence: Range<Int>) -> [FactPassage] {
        let codes = sentence.compactMap { index -> Substring? in
            let word = text.words[index]
            let isCode =
                word.token.kind == .code || word.token.kind == .number && word.key.utf8.count > 2
            return isCode ? ClaimReader.plainCode(word.key)[...] : nil
        }
        return items(of: sentence.lowerBound).filter { passage in
            codes.contains { passage.values.contains(.code(String($0))) }
        }
    }

    /// What the shelf of an article says it is: `industriales`.
    private func shelfStems(_ passage: FactPassage) -> [Substring] {
        guard case .item(let item) = passage.kind else { return [] }
        let common = Set(
            facts.business.vocabulary.commonNames.flatMap { name in
                DraftReading(name).words.map(\.stem)
            })
        return (DraftReading(item.category).words + DraftReading(item.name).words)
            .filter { $0.isWord && !common.contains($0.stem) && $0.key.utf8.count > 3 }.map(\.stem)
    }

    /// A number that an article has otherwise: `23 puntadas` of one with 8.
    private mutating func checkCount(
        _ claim: Claim, _ number: Int64, _ sentence: Range<Int>
    ) throws(GroundingFlaw) {
        if claim.unit.hasPrefix("cuota"), !customer.quantities.contains(number) { throw .payment }
        guard claim.unit.utf8.count > 2 else { return }
        let named = itemsNamed(in: sentence)
        guard named.count == 1, let item = named.first, case .item(let article) = item.kind else {
            return
        }
        let own = [article.name, article.description].flatMap { text in
            ClaimReader.claims(in: DraftReading(text)).filter { $0.unit == claim.unit }
        }
        guard !own.isEmpty else { return }
        let isOwn = own.contains { $0.readings.contains(.quantity(number)) }
        guard isOwn || customer.quantities.contains(number) else { throw .quantity }
        note("count:" + (isOwn ? item.id : "cliente"), claim.range)
    }

    private mutating func checkMonth(
        _ claim: Claim, _ value: ClaimValue, _ sentence: Range<Int>
    ) throws(GroundingFlaw) {
        let passages = (items(of: claim.range.lowerBound) + shop.texts).filter {
            $0.values.contains(value)
        }
        let stems = stems(sentence)
        if let backing = passages.first(where: { $0.score(stems, head: nil) >= 1 }) {
            note("date:" + backing.id, claim.range)
        } else if !hasHours(sentence) || has(sentence, ["llega", "entreg", "despach"]) {
            throw .date
        }
    }
}
