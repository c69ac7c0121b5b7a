internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatJSON
internal import ChatStore

/// `chatctl handoff list`, `take` and `release`
enum Handoffs {
    private static let open = CommandOption.flag("--open", "only those that have not ended")

    static let list = Command(
        "handoff list", "open and past handoffs, the newest first", options: [open, .json],
        action: { invocation throws(CommandFailure) in
            let settings = try invocation.settings()
            let clock = ShopClock(settings)
            try await invocation.withStore(settings) { store throws(StoreError) in
                let records = try await store.handoffs(
                    limit: 1000, onlyOpen: invocation.has(open), at: SystemClock().now())
                invocation.write(
                    records, ifNone: "there are no \(invocation.has(open) ? "open " : "")handoffs",
                    json: \.json, line: { line($0, clock) })
                return nil
            }
        })

    static let take = change(
        "handoff take", "silences the bot in a conversation: a person answers from now on",
        to: .humanActive)
    static let release = change(
        "handoff release", "gives a conversation back to the bot", to: .aiActive)

    private static func change(
        _ path: String, _ summary: String, to mode: ConversationMode
    ) -> Command {
        Command(
            path, summary,
            arguments: [
                CommandArgument(
                    "ID", "a conversation's id, or its last four digits if they are unique")
            ],
            options: [.json], examples: ["\(path) 4567"],
            action: { invocation throws(CommandFailure) in
                let settings = try invocation.settings()
                let id = invocation.argument("ID") ?? ""
                try await invocation.withStore(settings, for: .writing) {
                    store throws(StoreError) in
                    switch try await ConversationFinder.find(id, in: store) {
                    case .failure(let failure): return failure
                    case .found(let found):
                        return try await apply(mode, to: found.id, settings, store, invocation)
                    }
                }
            })
    }

    private static func apply(
        _ mode: ConversationMode, to id: ConversationID, _ settings: Settings,
        _ store: any Store, _ invocation: Invocation
    ) async throws(StoreError) -> CommandFailure? {
        let now = SystemClock().now()
        let policy = EnginePolicy(settings, teams: [])
        let outcome = try await store.changeMode(
            ModeChange(
                conversationID: id, mode: mode, actor: "cli", reason: "cli", at: now,
                until: now.adding(milliseconds: policy.inbound.humanActiveMilliseconds)))
        let shown = TerminalText.escaped(id.value)
        let isChanged: Bool
        var holder: String?
        switch outcome {
        case .unknownConversation: return .failed("there is no conversation \(shown)")
        case .changed: isChanged = true
        case .unchanged(let actor): (isChanged, holder) = (false, actor)
        }
        let output = invocation.output
        if invocation.wantsJSON {
            output.write([
                "id": .string(id.value), "mode": .string(mode.rawValue),
                "changed": .bool(isChanged), "by": holder.map(JSONValue.string) ?? .null,
            ])
        } else {
            let by = holder.map { ", by \($0)" } ?? ""
            output.write(
                "\(shown)  \(mode.rawValue)" + (isChanged ? "" : "  (it was so already\(by))"))
        }
        return nil
    }

    private static func line(_ record: HandoffRecord, _ clock: ShopClock) -> String {
        let end = record.endedAt.map { "ended \(clock.text($0)) by \(record.endedBy ?? "?")" }
        return [
            "#\(record.id)", TerminalText.escaped(record.conversationID.value),
            record.phoneMasked ?? "-", record.team ?? "-", record.reason, "by \(record.actor)",
            clock.text(record.startedAt), end ?? "open until \(clock.text(record.expiresAt))",
            record.notificationStatus.map { "notification \($0.rawValue)" } ?? "",
            record.notificationError.map(TerminalText.escaped) ?? "",
        ].filter { !$0.isEmpty }.joined(separator: "  ")
    }
}
