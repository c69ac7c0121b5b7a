internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatJSON
internal import ChatStore

/// `chatctl reply`
enum Reply {
    static let command = Command(
        "reply", "sends a person's words to a customer and keeps the bot silent",
        details: """
            The running daemon sends them within a second. WhatsApp takes free words
            only within 24 hours of the customer's last message.
            """,
        arguments: [
            CommandArgument(
                "ID", "a conversation's id, or its last four digits if they are unique"),
            CommandArgument("TEXT", "what the customer reads, up to 4096 characters"),
        ],
        options: [.json], examples: ["reply 4567 'Buenas, su máquina ya está lista.'"],
        action: { invocation throws(CommandFailure) in
            let settings = try invocation.settings()
            let id = invocation.argument("ID") ?? ""
            guard let text = PersonsWords.checked(invocation.argument("TEXT") ?? "") else {
                throw .usage("TEXT must be \(PersonsWords.allowed)")
            }
            try await invocation.withStore(settings, for: .writing) { store throws(StoreError) in
                switch try await ConversationFinder.find(id, in: store) {
                case .failure(let failure): return failure
                case .found(let found):
                    return try await send(text, to: found.id, settings, store, invocation)
                }
            }
        })

    private static func send(
        _ text: String, to id: ConversationID, _ settings: Settings, _ store: any Store,
        _ invocation: Invocation
    ) async throws(StoreError) -> CommandFailure? {
        let now = SystemClock().now()
        let policy = EnginePolicy(settings, teams: [])
        let sendID = SystemIdentifiers().outboxID()
        let outcome = try await store.reply(
            HumanReply(
                conversationID: id, text: text, actor: "cli", sendID: sendID, at: now,
                until: now.adding(milliseconds: policy.inbound.humanActiveMilliseconds)))
        if let refusal = PersonsWords.refusal(outcome) { return .failed(refusal) }
        if invocation.wantsJSON {
            invocation.output.write([
                "id": .string(id.value), "mode": "HUMAN_ACTIVE", "send_id": .string(sendID.value),
                "send_status": "pending",
            ])
        } else {
            invocation.output.write(
                "\(TerminalText.escaped(id.value))  HUMAN_ACTIVE  \(sendID.value) pending")
        }
        return nil
    }
}
