/// Decides what a shop answers: the whole of the product's judgement, as one pure function.
///
/// ```swift
/// let bot = Bot(business)
/// let plan = bot.plan(Turn(text: "¿Están abiertos?", at: now), in: conversation, at: now)
/// print(plan.result.reply?.text ?? "(silence)")
/// ```
///
/// Build one per ``Business`` (some milliseconds) and keep it; copies share their tables. Planning a turn
/// takes some tens of microseconds, asks nobody, and gives the same plan for the same input.
public struct Bot: Sendable {
    let shop: ShopKnowledge

    /// Makes a business ready for answering.
    public init(_ business: Business) {
        shop = ShopKnowledge(business)
    }

    /// Makes a business ready for answering, with an understander that knows its words already.
    package init(_ business: Business, understander: Understander) {
        shop = ShopKnowledge(business, understander: understander)
    }

    /// The business it answers for.
    public var business: Business { shop.business }

    /// Decides one turn.
    ///
    /// - Parameters:
    ///   - turn: What the customer sent.
    ///   - conversation: What is known of the conversation before it.
    ///   - now: The instant of the decision; opening hours and shadow mode go by it.
    ///   - model: Whether a language model could be asked; none by default.
    ///   - limits: How much of the conversation a model would be shown.
    ///   - showsPictures: Whether a picture can reach the customer where the conversation takes place.
    /// - Returns: The plan; its result is complete without a model.
    public func plan(
        _ turn: Turn, in conversation: Conversation, at now: Timestamp,
        model: ModelAvailability = .disabled, limits: ModelLimits = ModelLimits(),
        showsPictures: Bool = true
    ) -> TurnPlan {
        var planner = TurnPlanner(shop, turn, conversation, now, model)
        planner.showsPictures = showsPictures
        return planner.plan(limits)
    }

    /// Understands a text as one message of a new conversation, with the shop's own words.
    public func understand(_ text: String) -> Understanding {
        shop.understander.understand(text)
    }
}
