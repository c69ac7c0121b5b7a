internal import ChatCore
internal import ChatEngine

/// The queries for whole handoffs.
enum HandoffQueries {
    private static let columns = """
        id, conversation, team, reason, actor, started_at, expires_at, ended_at, ended_by,
        notification
        """

    static let open = SQLQuery(
        """
        SELECT \(columns) FROM handoffs WHERE conversation = ?1 AND ended_at IS NULL
        ORDER BY id DESC LIMIT 1
        """)

    static let recent = SQLQuery("SELECT \(columns) FROM handoffs ORDER BY id DESC LIMIT ?1")

    static let recentOpen = SQLQuery(
        """
        SELECT \(columns) FROM handoffs
        WHERE ended_at IS NULL AND (expires_at IS NULL OR expires_at > ?1)
        ORDER BY id DESC LIMIT ?2
        """)
}

extension HandoffRow {
    /// Reads the columns of the queries above, in their order.
    init(_ row: any SQLRow) {
        self.init(
            id: row.integer(0), conversation: row.integer(1), team: row.optionalText(2),
            reason: row.text(3), actor: row.text(4), startedAt: row.time(5),
            expiresAt: row.optionalTime(6), endedAt: row.optionalTime(7),
            endedBy: row.optionalText(8), notificationID: row.optionalText(9).map(OutboxID.init))
    }
}
