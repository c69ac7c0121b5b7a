import ChatCore
import ChatEngine

/// A messaging service of our own: here, the terminal.
struct TerminalSender: MessageSender {
    let sent: AsyncStream<String>.Continuation

    func send(_ message: OutboundMessage) async -> SendOutcome {
        sent.yield(message.content.words)
        return .accepted(MessageID("terminal.\(message.id.value)"))
    }

    func markRead(_ id: MessageID) async -> Bool { true }
}
