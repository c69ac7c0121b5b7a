/// What the shop says: per intent, and per situation that is no intent.
public struct Answers: Hashable, Sendable {
    /// Answers by the name of an intent, the shop's own included.
    public var intents: [String: Answer]
    /// Answers by situation.
    public var system: [SystemAnswer: Answer]

    /// Creates answers.
    public init(intents: [String: Answer], system: [SystemAnswer: Answer]) {
        self.intents = intents
        self.system = system
    }

    /// The same answers in wordings that are settled where they always come to the same words.
    func settled(_ render: (AnswerTemplate) -> String) -> Answers {
        Answers(
            intents: intents.mapValues { $0.settled(render) },
            system: system.mapValues { $0.settled(render) })
    }

    /// The answer to an intent, by its name (`horarios`); `direccion` and `ubicacion` stand in for
    /// each other.
    public func answer(toIntent name: String) -> Answer? {
        if let own = intents[name] { return own }
        switch name {
        case "direccion": return intents["ubicacion"]
        case "ubicacion": return intents["direccion"]
        default: return nil
        }
    }

    /// The answer in a situation, or its substitute's.
    public func answer(in situation: SystemAnswer) -> Answer? {
        if let own = system[situation] { return own }
        return situation.substitute.flatMap { answer(in: $0) }
    }
}
