internal import ChatCore

/// A message that came before.
struct KnownMessage: Hashable, Sendable {
    /// The trace of the turn that answered it; `nil` while none has.
    var traceID: Int64?
    /// Its conversation and content as stored; `nil` once its sender was forgotten.
    var origin: Origin?

    /// Where a message came first, and what it said.
    struct Origin: Hashable, Sendable {
        var conversation: Int64
        var content: String
    }

    /// What is left of a content once it is too old to be kept.
    private static let purged = MessageContentCodec.encode(.text(""))

    /// The conversation of a message that said something else when it first came, as far as it could be read then.
    func origin(ifOtherThan content: MessageContent) -> Int64? {
        guard let origin, origin.content != Self.purged,
            origin.content != MessageContentCodec.encode(content)
        else { return nil }
        if case .unsupported = MessageContentCodec.decode(origin.content) { return nil }
        return origin.conversation
    }
}
