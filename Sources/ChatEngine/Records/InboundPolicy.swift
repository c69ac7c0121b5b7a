/// The limits under which messages are taken.
public struct InboundPolicy: Hashable, Sendable {
    /// What happens to a message over the limit.
    public enum Overflow: String, CaseIterable, Sendable {
        /// It is not stored; the caller answers 429 and Meta delivers it again later.
        case reject
        /// It is stored and waits until the window has room.
        case `defer`
    }

    /// The length of the sliding window, in milliseconds.
    public static let windowMilliseconds: Int64 = 60_000

    /// New messages per sender in any minute.
    public var messagesPerMinute: Int
    /// What happens beyond.
    public var overflow: Overflow
    /// A turn waits until its sender was quiet for this long, in milliseconds; 0 answers each alone.
    public var burstQuietMilliseconds: Int64
    /// A turn waits no longer than this after its first message, in milliseconds.
    public var burstMaximumMilliseconds: Int64
    /// Messages older than this on arrival are stored and not answered, in milliseconds.
    public var answerableMilliseconds: Int64
    /// How long shadow mode lasts after a word or action of the shop's people, in milliseconds.
    public var humanActiveMilliseconds: Int64

    /// Creates a policy; the defaults are the contract's.
    public init(
        messagesPerMinute: Int = 20, overflow: Overflow = .reject,
        burstQuietMilliseconds: Int64 = 1200, burstMaximumMilliseconds: Int64 = 5000,
        answerableMilliseconds: Int64 = 12 * 3_600_000,
        humanActiveMilliseconds: Int64 = 12 * 3_600_000
    ) {
        self.messagesPerMinute = messagesPerMinute
        self.overflow = overflow
        self.burstQuietMilliseconds = burstQuietMilliseconds
        self.burstMaximumMilliseconds = burstMaximumMilliseconds
        self.answerableMilliseconds = answerableMilliseconds
        self.humanActiveMilliseconds = humanActiveMilliseconds
    }
}
