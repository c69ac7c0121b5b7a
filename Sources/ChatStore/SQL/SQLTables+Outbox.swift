internal import ChatCore
internal import ChatEngine

extension SQLTables {
    func send(_ id: OutboxID) throws(StoreError) -> OutboxRow? {
        try connection.first(OutboxQueries.byID, .text(id.value), read: OutboxRow.init)
    }

    func send(acceptedAs id: MessageID) throws(StoreError) -> OutboxRow? {
        try connection.first(OutboxQueries.byAcceptance, .text(id.value), read: OutboxRow.init)
    }

    func insert(_ row: OutboxRow) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO outbox (id, purpose, lane, conversation, recipient_kind, recipient, content,
                expires_at, mode_version, trace_id, created_at, state, is_open, is_head, attempts,
                due_at, unknown_since, lease_token, accepted_as, last_error, updated_at,
                alternative, request_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
                ?18, ?19, ?20, ?21, ?22, ?23)
            """,
            .text(row.draft.id.value), .text(row.draft.purpose.rawValue), .text(row.draft.lane),
            .integer(row.conversation), .text(row.draft.recipient.kind.rawValue),
            .text(row.draft.recipient.value), .text(OutboundContentCodec.encode(row.draft.content)),
            .time(row.draft.expiresAt), .integer(row.modeVersion), .integer(orNull: row.traceID),
            .time(row.createdAt), .text(row.state.rawValue), .flag(row.state.isOpen),
            .flag(row.isHead), .count(row.attempts), .time(row.dueAt), .time(row.unknownSince),
            .text(orNull: row.leaseToken), .text(orNull: row.acceptedAs?.value),
            .text(orNull: row.lastError), .time(row.updatedAt),
            .text(orNull: row.draft.alternative.map(OutboundContentCodec.encode)),
            .text(orNull: row.draft.requestID))
    }

    func update(_ row: OutboxRow) throws(StoreError) {
        try connection.run(
            """
            UPDATE outbox SET state = ?2, is_open = ?3, is_head = ?4, attempts = ?5, due_at = ?6,
                unknown_since = ?7, lease_token = ?8, accepted_as = ?9, last_error = ?10,
                updated_at = ?11, expires_at = ?12, content = ?13, alternative = ?14,
                recipient_kind = ?15, recipient = ?16
            WHERE seq = ?1
            """,
            .integer(row.seq), .text(row.state.rawValue), .flag(row.state.isOpen),
            .flag(row.isHead), .count(row.attempts), .time(row.dueAt), .time(row.unknownSince),
            .text(orNull: row.leaseToken), .text(orNull: row.acceptedAs?.value),
            .text(orNull: row.lastError), .time(row.updatedAt), .time(row.draft.expiresAt),
            .text(OutboundContentCodec.encode(row.draft.content)),
            .text(orNull: row.draft.alternative.map(OutboundContentCodec.encode)),
            .text(row.draft.recipient.kind.rawValue), .text(row.draft.recipient.value))
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
            OutboxQueries.dueHeads, .text(state.rawValue), .time(now), .time(unknownBefore),
            .count(limit),
            read: OutboxRow.init)
    }

    func expiredSends(at now: Timestamp, limit: Int) throws(StoreError) -> [OutboxRow] {
        try connection.all(OutboxQueries.expired, .time(now), .count(limit), read: OutboxRow.init)
    }

    func firstHead(_ state: OutboxState) throws(StoreError) -> OutboxRow? {
        try connection.first(OutboxQueries.firstHead, .text(state.rawValue), read: OutboxRow.init)
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

    func openSends(lane: String, limit: Int) throws(StoreError) -> [OutboxRow] {
        try connection.all(
            OutboxQueries.openOfLane, .text(lane), .count(limit), read: OutboxRow.init)
    }

    func absorb(_ row: OutboxRow, into other: OutboxRow) throws(StoreError) {
        try connection.run(
            "UPDATE handoffs SET notification = ?2 WHERE conversation = ?3 AND notification = ?1",
            .text(row.draft.id.value), .text(other.draft.id.value), .integer(row.conversation))
        try connection.run("DELETE FROM outbox WHERE seq = ?1", .integer(row.seq))
    }

    func sendsInTrouble(limit: Int) throws(StoreError) -> [OutboxRow] {
        try connection.all(OutboxQueries.inTrouble, .count(limit), read: OutboxRow.init)
    }

    func sendsUnderway() throws(StoreError) -> [OutboxRow] {
        try connection.all(OutboxQueries.underway, read: OutboxRow.init)
    }
}
