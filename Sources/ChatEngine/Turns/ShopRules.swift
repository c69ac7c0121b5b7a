internal import ChatCore

/// What of the engine comes from the shop's data; replaced as a whole when the data is read again.
struct ShopRules: Sendable {
    /// What decides.
    var bot: Bot
    /// Who is told of handoffs, by team; see ``OutboundPolicy/teamNumbers``.
    var teamNumbers: [String: PhoneNumber]

    /// The version of the data, for traces.
    var version: String { bot.business.version }
}
