/// What surrounds a message: the message it answers, whether it was forwarded, the ad it came from.
public struct MessageContext: Hashable, Sendable {
    /// The message it quotes.
    public var repliesTo: MessageID?
    /// Whether it was forwarded, once or often.
    public var isForwarded: Bool
    /// The catalogue product it asks about.
    public var productID: String?
    /// The headline of the click-to-WhatsApp ad or post that the customer came from.
    public var adHeadline: String?

    /// Creates a context; empty by default.
    public init(
        repliesTo: MessageID? = nil, isForwarded: Bool = false, productID: String? = nil,
        adHeadline: String? = nil
    ) {
        self.repliesTo = repliesTo
        self.isForwarded = isForwarded
        self.productID = productID
        self.adHeadline = adHeadline
    }
}
