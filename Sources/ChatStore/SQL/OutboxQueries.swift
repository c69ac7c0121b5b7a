internal import ChatCore
internal import ChatEngine

/// The queries for whole sends.
enum OutboxQueries {
    private static let columns = """
        seq, id, purpose, lane, conversation, recipient_kind, recipient, content, expires_at,
        mode_version, trace_id, created_at, state, is_head, attempts, due_at, unknown_since,
        lease_token, accepted_as, last_error, updated_at,
        (SELECT c.id FROM conversations c WHERE c.key = conversation), alternative, request_id
        """

    static let byID = SQLQuery("SELECT \(columns) FROM outbox WHERE id = ?1")

    static let byAcceptance = SQLQuery(
        "SELECT \(columns) FROM outbox WHERE accepted_as IS NOT NULL AND accepted_as = ?1")

    static let dueHeads = SQLQuery { sql in
        """
        SELECT \(columns) FROM outbox
        WHERE is_head = 1 AND state = ?1 AND due_at <= ?2
            AND (?3 IS NULL OR unknown_since < ?3)
        ORDER BY due_at, seq LIMIT ?4 \(sql.skippingLocked)
        """
    }

    static let expired = SQLQuery(
        """
        SELECT \(columns) FROM outbox
        WHERE is_open = 1 AND expires_at <= ?1 AND state <> 'sending'
        ORDER BY expires_at, seq LIMIT ?2
        """)

    static let firstHead = SQLQuery(
        """
        SELECT \(columns) FROM outbox WHERE is_head = 1 AND state = ?1
        ORDER BY due_at, seq LIMIT 1
        """)

    static let openOfLane = SQLQuery(
        "SELECT \(columns) FROM outbox WHERE lane = ?1 AND is_open = 1 ORDER BY seq LIMIT ?2")

    static let inTrouble = SQLQuery(
        """
        SELECT \(columns) FROM outbox WHERE state IN ('failed', 'unknown')
        ORDER BY updated_at DESC, seq DESC LIMIT ?1
        """)

    static let underway = SQLQuery(
        """
        SELECT \(columns) FROM outbox WHERE is_head = 1 AND state = 'sending'
        ORDER BY due_at, seq
        """)
}

extension OutboxRow {
    /// Reads the columns of the queries above, in their order.
    init(_ row: any SQLRow) throws(StoreError) {
        let kind = try SQLTables.decoded(
            row.text(5), as: SenderAlias.Kind.self, column: "outbox.recipient_kind")
        guard let recipient = SenderAlias(kind: kind, value: row.text(6)),
            let content = OutboundContentCodec.decode(row.text(7))
        else { throw .unusable("a row of outbox cannot be read by this version") }
        let purpose = try SQLTables.decoded(
            row.text(2), as: OutboxDraft.Purpose.self, column: "outbox.purpose")
        self.init(
            seq: row.integer(0),
            draft: OutboxDraft(
                id: OutboxID(row.text(1)), purpose: purpose, lane: row.text(3),
                conversationID: ConversationID(row.text(21)), recipient: recipient,
                content: content,
                alternative: row.optionalText(22).flatMap(OutboundContentCodec.decode),
                expiresAt: row.time(8), requestID: row.optionalText(23)),
            conversation: row.integer(4),
            state: try SQLTables.decoded(
                row.text(12), as: OutboxState.self, column: "outbox.state"),
            isHead: row.flag(13), attempts: Int(row.integer(14)), dueAt: row.time(15),
            unknownSince: row.optionalTime(16), leaseToken: row.optionalText(17),
            acceptedAs: row.optionalText(18).map(MessageID.init), lastError: row.optionalText(19),
            modeVersion: row.integer(9), traceID: row.optionalInteger(10),
            createdAt: row.time(11), updatedAt: row.time(20))
    }
}
