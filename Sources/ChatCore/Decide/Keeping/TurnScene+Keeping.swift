// Which questions may be answered with what was answered before.

extension TurnScene {
    /// Intents whose turns are about one person: orders, complaints, people.
    private static func isPersonal(_ intent: Intent) -> Bool {
        switch intent {
        case .orderStatus, .returns, .complaint, .human, .purchase: true
        default: false
        }
    }
    /// A number of so many digits is a document or a telephone, not a model.
    private static let personalDigits: Int64 = 1_000_000

    /// Under what the answer to this turn may be kept.
    ///
    /// - Parameter usesModel: Whether a model words the answer: it sees the conversation, so that nothing else may
    ///   have been said in it.
    /// - Returns: `nil` where the answer depends on the time, the stock or the conversation, or is about one person.
    func answerKey(usesModel: Bool) -> AnswerKey? {
        guard followUp == nil, handoff == nil, isPlain, !isPersonal else { return nil }
        guard usesModel ? isSelfContained : isFixed else { return nil }
        return AnswerKey(
            version: business.version, intents: understanding.intents,
            words: understanding.text.words, showsPictures: showsPictures)
    }

    /// Only text, and none that quotes, forwards or comes from an article or an advertisement.
    private var isPlain: Bool {
        !understanding.text.isTruncated
            && turn.messages.allSatisfy { message in
                if case .text = message.content {
                    message.context == MessageContext()
                } else {
                    false
                }
            }
    }

    private var isPersonal: Bool {
        if understanding.intents.contains(where: Self.isPersonal) { return true }
        return words.contains { word in
            switch word.kind {
            case .phone, .email, .url: true
            case .number: word.value.map { $0 >= Self.personalDigits } ?? true
            default: false
            }
        }
    }

    /// A question of the kind that fixed answers serve, answered with nothing but the shop's data.
    private var isFixed: Bool {
        guard understanding.messageType == .businessFAQ,
            !understanding.intents.contains(.greeting)
        else { return false }
        return memo.filled.allSatisfy { placeholder in
            switch placeholder.scope {
            case .shop, .payment: true
            // The price to a place that these very words name.
            case .destination: !places.isEmpty
            case .clock, .day, .item, .order, .handoff, .options: false
            }
        }
    }

    /// Whether nothing was said before but the same question.
    private var isSelfContained: Bool {
        let earlier = conversation.history.filter { $0.role != .bot }
        guard !earlier.isEmpty else { return true }
        let plain = NormalizedText(turn.spokenText).plain
        return earlier.allSatisfy {
            $0.role == .customer && NormalizedText($0.text).plain == plain
        }
    }
}

extension GroundingFacts {
    /// Words by which an answer speaks of the moment or of what is in stock.
    private static let passing: Set<String> = [
        "hoy", "manana", "ayer", "ahora", "ahorita", "momento", "dias", "tardes", "noches",
        "disponible", "disponibles", "disponibilidad", "agotado", "agotada", "agotados",
        "agotadas", "existencias", "hay", "queda", "quedan", "inmediata", "abierto", "abiertos",
        "cerrado", "cerrados", "semana", "mes",
    ]

    /// Whether a model's words hold for anybody who asks the same, later too: no hour, day or stock and no name of
    /// the customer's is in them.
    func holdsForAnybody(_ text: String, _ evidence: [GroundingEvidence]) -> Bool {
        let ages = evidence.contains {
            $0.fact.hasPrefix("time:") || $0.fact.hasPrefix("date:")
        }
        let keys = Set(NormalizedText(text).words.map(\.key))
        let names = names.flatMap { NormalizedText($0).words.map(\.key) }
        return !ages && keys.isDisjoint(with: Self.passing) && keys.isDisjoint(with: names)
    }
}
