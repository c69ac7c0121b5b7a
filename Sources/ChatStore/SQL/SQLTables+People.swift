internal import ChatCore
internal import ChatEngine

extension SQLTables {
    func insert(_ row: HandoffRow) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO handoffs (conversation, team, reason, actor, started_at, expires_at,
                ended_at, ended_by, notification)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """,
            .integer(row.conversation), .text(orNull: row.team), .text(row.reason),
            .text(row.actor), .time(row.startedAt), .time(row.expiresAt), .time(row.endedAt),
            .text(orNull: row.endedBy), .text(orNull: row.notificationID?.value))
    }

    func openHandoff(of key: Int64) throws(StoreError) -> HandoffRow? {
        try connection.first(HandoffQueries.open, .integer(key), read: HandoffRow.init)
    }

    func update(_ row: HandoffRow) throws(StoreError) {
        try connection.run(
            "UPDATE handoffs SET expires_at = ?2, ended_at = ?3, ended_by = ?4 WHERE id = ?1",
            .integer(row.id), .time(row.expiresAt), .time(row.endedAt),
            .text(orNull: row.endedBy))
    }

    func handoffs(limit: Int, openAt: Timestamp?) throws(StoreError) -> [HandoffRow] {
        guard let openAt else {
            return try connection.all(HandoffQueries.recent, .count(limit), read: HandoffRow.init)
        }
        return try connection.all(
            HandoffQueries.recentOpen, .time(openAt), .count(limit), read: HandoffRow.init)
    }

    func insert(_ row: ModeChangeRow) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO mode_changes (conversation, mode, actor, reason, at, until)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """,
            .integer(row.conversation), .text(row.mode.rawValue), .text(row.actor),
            .text(row.reason), .time(row.at), .time(row.until))
    }

    func count(_ counter: HourlyCounter, at now: Timestamp) throws(StoreError) {
        let size = HourlyCounter.bucketMilliseconds
        let hour = now.milliseconds - (now.milliseconds % size + size) % size
        try connection.run(
            """
            INSERT INTO counters (hour, name, value) VALUES (?1, ?2, 1)
            ON CONFLICT (hour, name) DO UPDATE SET value = counters.value + 1
            """, .integer(hour), .text(counter.rawValue))
    }

    // MARK: Merging

    func moveAll(
        from old: ConversationRow, to new: ConversationRow
    ) throws(StoreError) {
        let keys: (SQLValue, SQLValue) = (.integer(old.key), .integer(new.key))
        try connection.run(
            "UPDATE aliases SET conversation = ?2 WHERE conversation = ?1", keys.0, keys.1)
        try connection.run(
            "UPDATE inbox SET conversation = ?2 WHERE conversation = ?1", keys.0, keys.1)
        try connection.run(
            "UPDATE history SET conversation = ?2 WHERE conversation = ?1", keys.0, keys.1)
        try connection.run(
            "UPDATE events SET conversation = ?2 WHERE conversation = ?1", keys.0, keys.1)
        try connection.run(
            "UPDATE handoffs SET conversation = ?2 WHERE conversation = ?1", keys.0, keys.1)
        try connection.run(
            "UPDATE mode_changes SET conversation = ?2 WHERE conversation = ?1", keys.0, keys.1)
        try connection.run(
            "UPDATE outbox SET conversation = ?2 WHERE conversation = ?1", keys.0, keys.1)
        try connection.run(
            "UPDATE interaction_traces SET conversation_id = ?2 WHERE conversation_id = ?1",
            .text(old.id.value), .text(new.id.value))
        // A send that is under way stays a head, for its lease to be watched.
        try connection.run(
            """
            UPDATE outbox
            SET lane = ?2, is_head = CASE WHEN state = 'sending' THEN 1 ELSE 0 END
            WHERE lane IN (?1, ?2) AND is_open = 1
            """, .text(old.id.value), .text(new.id.value))
        try promoteHead(ofLane: new.id.value)
    }

    func carrySends(of key: Int64, from old: Int64, to new: Int64) throws(StoreError) {
        try connection.run(
            """
            UPDATE outbox SET mode_version = ?3
            WHERE conversation = ?1 AND mode_version = ?2 AND is_open = 1
            """, .integer(key), .integer(old), .integer(new))
    }
}
