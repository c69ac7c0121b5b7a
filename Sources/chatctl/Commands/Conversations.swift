internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatStore

/// `chatctl conversations list` and `chatctl conversations show`
enum Conversations {
    private static let number = CommandOption.value(
        "--number", short: "-n", "N", "how many at most, 1 to 10000; 100 by default")

    static let list = Command(
        "conversations list", "conversations, the most recently active first",
        options: [number, .json],
        action: { invocation throws(CommandFailure) in
            let limit = try invocation.integer(of: number, in: 1...10_000) ?? 100
            let settings = try invocation.settings()
            let clock = ShopClock(settings)
            try await invocation.withStore(settings) { store throws(StoreError) in
                let found = try await store.conversations(limit: limit, at: SystemClock().now())
                invocation.write(
                    found, ifNone: "there are no conversations", json: \.json,
                    line: { line($0, clock) })
                return nil
            }
        })

    static let show = Command(
        "conversations show", "one conversation with its newest messages",
        arguments: [
            CommandArgument("ID", "a conversation's id, or its last four digits if they are unique")
        ],
        options: [number, .json],
        action: { invocation throws(CommandFailure) in
            let limit = try invocation.integer(of: number, in: 1...10_000) ?? 100
            let id = invocation.argument("ID") ?? ""
            let settings = try invocation.settings()
            let clock = ShopClock(settings)
            try await invocation.withStore(settings) { store throws(StoreError) in
                switch try await ConversationFinder.find(id, in: store) {
                case .failure(let failure): return failure
                case .found(let summary):
                    let history = try await store.history(of: summary.id, limit: limit) ?? []
                    print(summary, history, clock, invocation)
                    return nil
                }
            }
        })

    private static func print(
        _ summary: ConversationSummary, _ history: [HistoryEntry], _ clock: ShopClock,
        _ invocation: Invocation
    ) {
        let output = invocation.output
        guard !invocation.wantsJSON else { return output.write(summary.json(with: history)) }
        output.write(output.styled(line(summary, clock), .bold))
        for entry in history {
            let text = TerminalText.escaped(entry.text)
            output.write("\(clock.text(entry.at))  \(entry.role.rawValue.padded(to: 8))  \(text)")
        }
    }

    private static func line(_ summary: ConversationSummary, _ clock: ShopClock) -> String {
        [
            TerminalText.escaped(summary.id.value).padded(to: 36),
            summary.mode.rawValue.padded(to: 12),
            (summary.phoneMasked ?? "-").padded(to: 8), clock.text(summary.lastActivityAt),
        ].joined(separator: "  ")
    }
}
