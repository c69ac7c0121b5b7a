internal import ChatCore
internal import ChatEngine

extension SQLiteTables {
    func send(_ id: OutboxID) throws(StoreError) -> OutboxRow? {
        try connection.first(
            """
            SELECT seq, id, purpose, lane, conversation, recipient_kind, recipient, content,
                expires_at, mode_version, trace_id, created_at, state, is_head, attempts, due_at,
                unknown_since, lease_token, accepted_as, last_error, updated_at,
                (SELECT c.id FROM conversations c WHERE c.key = conversation)
            FROM outbox WHERE id = ?1
            """, .text(id.value), read: OutboxRow.init)
    }

    func send(acceptedAs id: MessageID) throws(StoreError) -> OutboxRow? {
        try connection.first(
            """
            SELECT seq, id, purpose, lane, conversation, recipient_kind, recipient, content,
                expires_at, mode_version, trace_id, created_at, state, is_head, attempts, due_at,
                unknown_since, lease_token, accepted_as, last_error, updated_at,
                (SELECT c.id FROM conversations c WHERE c.key = conversation)
            FROM outbox WHERE accepted_as IS NOT NULL AND accepted_as = ?1
            """, .text(id.value), read: OutboxRow.init)
    }

    func insert(_ row: OutboxRow) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO outbox (id, purpose, lane, conversation, recipient_kind, recipient, content,
                expires_at, mode_version, trace_id, created_at, state, is_open, is_head, attempts,
                due_at, unknown_since, lease_token, accepted_as, last_error, updated_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
                ?18, ?19, ?20, ?21)
            """,
            .text(row.draft.id.value), .text(row.draft.purpose.rawValue), .text(row.draft.lane),
            .integer(row.conversation), .text(row.draft.recipient.kind.rawValue),
            .text(row.draft.recipient.value), .text(OutboundContentCodec.encode(row.draft.content)),
            .time(row.draft.expiresAt), .integer(row.modeVersion), .integer(orNull: row.traceID),
            .time(row.createdAt), .text(row.state.rawValue), .flag(row.state.isOpen),
            .flag(row.isHead), .count(row.attempts), .time(row.dueAt), .time(row.unknownSince),
            .text(orNull: row.leaseToken), .text(orNull: row.acceptedAs?.value),
            .text(orNull: row.lastError), .time(row.updatedAt))
    }

    func update(_ row: OutboxRow) throws(StoreError) {
        try connection.run(
            """
            UPDATE outbox SET state = ?2, is_open = ?3, is_head = ?4, attempts = ?5, due_at = ?6,
                unknown_since = ?7, lease_token = ?8, accepted_as = ?9, last_error = ?10,
                updated_at = ?11
            WHERE seq = ?1
            """,
            .integer(row.seq), .text(row.state.rawValue), .flag(row.state.isOpen),
            .flag(row.isHead), .count(row.attempts), .time(row.dueAt), .time(row.unknownSince),
            .text(orNull: row.leaseToken), .text(orNull: row.acceptedAs?.value),
            .text(orNull: row.lastError), .time(row.updatedAt))
    }

    func hasOpenSend(lane: String) throws(StoreError) -> Bool {
        try connection.first(
            "SELECT 1 FROM outbox WHERE lane = ?1 AND is_open = 1 LIMIT 1", .text(lane)
        ) { _ in true } ?? false
    }

    func promoteHead(ofLane lane: String) throws(StoreError) {
        try connection.run(
            """
            UPDATE outbox SET is_head = 1
            WHERE seq = (SELECT seq FROM outbox WHERE lane = ?1 AND is_open = 1 ORDER BY seq LIMIT 1)
                AND NOT EXISTS (
                    SELECT 1 FROM outbox WHERE lane = ?1 AND is_open = 1 AND is_head = 1)
            """, .text(lane))
    }

    func dueHeads(
        _ state: OutboxState, at now: Timestamp, unknownBefore: Timestamp?, limit: Int
    ) throws(StoreError) -> [OutboxRow] {
        try connection.all(
            """
            SELECT seq, id, purpose, lane, conversation, recipient_kind, recipient, content,
                expires_at, mode_version, trace_id, created_at, state, is_head, attempts, due_at,
                unknown_since, lease_token, accepted_as, last_error, updated_at,
                (SELECT c.id FROM conversations c WHERE c.key = conversation)
            FROM outbox
            WHERE is_head = 1 AND state = ?1 AND due_at <= ?2
                AND (?3 IS NULL OR unknown_since < ?3)
            ORDER BY due_at, seq LIMIT ?4
            """,
            .text(state.rawValue), .time(now), .time(unknownBefore), .count(limit),
            read: OutboxRow.init)
    }

    func expiredSends(at now: Timestamp, limit: Int) throws(StoreError) -> [OutboxRow] {
        try connection.all(
            """
            SELECT seq, id, purpose, lane, conversation, recipient_kind, recipient, content,
                expires_at, mode_version, trace_id, created_at, state, is_head, attempts, due_at,
                unknown_since, lease_token, accepted_as, last_error, updated_at,
                (SELECT c.id FROM conversations c WHERE c.key = conversation)
            FROM outbox
            WHERE is_open = 1 AND expires_at <= ?1 AND state <> 'sending'
            ORDER BY expires_at, seq LIMIT ?2
            """, .time(now), .count(limit), read: OutboxRow.init)
    }

    func firstHead(_ state: OutboxState) throws(StoreError) -> OutboxRow? {
        try connection.first(
            """
            SELECT seq, id, purpose, lane, conversation, recipient_kind, recipient, content,
                expires_at, mode_version, trace_id, created_at, state, is_head, attempts, due_at,
                unknown_since, lease_token, accepted_as, last_error, updated_at,
                (SELECT c.id FROM conversations c WHERE c.key = conversation)
            FROM outbox WHERE is_head = 1 AND state = ?1 ORDER BY due_at, seq LIMIT 1
            """, .text(state.rawValue), read: OutboxRow.init)
    }

    func nextSendExpiry() throws(StoreError) -> Timestamp? {
        try connection.first(
            """
            SELECT expires_at FROM outbox WHERE is_open = 1 AND state <> 'sending'
            ORDER BY expires_at LIMIT 1
            """
        ) { $0.time(0) }
    }

    func wakeReplies(of key: Int64, at now: Timestamp) throws(StoreError) {
        try connection.run(
            """
            UPDATE outbox SET due_at = ?2
            WHERE conversation = ?1 AND purpose = 'reply' AND state = 'pending' AND due_at > ?2
            """, .integer(key), .time(now))
    }

    func sendsUnderway() throws(StoreError) -> [OutboxRow] {
        try connection.all(
            """
            SELECT seq, id, purpose, lane, conversation, recipient_kind, recipient, content,
                expires_at, mode_version, trace_id, created_at, state, is_head, attempts, due_at,
                unknown_since, lease_token, accepted_as, last_error, updated_at,
                (SELECT c.id FROM conversations c WHERE c.key = conversation)
            FROM outbox WHERE is_head = 1 AND state = 'sending' ORDER BY due_at, seq
            """, read: OutboxRow.init)
    }
}

extension OutboxRow {
    /// Reads the columns in the order in which every query above names them.
    fileprivate init(_ row: SQLiteStatement) throws(StoreError) {
        let kind = try SQLiteTables.decoded(
            row.text(5), as: SenderAlias.Kind.self, column: "outbox.recipient_kind")
        guard let recipient = SenderAlias(kind: kind, value: row.text(6)),
            let content = OutboundContentCodec.decode(row.text(7))
        else { throw .unusable("a row of outbox cannot be read by this version") }
        let purpose = try SQLiteTables.decoded(
            row.text(2), as: OutboxDraft.Purpose.self, column: "outbox.purpose")
        self.init(
            seq: row.integer(0),
            draft: OutboxDraft(
                id: OutboxID(row.text(1)), purpose: purpose, lane: row.text(3),
                conversationID: ConversationID(row.text(21)), recipient: recipient,
                content: content, expiresAt: row.time(8)),
            conversation: row.integer(4),
            state: try SQLiteTables.decoded(
                row.text(12), as: OutboxState.self, column: "outbox.state"),
            isHead: row.flag(13), attempts: Int(row.integer(14)), dueAt: row.time(15),
            unknownSince: row.optionalTime(16), leaseToken: row.optionalText(17),
            acceptedAs: row.optionalText(18).map(MessageID.init), lastError: row.optionalText(19),
            modeVersion: row.integer(9), traceID: row.optionalInteger(10),
            createdAt: row.time(11), updatedAt: row.time(20))
    }
}
