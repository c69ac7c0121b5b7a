import ChatCore
import ChatEngine
import TestSupport
import Testing

@testable import ChatStore

/// A store of one kind, and short words for what a scenario does to it.
///
/// Times are seconds after an arbitrary start, so that a scenario reads like a story.
final class Bench: Sendable {
    private let database: ScratchDatabase
    private let options: SQLiteOptions
    private let current: Locked<any Store>
    private let serial = Locked(0)

    convenience init(
        _ kind: StoreKind, options: SQLiteOptions = SQLiteOptions(readers: 1)
    ) async throws {
        try await self.init(on: ScratchDatabase(kind), options: options)
    }

    /// On a database that may hold something already.
    init(
        on database: ScratchDatabase, options: SQLiteOptions = SQLiteOptions(readers: 1)
    ) async throws {
        (self.database, self.options) = (database, options)
        current = Locked(try await Self.open(database, options))
    }

    var kind: StoreKind { database.kind }
    var folder: TestFolder { database.folder }
    /// The address of the schema that a PostgreSQL store has to itself, and its name.
    var url: String { database.url }
    var schema: String { database.schema }

    var store: any Store { current.withLock { $0 } }

    private static func open(
        _ database: ScratchDatabase, _ options: SQLiteOptions
    ) async throws -> any Store {
        switch database.kind {
        case .postgreSQL:
            try await PostgreSQLStore.open(
                PostgreSQLAddress(database.url),
                options: PostgreSQLOptions(
                    queueLimit: options.queueLimit, batchLimit: options.batchLimit,
                    readers: options.readers))
        case .sqlite:
            try await SQLiteStore.open(path: database.folder.file("chat.db"), options: options)
        case .memory: MemoryStore()
        }
    }

    /// Ends the daemon, with or without warning, and starts the next one on the same store.
    ///
    /// What is in memory is gone with its process, so there only the engine is a new one.
    func restart(killed: Bool = false) async throws {
        switch store {
        case let store as SQLiteStore where killed: await store.abandon()
        case let store as PostgreSQLStore where killed: await store.abandon()
        case is any SQLStore: await store.close()
        default: return
        }
        let next = try await Self.open(database, options)
        current.withLock { $0 = next }
    }

    /// The store of another process on the same database.
    func another() async throws -> any Store {
        try await Self.open(database, options)
    }

    /// What another program reads from the database; columns apart by `|`.
    func rows(_ sql: String) throws -> [String] { try database.rows(sql) }

    /// A number that was not used before.
    func next() -> Int {
        serial.withLock { serial in
            serial += 1
            return serial
        }
    }

    // MARK: Customers and the shop's people

    /// Brings items as one delivery.
    @discardableResult
    func deliver(
        _ items: [WebhookBatch.Item], at seconds: Double, policy: InboundPolicy = InboundPolicy()
    ) async throws -> AcceptOutcome {
        let items = items.map { item in
            InboundDelivery.Item(
                content: item,
                newConversationID: ConversationID(high: UInt64(next()), low: UInt64(next())))
        }
        return try await store.accept(
            InboundDelivery(items: items, receivedAt: .at(seconds), requestID: "req-\(next())"),
            under: policy)
    }

    /// A customer writes one message.
    @discardableResult
    func say(
        _ text: String, id: String? = nil, from sender: Sender = .ana, at seconds: Double,
        sentAt: Double? = nil, policy: InboundPolicy = InboundPolicy()
    ) async throws -> AcceptOutcome {
        let message = Self.message(
            text, id: id ?? "wamid.auto.\(next())", from: sender, at: sentAt ?? seconds)
        return try await deliver([.message(message)], at: seconds, policy: policy)
    }

    static func message(
        _ text: String, id: String, from sender: Sender = .ana, at seconds: Double
    ) -> InboundMessage {
        InboundMessage(
            id: MessageID(id), sender: sender, sentAt: .at(seconds), content: .text(text))
    }

    /// One of the shop's people writes from the phone.
    @discardableResult
    func echo(
        _ text: String, id: String? = nil, to sender: Sender = .ana, at seconds: Double,
        sentAt: Double? = nil
    ) async throws -> AcceptOutcome {
        let echo = EchoedMessage(
            id: MessageID(id ?? "wamid.echo.\(next())"), recipient: sender,
            sentAt: .at(sentAt ?? seconds), content: .text(text))
        return try await deliver([.echo(echo)], at: seconds)
    }

    /// Meta reports what became of a send.
    @discardableResult
    func status(
        _ state: DeliveryStatus.State, of message: String, callback: OutboxID? = nil,
        errors: [GraphErrorInfo] = [], at seconds: Double
    ) async throws -> AcceptOutcome {
        let status = DeliveryStatus(
            messageID: MessageID(message), state: state, at: .at(seconds),
            callbackData: callback?.value, errors: errors)
        return try await deliver([.status(status)], at: seconds)
    }

    func changeMode(
        of id: ConversationID, to mode: ConversationMode, by actor: String = "api",
        at seconds: Double, until: Double = 43_200
    ) async throws -> ModeChangeOutcome {
        try await store.changeMode(
            ModeChange(
                conversationID: id, mode: mode, actor: actor, reason: "test", at: .at(seconds),
                until: .at(until)))
    }

    // MARK: The engine

    func lease(at seconds: Double) -> Lease {
        Lease(
            token: "lease-\(next())",
            expiresAt: .at(seconds).adding(milliseconds: Lease.durationMilliseconds))
    }

    func claim(at seconds: Double, limit: Int = 10) async throws -> TurnClaims {
        try await store.claimTurns(at: .at(seconds), limit: limit, lease: lease(at: seconds))
    }

    /// Claims the one turn that has to be due.
    func claimOne(
        at seconds: Double, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> ClaimedTurn {
        let turns = try await claim(at: seconds).turns
        #expect(turns.count == 1, sourceLocation: sourceLocation)
        return try #require(turns.first, sourceLocation: sourceLocation)
    }

    /// The decision on a claimed turn: a reply in words, or silence.
    func decision(
        on turn: ClaimedTurn, reply: String?, at seconds: Double,
        takeover: TurnCommit.Takeover? = nil, notify: Bool = false
    ) -> TurnCommit {
        let id = turn.conversation.id
        var sends: [OutboxDraft] = []
        if let reply {
            sends.append(draft(reply, lane: id.value, for: id, to: turn.recipient, at: seconds))
        }
        if notify {
            sends.append(
                draft(
                    "aviso", purpose: .notification, lane: "+573000000001", for: id,
                    to: turn.recipient, at: seconds))
        }
        var memory = turn.conversation.memory
        memory.answeredTurns += 1
        return TurnCommit(
            origin: .claimed(turn.lease), expectedVersion: turn.conversation.version,
            turn: turn.turn, memory: memory, takeover: takeover, replyText: reply, sends: sends,
            trace: Self.trace(of: turn.turn, in: id, .whatsapp, at: seconds), at: .at(seconds))
    }

    func draft(
        _ text: String, purpose: OutboxDraft.Purpose = .reply, lane: String,
        for id: ConversationID, to recipient: SenderAlias, at seconds: Double
    ) -> OutboxDraft {
        OutboxDraft(
            id: OutboxID("out_\(next())"), purpose: purpose, lane: lane, conversationID: id,
            recipient: recipient, content: .text(text), expiresAt: .at(seconds + 43_200),
            requestID: "req-send")
    }

    static func trace(
        of turn: Turn, in id: ConversationID, _ channel: Channel, at seconds: Double
    ) -> InteractionTrace {
        InteractionTrace(
            createdAt: .at(seconds), requestID: "req", conversationID: id, channel: channel,
            messageIDs: turn.messages.map(\.id), messageType: "BUSINESS_FAQ", intent: "horarios",
            intents: ["horarios"],
            decisionPath: ["type:business_faq", "intent:horarios", "openai:blocked:type"],
            mode: .aiActive, rulesVersion: "test")
    }

    /// Claims the due turn and answers it; the send of the reply.
    @discardableResult
    func answer(
        _ reply: String = "Abrimos a las 8.", at seconds: Double,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> OutboxDraft {
        let turn = try await claimOne(at: seconds, sourceLocation: sourceLocation)
        let commit = decision(on: turn, reply: reply, at: seconds)
        let outcome = try await store.commit(commit)
        guard case .committed = outcome else {
            Issue.record("expected a commit, found \(outcome)", sourceLocation: sourceLocation)
            return commit.sends[0]
        }
        return try #require(commit.sends.first, sourceLocation: sourceLocation)
    }

    /// A message of `/api/chat` with its answer.
    func chat(
        _ text: String, in id: String, at seconds: Double, version: Int64, limit: Int = 30,
        messageID: String? = nil
    ) async throws -> CommitOutcome {
        let turn = Turn(
            text: text, id: MessageID(messageID ?? "chat_\(next())"), at: .at(seconds))
        return try await store.commit(
            TurnCommit(
                origin: .chat(messagesPerMinute: limit), expectedVersion: version, turn: turn,
                memory: ConversationMemory(), takeover: nil, replyText: "Hola", sends: [],
                trace: Self.trace(of: turn, in: ConversationID(id), .chat, at: seconds),
                at: .at(seconds)))
    }

    func claimSends(
        at seconds: Double, limit: Int = 10, quietSince: Double? = nil
    ) async throws -> SendClaims {
        try await store.claimSends(
            at: .at(seconds), limit: limit, lease: lease(at: seconds),
            quietSince: .at(quietSince ?? seconds - 30))
    }

    func claimOneSend(
        at seconds: Double, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> ClaimedSend {
        let sends = try await claimSends(at: seconds).sends
        #expect(sends.count == 1, sourceLocation: sourceLocation)
        return try #require(sends.first, sourceLocation: sourceLocation)
    }

    func record(
        _ disposition: SendResult.Disposition, for send: ClaimedSend, at seconds: Double
    ) async throws {
        try await store.record([
            SendResult(
                id: send.draft.id, lease: send.lease, disposition: disposition, at: .at(seconds))
        ])
    }

    func onlyTrace() async throws -> InteractionTrace {
        let traces = try await store.traces(TraceQuery())
        #expect(traces.count == 1)
        return try #require(traces.first)
    }
}

extension Timestamp {
    /// Seconds after the start of every scenario, 2026-09-21T14:13:20Z.
    static func at(_ seconds: Double) -> Timestamp {
        Timestamp(milliseconds: 1_790_000_000_000 + Int64((seconds * 1000).rounded()))
    }
}

extension Sender {
    static let ana = Sender.make(phone: "573001234567")
    static let beto = Sender.make(phone: "573007654321")

    /// A sender; an impossible one becomes Ana, and its test fails.
    static func make(phone: String? = nil, userID: String? = nil) -> Sender {
        let sender = Sender(
            phone: phone.flatMap(PhoneNumber.init),
            userID: userID.flatMap(BusinessScopedUserID.init))
        return sender ?? .ana
    }
}
