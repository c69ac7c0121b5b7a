internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatHTTP

/// Decides turns again that were decided before, each conversation from its first turn on.
struct Replay {
    struct Outcome {
        /// How many turns could be decided again.
        var compared = 0
        /// The traces of those that are understood differently now.
        var changed: [Int64] = []
    }

    private let bot: Bot
    private let policy: EnginePolicy
    private let drafter: OpenAIDrafter

    init(_ business: Business, _ settings: Settings) {
        bot = Bot(business)
        policy = EnginePolicy(settings, teams: [])
        drafter = OpenAIDrafter(settings.openAI.configuration)
    }

    /// Compares type and intent; `traces` stand in the order of their time.
    ///
    /// A turn without words of its own (a picture, a place) is left out: its trace does not hold what was sent.
    func run(_ traces: [InteractionTrace]) -> Outcome {
        var outcome = Outcome()
        var rehearsals: [ConversationID: Rehearsal] = [:]
        for trace in traces {
            guard let text = trace.text, !text.isEmpty, let id = trace.id,
                !trace.decisionPath.contains(where: { $0.hasPrefix("media:") })
            else { continue }
            var rehearsal =
                rehearsals[trace.conversationID]
                ?? Rehearsal(
                    Conversation(id: trace.conversationID, channel: trace.channel), bot: bot,
                    policy: policy, drafter: drafter)
            let again = rehearsal.say(text, at: trace.createdAt).result
            rehearsals[trace.conversationID] = rehearsal
            outcome.compared += 1
            if again.messageType.rawValue != trace.messageType || again.intent.name != trace.intent
            {
                outcome.changed.append(id)
            }
        }
        return outcome
    }
}
