internal import ChatCore
internal import ChatEngine

extension SQLTables {
    func conversation(
        _ id: ConversationID, in channel: Channel
    ) throws(StoreError) -> ConversationRow? {
        try connection.first(
            ConversationQueries.byID, .text(id.value), .text(channel.rawValue),
            read: ConversationRow.init)
    }

    func conversation(key: Int64) throws(StoreError) -> ConversationRow? {
        try connection.first(ConversationQueries.byKey, .integer(key), read: ConversationRow.init)
    }

    func insert(_ row: ConversationRow) throws(StoreError) -> Int64 {
        try connection.insert(
            key: "key",
            """
            INSERT INTO conversations (id, channel, mode, human_until, mode_version, version,
                customer_name, created_at, last_activity_at, last_customer_at, received,
                pending_since, due_at, lease_token, lease_expires_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
            """,
            .text(row.id.value), .text(row.channel.rawValue), .text(row.mode.rawValue),
            .time(row.humanUntil), .integer(row.modeVersion), .integer(row.version),
            .text(orNull: row.customerName), .time(row.createdAt), .time(row.lastActivityAt),
            .time(row.lastCustomerAt), .integer(row.received), .time(row.pendingSince),
            .time(row.dueAt), .text(orNull: row.lease?.token), .time(row.lease?.expiresAt))
    }

    func update(_ row: ConversationRow) throws(StoreError) {
        try connection.run(
            """
            UPDATE conversations SET mode = ?2, human_until = ?3, mode_version = ?4, version = ?5,
                customer_name = ?6, last_activity_at = ?7, last_customer_at = ?8, received = ?9,
                pending_since = ?10, due_at = ?11, lease_token = ?12, lease_expires_at = ?13
            WHERE key = ?1
            """,
            .integer(row.key), .text(row.mode.rawValue), .time(row.humanUntil),
            .integer(row.modeVersion), .integer(row.version), .text(orNull: row.customerName),
            .time(row.lastActivityAt), .time(row.lastCustomerAt), .integer(row.received),
            .time(row.pendingSince), .time(row.dueAt), .text(orNull: row.lease?.token),
            .time(row.lease?.expiresAt))
    }

    func deleteConversation(key: Int64) throws(StoreError) {
        try connection.run("DELETE FROM conversations WHERE key = ?1", .integer(key))
    }

    func memory(of key: Int64) throws(StoreError) -> ConversationMemory {
        let text = try connection.first(
            "SELECT memory FROM conversations WHERE key = ?1", .integer(key)
        ) { $0.text(0) }
        return MemoryCodec.decode(text ?? "{}")
    }

    func setMemory(_ memory: ConversationMemory, of key: Int64) throws(StoreError) {
        try connection.run(
            "UPDATE conversations SET memory = ?2 WHERE key = ?1", .integer(key),
            .text(MemoryCodec.encode(memory)))
    }

    func dueConversations(
        at now: Timestamp, limit: Int
    ) throws(StoreError) -> [ConversationRow] {
        // Two indexes: turns that nobody holds, and leases that ran out.
        try connection.all(
            ConversationQueries.due, .time(now), .count(limit), read: ConversationRow.init)
    }

    func nextTurnDue() throws(StoreError) -> Timestamp? {
        let due = try connection.first(
            """
            SELECT due_at FROM conversations WHERE due_at IS NOT NULL AND lease_token IS NULL
            ORDER BY due_at LIMIT 1
            """
        ) { $0.time(0) }
        let lease = try connection.first(
            """
            SELECT lease_expires_at FROM conversations WHERE lease_token IS NOT NULL
            ORDER BY lease_expires_at LIMIT 1
            """
        ) { $0.time(0) }
        return [due, lease].compactMap(\.self).min()
    }

    func clearTurnLeases(at now: Timestamp) throws(StoreError) {
        try connection.run(
            """
            UPDATE conversations SET lease_token = NULL, lease_expires_at = NULL, due_at = ?1
            WHERE lease_token IS NOT NULL
            """, .time(now))
    }

    func recentConversations(limit: Int) throws(StoreError) -> [ConversationRow] {
        try connection.all(ConversationQueries.recent, .count(limit), read: ConversationRow.init)
    }

    func conversationKeys(
        endingIn suffix: String, limit: Int
    ) throws(StoreError) -> [Int64] {
        try connection.all(
            """
            SELECT key FROM conversations WHERE substr(id, length(id) - length(?1) + 1) = ?1
            UNION
            SELECT conversation FROM aliases
            WHERE substr(value, length(value) - length(?1) + 1) = ?1
            LIMIT ?2
            """, .text(suffix), .count(limit)
        ) { $0.integer(0) }
    }
}
