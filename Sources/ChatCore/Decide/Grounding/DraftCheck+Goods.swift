// What a draft says that the shop has, where it is, and how it is paid.

extension DraftCheck {
    private static let selling: Set<String> = [
        "tenemos", "manejamos", "vendemos", "ofrecemos", "distribuimos", "tengo", "contamos",
        "hay", "ofrezco", "recomiendo", "traemos", "comercializamos",
    ]
    private static let servicing = [
        "repar", "arregl", "revis", "servicio", "taller", "manten", "repuest", "tecnic", "atend",
    ]

    // MARK: Articles

    mutating func checkArticles() throws(GroundingFlaw) {
        for sentence in sentences {
            for clause in text.clauses(in: sentence) {
                guard let verb = clause.first(where: { Self.selling.contains(text.key($0)) }),
                    !isDenied(clause)
                else { continue }
                if !has(sentence, Self.servicing), clause.contains(where: isForeignBrand) {
                    throw .brand
                }
                try checkOffer(behind: verb, in: clause)
            }
            try checkStock(sentence)
        }
    }

    /// A maker that the shop knows and does not sell, or that only the customer named.
    private func isForeignBrand(_ index: Int) -> Bool {
        let word = text.words[index]
        guard word.isWord, !facts.shop.isBrand(word.key) else { return false }
        let isKnown = facts.business.vocabulary.brands.contains {
            NormalizedText($0).plain == word.key
        }
        let isCustomers =
            word.isCapital && !word.isFirst && customer.words.contains(word.key)
            && !isShopWord(word) && facts.shop.destinations.hits(in: [word.token]).isEmpty
        return isKnown || isCustomers
    }

    /// `vendemos cafeteras`: the thing that is offered must be a word of the shop's.
    private func checkOffer(behind verb: Int, in clause: Range<Int>) throws(GroundingFlaw) {
        for index in clause where index > verb && text.words[index].isWord {
            let word = text.words[index]
            guard word.key.utf8.count > 3, SmallWords.isTelling(word.token) else { continue }
            let isOffTopic = facts.business.vocabulary.offTopic.contains {
                NormalizedText($0).plain == word.key
            }
            if isOffTopic || !isShopWord(word) && !isEveryday(word) { throw .stock }
            return
        }
    }

    /// Sold out and said to be there, or there and said to be sold out.
    private func checkStock(_ sentence: Range<Int>) throws(GroundingFlaw) {
        let named = itemsNamed(in: sentence)
        for clause in text.clauses(in: sentence) {
            let own = named.count > 1 ? itemsNamed(in: clause) : named
            guard own.count == 1, case .item(let item)? = own.first?.kind else { continue }
            let isDenied = isDenied(clause)
            let saysGone =
                has(clause, ["agotad"])
                || isDenied && has(clause, ["tenemos", "hay", "queda", "disponib", "existenc"])
                || has(clause, ["existenc"]) && clause.contains { text.key($0) == "sin" }
            let saysThere =
                !saysGone && !isDenied
                && (has(clause, ["disponib", "inmediat"])
                    || clause.contains { ["tenemos", "hay"].contains(text.key($0)) })
            if item.isAvailable ? saysGone : saysThere && !has(sentence, ["encargo"]) {
                throw .stock
            }
        }
    }

    // MARK: Places

    func checkPlaces() throws(GroundingFlaw) {
        let profile = facts.business.profile
        let home = Set(
            DraftReading(
                [profile.city, profile.address, profile.addressNote ?? ""].joined(separator: " ")
            ).words.map(\.key))
        for sentence in sentences {
            let tokens = sentence.map { text.words[$0].token }.filter(\.isWordLike)
            let places = facts.shop.destinations.hits(in: tokens)
            for clause in text.clauses(in: sentence) where !isDenied(clause) {
                let names = clause.map { text.words[$0].token }.filter(\.isWordLike)
                let inClause = facts.shop.destinations.hits(in: names)
                let isPremises = GroundingPhrases.premises.contains {
                    $0.match(text, in: clause) != nil
                }
                let isElsewhere = inClause.contains { hit in
                    !names[hit.range].allSatisfy { home.contains($0.key) }
                }
                if isPremises, isElsewhere { throw .place }
            }
            let isSent = sentence.contains { FactPassage.isShipping(text.key($0)) }
            let isAbroad = places.contains { $0.value.zone == nil }
            if isSent, isAbroad, !isDenied(sentence), !has(sentence, ["solo", "dentro"]) {
                throw .place
            }
            try checkStreet(sentence, home)
        }
    }

    /// `Calle 10 # 43-12`: a street's numbers are those of the shop's address.
    private func checkStreet(_ sentence: Range<Int>, _ home: Set<String>) throws(GroundingFlaw) {
        let streets: Set<String> = [
            "calle", "carrera", "cra", "cll", "kr", "avenida", "diagonal", "transversal", "local",
        ]
        for index in sentence where streets.contains(text.key(index)) {
            for next in (index + 1)..<min(index + 8, sentence.upperBound) {
                let token = text.words[next].token
                if token.text == "," { break }
                guard token.kind == .number || token.kind == .code else { continue }
                guard home.contains(token.key) || customer.codes.contains(token.key) else {
                    throw .place
                }
            }
        }
    }

    // MARK: Payment

    private static let methods: Set<String> = [
        "paypal", "bitcoin", "bitcoins", "cripto", "criptomonedas", "cheque", "cheques",
        "sistecredito", "efecty", "baloto", "dolares", "euros", "daviplata", "nequi", "addi",
        "pse", "contraentrega", "tarjeta", "efectivo", "transferencia", "consignacion", "codensa",
        "fiado", "letras", "libranza", "sodexo", "bono", "payu", "wompi", "mercadopago", "usdt",
    ]

    func checkPayments() throws(GroundingFlaw) {
        for sentence in sentences {
            for clause in text.clauses(in: sentence) where !isDenied(clause) {
                for index in clause where Self.methods.contains(text.key(index)) {
                    guard shop.payments.contains(text.words[index].stem) else { throw .payment }
                }
            }
        }
    }

    /// Whether a word says nothing of goods: of the everyday dictionary.
    private func isEveryday(_ word: DraftReading.Word) -> Bool {
        isDictionaryWord(word.key)
            || ["opcion", "altern", "varied", "mode", "difer", "exist", "posib", "excel", "garant"]
                .contains { word.key.hasPrefix($0) }
    }
}
