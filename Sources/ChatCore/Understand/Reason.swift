/// One piece of evidence behind a decision, for a shop owner to read.
public struct Reason: Hashable, Sendable, CustomStringConvertible {
    /// What the evidence speaks for.
    public enum Label: Hashable, Sendable {
        /// For an intent.
        case intent(Intent)
        /// A word of the trade: what the shop sells, repairs or promises.
        case trade
        /// Something the shop does not do.
        case offTopic
        /// A frame in which the words inside it mean something else.
        case cancelled
        /// An attempt to steer the model.
        case injection
        case affirmation
        case negation
        /// It cannot wait.
        case urgent
        /// No words: mash, signs, digits.
        case gibberish

        /// The name in output: an intent's name, or a word in brackets.
        public var name: String {
            switch self {
            case .intent(let intent): intent.name
            case .trade: "[oficio]"
            case .offTopic: "[ajeno]"
            case .cancelled: "[anulado]"
            case .injection: "[manipulacion]"
            case .affirmation: "[si]"
            case .negation: "[no]"
            case .urgent: "[urgente]"
            case .gibberish: "[sin_sentido]"
            }
        }
    }

    /// What a reason comes from.
    public enum Source: Hashable, Sendable {
        /// The general language that every shop shares.
        case program
        /// A word or phrase that the shop wrote; the one to change.
        case shop(ShopWord)
        /// What the model learned of such words; no list holds it.
        case model
    }

    /// The customer's words, in plain form.
    public var phrase: String
    /// What they speak for.
    public var label: Label
    /// How much: about 1 is a hint, 2 decides when nothing contradicts, 5 is certain.
    public var weight: Double

    /// Where the evidence comes from.
    public var source: Source

    /// Creates a reason.
    public init(phrase: String, label: Label, weight: Double, source: Source = .program) {
        self.phrase = phrase
        self.label = label
        self.weight = weight
        self.source = source
    }

    /// Words, label and weight: `"a que hora abren" horarios 4.0`.
    public var evidence: String {
        let tenths = Int((weight * 10).rounded())
        return "\"\(phrase)\" \(label.name) \(tenths / 10).\(tenths % 10)"
    }

    /// The ``evidence`` and where it comes from, the model (`(modelo)`) or the shop's word:
    /// `"agujas" [oficio] 1.0 (vocabulary.yaml, palabras_del_oficio: aguja)`.
    public var description: String {
        switch source {
        case .program: evidence
        case .shop(let word): "\(evidence) (\(word.file), \(word.section): \(word.text))"
        case .model: "\(evidence) (modelo)"
        }
    }
}
