internal import ChatCore
internal import ChatEngine

extension SQLTables {
    // MARK: Aliases

    func conversation(of alias: SenderAlias) throws(StoreError) -> ConversationRow? {
        try connection.first(
            ConversationQueries.byAlias, .text(alias.kind.rawValue), .text(alias.value),
            read: ConversationRow.init)
    }

    func aliases(of key: Int64) throws(StoreError) -> [SenderAlias] {
        try connection.all(
            "SELECT kind, value FROM aliases WHERE conversation = ?1 ORDER BY seq DESC LIMIT 16",
            .integer(key)
        ) { (row) throws(StoreError) in
            let kind = try Self.decoded(
                row.text(0), as: SenderAlias.Kind.self, column: "aliases.kind")
            return SenderAlias(kind: kind, value: row.text(1))
        }.compactMap(\.self)
    }

    func setAlias(_ alias: SenderAlias, of key: Int64) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO aliases (kind, value, conversation) VALUES (?1, ?2, ?3)
            ON CONFLICT (kind, value) DO UPDATE
            SET conversation = excluded.conversation, seq = excluded.seq
            """,
            .text(alias.kind.rawValue), .text(alias.value), .integer(key))
    }

    // MARK: Inbox

    func known(_ message: MessageID) throws(StoreError) -> KnownMessage? {
        try connection.first(
            """
            SELECT trace_id, conversation, content FROM inbox WHERE message_id = ?1
            UNION ALL SELECT NULL, NULL, NULL FROM forgotten_ids WHERE digest = ?2
            """, .text(message.value), .text(ForgottenID(message).digest)
        ) { row in
            KnownMessage(
                traceID: row.optionalInteger(0),
                origin: row.optionalInteger(1).map {
                    KnownMessage.Origin(conversation: $0, content: row.text(2))
                })
        }
    }

    func isForgotten(_ id: MessageID) throws(StoreError) -> Bool {
        try connection.first(
            "SELECT 1 FROM forgotten_ids WHERE digest = ?1", .text(ForgottenID(id).digest)
        ) { _ in true } ?? false
    }

    func insert(_ row: InboxRow) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO inbox (message_id, conversation, sent_at, received_at, slot_at, is_alone,
                content, context, request_id, state, trace_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """,
            .text(row.messageID.value), .integer(row.conversation), .time(row.sentAt),
            .time(row.receivedAt), .time(row.slotAt), .flag(row.isAlone),
            .text(MessageContentCodec.encode(row.content)),
            .text(orNull: MessageContextCodec.encode(row.context)), .text(orNull: row.requestID),
            .text(row.state.rawValue), .integer(orNull: row.traceID))
    }

    func windowBoundary(
        of key: Int64, at now: Timestamp, limit: Int
    ) throws(StoreError) -> Timestamp? {
        try connection.first(
            """
            SELECT slot_at FROM inbox
            WHERE conversation = ?1 AND slot_at > ?2 AND received_at <= ?3
            ORDER BY slot_at DESC LIMIT 1 OFFSET ?4
            """,
            .integer(key), .time(now.adding(milliseconds: -InboundPolicy.windowMilliseconds)),
            .time(now), .count(limit - 1)
        ) { $0.time(0) }
    }

    func pending(
        of key: Int64, at now: Timestamp, limit: Int
    ) throws(StoreError) -> [InboxRow] {
        try connection.all(
            """
            SELECT seq, message_id, sent_at, received_at, slot_at, is_alone, content, context,
                request_id, trace_id
            FROM inbox WHERE conversation = ?1 AND state = 'pending' AND slot_at <= ?2
            ORDER BY sent_at, seq LIMIT ?3
            """, .integer(key), .time(now), .count(limit)
        ) { row in
            InboxRow(
                seq: row.integer(0), messageID: MessageID(row.text(1)), conversation: key,
                sentAt: row.time(2), receivedAt: row.time(3), slotAt: row.time(4),
                isAlone: row.flag(5), content: MessageContentCodec.decode(row.text(6)),
                context: MessageContextCodec.decode(row.optionalText(7)),
                requestID: row.optionalText(8), state: .pending, traceID: row.optionalInteger(9))
        }
    }

    func pendingSlots(of key: Int64) throws(StoreError) -> PendingSlots? {
        let slots = try connection.first(
            """
            SELECT min(slot_at),
                min(CASE WHEN is_alone = 1 OR slot_at > received_at THEN slot_at END)
            FROM inbox WHERE conversation = ?1 AND state = 'pending'
            """, .integer(key)
        ) { row in
            row.optionalTime(0).map {
                PendingSlots(first: $0, firstOutsideBurst: row.optionalTime(1))
            }
        }
        return slots ?? nil
    }

    func finish(
        _ message: MessageID, of key: Int64, traceID: Int64
    ) throws(StoreError) {
        try connection.run(
            """
            UPDATE inbox SET state = 'done', trace_id = ?3
            WHERE message_id = ?1 AND conversation = ?2 AND state = 'pending'
            """, .text(message.value), .integer(key), .integer(traceID))
    }

    // MARK: History and events

    func insert(
        _ entry: HistoryEntry, of key: Int64, send: OutboxID?
    ) throws(StoreError) {
        try connection.run(
            "INSERT INTO history (conversation, role, text, at, send) VALUES (?1, ?2, ?3, ?4, ?5)",
            .integer(key), .text(entry.role.rawValue), .text(entry.text), .time(entry.at),
            .text(orNull: send?.value))
    }

    func history(of key: Int64, limit: Int) throws(StoreError) -> [HistoryEntry] {
        try connection.all(
            """
            SELECT role, text, at FROM history WHERE conversation = ?1
            ORDER BY at DESC, seq DESC LIMIT ?2
            """, .integer(key), .count(limit)
        ) { (row) throws(StoreError) in
            HistoryEntry(
                role: try Self.decoded(
                    row.text(0), as: HistoryEntry.Role.self, column: "history.role"),
                text: row.text(1), at: row.time(2))
        }.reversed()
    }

    func retractHistory(of send: OutboxID) throws(StoreError) {
        try connection.run("DELETE FROM history WHERE send = ?1", .text(send.value))
    }

    func insert(_ row: EventRow) throws(StoreError) -> Bool {
        try connection.changes(
            """
            INSERT INTO events (key, conversation, kind, at, received_at, detail)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (key) DO NOTHING
            """,
            .text(row.key), .integer(orNull: row.conversation), .text(row.kind), .time(row.at),
            .time(row.receivedAt), .text(row.detail)) > 0
    }
}
