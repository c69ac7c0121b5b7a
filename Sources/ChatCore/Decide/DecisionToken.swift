/// What one stage of a decision came to: the closed list of everything a ``DecisionPath`` can say.
enum DecisionToken: Hashable, Sendable {
    case mode(ConversationMode)
    /// The kind's name, ``MessageContent/kindName``.
    case media(String)
    case type(MessageType)
    case intent(Intent)
    case optOut(OptOutOutcome)
    case followUp(FollowUp)
    case day(DayOutcome)
    case items(ItemsOutcome)
    case place(PlaceOutcome)
    case handoff(team: String, HandoffReason)
    case answer(AnswerOutcome)
    /// What backs which piece of a model's words.
    case fact(GroundingEvidence)
    /// The answer was given before to the same question.
    case cacheHit
    case openAI(ModelOutcome)
    case reply(ReplyOutcome)

    /// The stage that it belongs to.
    var stage: DecisionStage {
        switch self {
        case .mode: .mode
        case .media: .media
        case .type: .type
        case .intent: .intent
        case .optOut: .optOut
        case .followUp: .followUp
        case .day: .day
        case .items: .items
        case .place: .place
        case .handoff: .handoff
        case .answer: .answer
        case .fact: .fact
        case .cacheHit: .cache
        case .openAI: .openAI
        case .reply: .reply
        }
    }

    /// `stage:outcome[:detail]`, lower case.
    var text: String {
        let outcome =
            switch self {
            case .mode(let mode): mode.rawValue.lowercased()
            case .media(let kind): kind
            case .type(let type): type.rawValue.lowercased()
            case .intent(let intent): intent.name
            case .optOut(let optOut): optOut.rawValue
            case .followUp(let followUp): followUp.rawValue
            case .day(let day): day.rawValue
            case .items(let items): items.rawValue
            case .place(let place): place.rawValue
            case .handoff(let team, let reason): team.lowercased() + ":" + reason.rawValue
            case .answer(let answer): answer.rawValue
            case .fact(let piece):
                "\(piece.fact):\(piece.span.lowerBound)-\(piece.span.upperBound)"
            case .cacheHit: "hit"
            case .openAI(let outcome): outcome.text
            case .reply(let reply): reply.rawValue
            }
        return .joined(stage.rawValue, ":", outcome)
    }
}
