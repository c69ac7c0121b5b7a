internal import ChatCore
internal import ChatEngine

/// The queries for whole conversations.
enum ConversationQueries {
    private static let columns = """
        key, id, channel, mode, human_until, mode_version, version, customer_name, created_at,
        last_activity_at, last_customer_at, received, pending_since, due_at, lease_token,
        lease_expires_at
        """

    static let byID = SQLQuery(
        "SELECT \(columns) FROM conversations WHERE id = ?1 AND channel = ?2")

    static let byKey = SQLQuery("SELECT \(columns) FROM conversations WHERE key = ?1")

    static let byAlias = SQLQuery(
        """
        SELECT \(columns) FROM conversations
        WHERE key = (SELECT conversation FROM aliases WHERE kind = ?1 AND value = ?2)
        """)

    static let recent = SQLQuery(
        "SELECT \(columns) FROM conversations ORDER BY last_activity_at DESC, key DESC LIMIT ?1")

    /// By two indexes: turns that nobody holds, and leases that ran out.
    static let due = SQLQuery { sql in
        """
        SELECT \(columns) FROM (
            SELECT * FROM (
                SELECT *, due_at AS turn_at FROM conversations
                WHERE due_at IS NOT NULL AND lease_token IS NULL AND due_at <= ?1
                ORDER BY due_at LIMIT ?2 \(sql.skippingLocked)) AS quiet
            UNION ALL
            SELECT * FROM (
                SELECT *, lease_expires_at AS turn_at FROM conversations
                WHERE lease_token IS NOT NULL AND lease_expires_at <= ?1
                ORDER BY lease_expires_at LIMIT ?2 \(sql.skippingLocked)) AS left_behind
        ) AS due ORDER BY turn_at, key LIMIT ?2
        """
    }
}

extension ConversationRow {
    /// Reads the columns of the queries above, in their order.
    init(_ row: any SQLRow) throws(StoreError) {
        self.init(
            key: row.integer(0), id: ConversationID(row.text(1)),
            channel: try SQLTables.decoded(row.text(2), as: Channel.self, column: "channel"),
            at: row.time(8))
        mode = try SQLTables.decoded(row.text(3), as: ConversationMode.self, column: "mode")
        humanUntil = row.optionalTime(4)
        modeVersion = row.integer(5)
        version = row.integer(6)
        customerName = row.optionalText(7)
        lastActivityAt = row.time(9)
        lastCustomerAt = row.optionalTime(10)
        received = row.integer(11)
        pendingSince = row.optionalTime(12)
        dueAt = row.optionalTime(13)
        if let token = row.optionalText(14) {
            lease = Lease(token: token, expiresAt: row.time(15))
        }
    }
}
