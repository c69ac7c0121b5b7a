// What a draft is as speech: its language, whose voice it has, and where it points.

extension DraftCheck {
    /// Longer words than any of a shop's are something encoded.
    private static let longestWord = 28

    func checkLanguage() throws(GroundingFlaw) {
        for word in text.words where word.token.kind == .word || word.token.kind == .code {
            // What does not fold to plain letters is another script.
            let isPlain = word.key.utf8.allSatisfy { $0 < 0x80 }
            let isLong = word.key.utf8.count > Self.longestWord
            guard isPlain, !isLong, isWritten(in: word) else { throw .language }
        }
        for sentence in sentences {
            for range in [sentence] + text.clauses(in: sentence) {
                guard !ForeignSpeech.isForeign(text, range) else { throw .language }
            }
        }
        guard !ForeignSpeech.lacksSpanish(text) else { throw .language }
    }

    /// Whether a word is written with Latin letters, not with their twins.
    private func isWritten(in word: DraftReading.Word) -> Bool {
        let original = String(
            decoding: Array(text.text.utf8)[word.token.origin], as: UTF8.self)
        return original.unicodeScalars.allSatisfy {
            $0.value < 0x250 || !$0.properties.isAlphabetic
        }
    }

    func checkSpeaker() throws(GroundingFlaw) {
        let marks = ["<<<", ">>>", "<|", "|>", "```", "{\"", "[INST", "###"]
        guard !marks.contains(where: { text.text.contains($0) }) else { throw .systemText }
        for sentence in sentences {
            let matches = { (patterns: [WordPattern]) in
                patterns.contains { $0.match(text, in: sentence) != nil }
            }
            guard !matches(GroundingPhrases.systemText) else { throw .systemText }
            guard !matches(GroundingPhrases.humanClaim) else { throw .humanClaim }
            try checkIntroduction(sentence)
        }
        guard !repeatsRules else { throw .systemText }
    }

    /// So many words in a row that stand in the rules too are repeated.
    private static let repeatedWords = 6
    /// What the rules tell the model to offer.
    private static let offer = "que lo confirme una persona de la tienda"

    /// Whether a stretch of the rules stands in the draft, the shop's name and what is to be offered aside.
    private var repeatsRules: Bool {
        let own = Set(NormalizedText(facts.business.profile.name).words.map(\.key))
        let rules = stretches(of: DraftReading(facts.rules)).filter { stretch in
            !Self.offer.contains(stretch)
                && own.isDisjoint(with: stretch.split(separator: " ").map(String.init))
        }
        return !rules.isDisjoint(with: stretches(of: text))
    }

    private func stretches(of text: DraftReading) -> Set<String> {
        let keys = text.words.filter { $0.token.isWordLike }.map(\.key)
        guard keys.count >= Self.repeatedWords else { return [] }
        return Set(
            (0...keys.count - Self.repeatedWords).map { start in
                keys[start..<start + Self.repeatedWords].joined(separator: " ")
            })
    }

    /// `Habla con Carolina`, `soy Andrés`, `mi nombre es Luz`.
    private func checkIntroduction(_ sentence: Range<Int>) throws(GroundingFlaw) {
        for index in sentence {
            let words = [text.key(index - 2), text.key(index - 1)]
            let introduces =
                ["soy", "llamo"].contains(words[1])
                || words[1] == "con"
                    && ["habla", "hablas", "atiende", "escribe"].contains(words[0])
                || words[1] == "habla" && ["le", "te"].contains(words[0])
                || words[1] == "es" && words[0] == "nombre"
            guard introduces, text.words[index].isCapital, text.words[index].isWord else {
                continue
            }
            if !shop.words.contains(text.key(index)) { throw .humanClaim }
        }
    }

    // MARK: Links, addresses, numbers to call

    mutating func checkContacts() throws(GroundingFlaw) {
        for chunk in OwnContacts.chunks(text.text) {
            guard let kind = OwnContacts.kind(of: chunk) else { continue }
            guard shop.contacts.has(chunk, kind) else { throw kind == .link ? .link : .email }
        }
        for index in text.words.indices {
            let token = text.words[index].token
            if token.kind == .url || token.kind == .email {
                note((token.kind == .url ? "link" : "email") + ":tienda", index..<index + 1)
            }
            if token.kind == .phone { try checkNumber(index..<index + 1) }
            if text.key(index) == "arroba" { throw .email }
            let next = text.key(index + 1)
            if text.key(index) == "punto", ["com", "co", "net", "org"].contains(next) {
                throw .link
            }
        }
        for claim in claims where claim.readings == [.code(ClaimReader.phoneMark)] {
            try checkNumber(claim.range)
        }
    }

    private mutating func checkNumber(_ range: Range<Int>) throws(GroundingFlaw) {
        guard shop.contacts.has(number: text.original(range)) else { throw .phone }
        note("phone:tienda", range)
    }
}
