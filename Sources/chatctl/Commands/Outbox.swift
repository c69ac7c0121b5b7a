internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatJSON
internal import ChatStore

/// `chatctl outbox list`, `retry` and `drop`
enum Outbox {
    static let list = Command(
        "outbox list", "sends that failed or whose outcome is unknown, the latest first",
        options: [.json],
        action: { invocation throws(CommandFailure) in
            let settings = try invocation.settings()
            let clock = ShopClock(settings)
            try await invocation.withStore(settings) { store throws(StoreError) in
                let records = try await store.sendsInTrouble(limit: 1000)
                invocation.write(
                    records, ifNone: "there are no sends in trouble", json: \.json,
                    line: { line($0, clock) })
                return nil
            }
        })

    static let retry = change(
        "outbox retry", "tries a send again now, for 12 hours",
        details: """
            One whose outcome is unknown may have arrived: the customer may read it
            twice. The trace of one that failed goes on showing that.
            """, .retry)
    static let drop = change(
        "outbox drop", "leaves a send as it is; it is listed no more",
        details: "What waited behind one whose outcome is unknown leaves now.", .drop)

    private static func change(
        _ path: String, _ summary: String, details: String, _ change: SendChange
    ) -> Command {
        Command(
            path, summary, details: details,
            arguments: [CommandArgument("ID", "a send's id, as outbox list shows it")],
            options: [.json],
            action: { invocation throws(CommandFailure) in
                let id = OutboxID(invocation.argument("ID") ?? "")
                try await invocation.withStore(try invocation.settings(), for: .writing) {
                    store throws(StoreError) in
                    let outcome = try await store.change(id, by: change, at: SystemClock().now())
                    return report(outcome, change, id, invocation)
                }
            })
    }

    private static func report(
        _ outcome: SendChangeOutcome, _ change: SendChange, _ id: OutboxID, _ invocation: Invocation
    ) -> CommandFailure? {
        switch outcome {
        case .unknownSend:
            return .failed(
                "there is no send \(TerminalText.quoted(id.value))",
                "hint: chatctl outbox list shows those in trouble")
        case .notInTrouble(let status):
            return .failed(
                "send \(id.value) is \(status.rawValue): only failed and unknown ones can be changed"
            )
        case .changed:
            let status = change == .retry ? SendStatus.pending : .cancelled
            if invocation.wantsJSON {
                invocation.output.write([
                    "id": .string(id.value), "status": .string(status.rawValue),
                ])
            } else {
                invocation.output.write("\(id.value)  \(status.rawValue)")
            }
            return nil
        }
    }

    private static func line(_ record: SendRecord, _ clock: ShopClock) -> String {
        [
            record.id.value, record.status.rawValue, record.purpose.rawValue,
            record.recipientMasked, TerminalText.escaped(record.conversationID.value),
            "\(record.attempts) attempts", clock.text(record.updatedAt),
            record.error.map(TerminalText.escaped) ?? "",
        ].filter { !$0.isEmpty }.joined(separator: "  ")
    }
}
