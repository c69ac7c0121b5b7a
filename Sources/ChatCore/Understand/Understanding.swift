/// What a message was understood to be, with the reasons.
public struct Understanding: Hashable, Sendable {
    /// How much the words speak for one intent.
    public struct Score: Hashable, Sendable {
        /// The intent.
        public var intent: Intent
        /// The sum of its evidence; from about 2 on it counts as mentioned.
        public var value: Double

        /// Creates a score.
        public init(intent: Intent, value: Double) {
            self.intent = intent
            self.value = value
        }
    }

    /// The message in plain form.
    public var text: NormalizedText
    /// Its type.
    public var messageType: MessageType
    /// The leading intent; ``Intent/other`` when there is none.
    public var intent: Intent
    /// Every intent, each once, in the order of mention but for what leads, which may stand first.
    public var intents: [Intent]
    /// How sure the leading intent and the type are, 0 through 1.
    public var confidence: Double
    /// How far the runner-up that was not taken is behind, 0 through 1; thin below ``thinMargin``.
    public var margin: Double
    /// The intents that the words speak for, strongest first: what to offer when unsure.
    public var scores: [Score] = []
    /// The evidence, in the order of mention.
    public var reasons: [Reason] = []
    /// Whether it tries to steer the model.
    public var isInjection = false
    /// Whether it speaks of something that the shop does not do.
    public var isOffTopic = false
    /// Whether it says yes and nothing else of weight.
    public var isAffirmation = false
    /// Whether it says no and nothing else of weight.
    public var isNegation = false
    /// Whether it answers the question that we asked last.
    public var isAnswer = false
    /// Whether it asks for what a language model may help with, when the shop's data holds no answer.
    public var isForModel = true
    /// Whether it surely asks for that: advice, or the cause of a trouble, that no list of articles answers.
    public var needsModel = false
    /// Whether it says that it cannot wait.
    public var isUrgent = false
    /// Amounts of money in it, in whole units, in order.
    public var amounts: [Int64] = []
    /// Cities and regions in it, in plain form (`santa marta`), in order.
    public var places: [String] = []
    /// Words of the trade in it, in plain form, in order.
    public var tradeWords: [String] = []

    /// Below this ``margin`` the answer should offer the likeliest things rather than claim one.
    public static let thinMargin = 0.15

    /// Creates the result for a message of which nothing is known but its type.
    public init(
        text: NormalizedText, messageType: MessageType, intent: Intent = .other,
        intents: [Intent] = [], confidence: Double = 0, margin: Double = 0
    ) {
        self.text = text
        self.messageType = messageType
        self.intent = intent
        self.intents = intents
        self.confidence = confidence
        self.margin = margin
    }

    /// What is asked about besides courtesies.
    var subjects: [Intent] {
        intents.filter { !$0.isCourtesy && $0 != .other }
    }

    /// Whether the words are keyboard mash: no question makes an answer of them.
    var isMash: Bool {
        messageType == .emptyOrGibberish && reasons.contains { $0.label == .gibberish }
    }

    /// The likeliest intent that was not taken, courtesies aside; `nil` when nothing speaks for another.
    public var runnerUp: Intent? {
        scores.first { !intents.contains($0.intent) && !$0.intent.isCourtesy }?.intent
    }

    /// Whether the runner-up is too close to claim the leading intent.
    public var isUnsure: Bool { margin < Understanding.thinMargin }
}
