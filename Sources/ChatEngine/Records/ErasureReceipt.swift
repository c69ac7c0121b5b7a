/// What was deleted of one person.
public struct ErasureReceipt: Hashable, Sendable {
    /// The last digits of the number, `***4567`.
    public let phoneMasked: String
    /// Conversations that were the person's.
    public var conversations = 0
    /// Rows that were deleted, by table.
    public var deleted: [String: Int] = [:]
    /// Digests of Meta's ids that stay for 8 days, so that nothing is answered again that WhatsApp brings again.
    public var digestsKept = 0
    /// Rows of others out of which the number was taken, by table.
    public var redacted: [String: Int] = [:]

    /// A receipt on which nothing stands yet.
    public init(phoneMasked: String) {
        self.phoneMasked = phoneMasked
    }

    /// Whether nothing was found.
    public var isEmpty: Bool { deleted.isEmpty && redacted.isEmpty }
}
