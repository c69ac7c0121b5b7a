/// The answer to one thing that a customer asked; several make one bubble.
struct AnswerPart {
    /// The words, without the question at their end.
    var body: String
    /// The question at the end of the words.
    var question: String?
    /// What a bare answer to that question means.
    var asks: OpenQuestion?
    /// Whether nothing can be answered before that question is.
    var isAsking = false
    /// Whether the shop's data answers it well, so that no model could do better.
    var isAnswered = true
    /// The picture that goes along.
    var imageID: String?
    /// The articles that were shown, in order; `nil` when none were talked about.
    var shown: [String]?
    /// The one article that it is about.
    var current: String?
    /// The customer's words for the kind of thing that it is about; empty when they name none.
    var kind = ""
    /// What the stages that made it came to.
    var tokens: [DecisionToken] = []

    /// Replaces the question at the end.
    mutating func ask(_ question: String?, _ asks: OpenQuestion?) {
        self.question = question
        self.asks = asks
    }

    /// Creates a part from words of the shop.
    init(_ text: String, asks: OpenQuestion? = nil) {
        let parts = ClosingQuestion.split(text)
        body = parts.body
        question = parts.question
        self.asks = parts.question != nil || asks?.asksForDetails == true ? asks : nil
    }
}
