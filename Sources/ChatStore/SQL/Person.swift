internal import ChatCore

/// One person as the tables know them.
struct Person {
    /// Their conversations.
    var conversations: [ConversationRow] = []
    /// All that they are known by.
    var aliases: [SenderAlias] = []
    /// Their numbers, to be found in texts.
    var spellings: [NumberSpelling] = []
    /// Sends that tell a team of them; others may be told of in the same.
    var notifications: Set<String> = []

    var keys: Set<Int64> { Set(conversations.map(\.key)) }

    /// Whether a text holds one of their numbers.
    func isNamed(in text: String) -> Bool {
        spellings.contains { $0.isIn(text) }
    }

    /// A text without their numbers; `nil` when it holds none.
    func redacted(_ text: String) -> String? {
        fold(text) { $0.redacted($1) }
    }

    /// A JSON document without their numbers; `nil` when it holds none.
    func redacted(json text: String) -> String? {
        fold(text) { $0.redacted(json: $1) }
    }

    private func fold(
        _ text: String, _ redact: (NumberSpelling, String) -> String?
    ) -> String? {
        let clean = spellings.reduce(text) { text, spelling in redact(spelling, text) ?? text }
        return clean == text ? nil : clean
    }

    /// What a team is told, without what is told of this person; `nil` when nothing is left.
    func withheld(from content: OutboundContent, isTheirs: Bool) -> OutboundContent? {
        switch content {
        case .text(let text):
            let blocks = Self.parts(text, between: "\n\n")
            let kept = blocks.filter { !concernsThem($0, isTheirs: isTheirs) }
            return kept.isEmpty ? nil : .text(kept.joined(separator: "\n\n"))
        case .image(let link, let caption):
            return .image(link: link, caption: redacted(caption) ?? caption)
        case .template(let name, let language, let variables):
            let columns = variables.map { Self.parts($0, between: " · ") }
            let count = columns.map(\.count).min() ?? 0
            guard columns.allSatisfy({ $0.count == count }) else { return nil }
            let kept = (0..<count).filter { index in
                !columns.contains { concernsThem($0[index], isTheirs: isTheirs) }
            }
            guard !kept.isEmpty else { return nil }
            return .template(
                name: name, language: language,
                variables: columns.map { column in
                    kept.map { column[$0] }.joined(separator: " · ")
                })
        }
    }

    private func concernsThem(_ text: String, isTheirs: Bool) -> Bool {
        if isNamed(in: text) { return true }
        guard isTheirs else { return false }
        return conversations.contains { row in
            text.contains(row.id.value) || row.customerName.map(text.contains) ?? false
        }
    }

    private static func parts(_ text: String, between separator: String) -> [String] {
        text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
