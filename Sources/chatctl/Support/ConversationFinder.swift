internal import ChatApp
internal import ChatCore
internal import ChatEngine

/// Finds the conversation that somebody means.
enum ConversationFinder {
    /// What was found.
    enum Result {
        case found(ConversationSummary)
        case failure(CommandFailure)
    }

    /// The conversation with this id, or the only one whose id or number ends so.
    static func find(
        _ text: String, in store: any Store
    ) async throws(StoreError) -> Result {
        let shown = TerminalText.quoted(text)
        let matches = try await store.conversations(matching: text, at: SystemClock().now())
        if let exact = matches.first(where: { $0.id.value == text }) { return .found(exact) }
        guard matches.count < 2 else {
            let ids = matches.prefix(5).map { "  " + TerminalText.escaped($0.id.value) }
            return .failure(
                .failed(
                    "\(shown) means \(matches.count) conversations:\n"
                        + ids.joined(separator: "\n"),
                    "hint: give the whole id"))
        }
        guard let only = matches.first else {
            return .failure(
                .failed(
                    "there is no conversation \(shown)",
                    "hint: chatctl conversations list shows all of them"))
        }
        return .found(only)
    }
}
