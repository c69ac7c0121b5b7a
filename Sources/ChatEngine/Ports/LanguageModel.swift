public import ChatCore

/// A provider of words. It is asked once per turn at most, gets no tools, and its answers are checked before a
/// customer sees them.
public protocol LanguageModel: Sendable {
    /// The model's exact name, under which its price is known.
    var name: String { get }

    /// The request as it would leave, for its size and for those who want to see it. Sends nothing.
    func draft(_ request: ModelRequest, for conversation: ConversationID) -> ModelDraft

    /// Asks once; never repeats by itself.
    ///
    /// - Parameters:
    ///   - draft: What ``draft(_:for:)`` made.
    ///   - id: Names the attempt in the provider's logs.
    ///   - milliseconds: How long it may take in all; at least 1.
    /// - Returns: What it came to; never later than that.
    func attempt(_ draft: ModelDraft, id: String, within milliseconds: Int64) async -> ModelAttempt
}
