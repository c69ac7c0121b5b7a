/// What a language model is asked: words only. It gets no tools, and nothing that it answers changes a state.
///
/// What stays the same from call to call comes first, so that providers can remember it; the customer's words
/// come last, between marks that nothing inside them can imitate.
public struct ModelRequest: Hashable, Sendable {
    /// One bubble of an earlier turn.
    public struct Message: Hashable, Sendable {
        /// Who said it; raw values are those of both of OpenAI's interfaces.
        public enum Role: String, CaseIterable, Sendable {
            /// The customer.
            case user
            /// We.
            case assistant
        }

        /// Who said it.
        public var role: Role
        /// The words; the customer's stand between marks.
        public var text: String

        /// Creates a bubble.
        public init(role: Role, text: String) {
            self.role = role
            self.text = text
        }
    }

    /// Rules, shop and the articles found for the question.
    public var instructions: String
    /// Earlier turns, oldest first.
    public var history: [Message]
    /// The customer's words of this turn, between marks.
    public var question: String

    /// Creates a request.
    public init(instructions: String, history: [Message] = [], question: String) {
        self.instructions = instructions
        self.history = history
        self.question = question
    }

    /// Everything after the instructions, in order: earlier turns, then the customer's words.
    public var messages: [Message] { history + [Message(role: .user, text: question)] }
}
