internal import ChatCore
internal import ChatEngine

/// The statements of one stage of a purge; keys go up with time in every table but the conversations.
struct PurgeStatements {
    /// The column that rows are walked by.
    let key: String
    /// When a row came about.
    let time: String
    /// Whether the rest of a table is left out once a part of it is too new.
    let endsWithTime: Bool
    /// Which rows go.
    let doomed: String
    /// What takes the words out of a row whose id has to stay, and which rows that are.
    let strip: (assignments: String, rows: String)?

    /// The statements of a stage; moments stand in them as literals.
    init(_ purge: Purge, _ stage: PurgeStage) {
        let (before, ids) = (purge.before.milliseconds, purge.idsBefore.milliseconds)
        var strip: (String, String)?
        endsWithTime = stage != .conversations && stage != .forgottenIDs
        switch stage {
        case .history:
            (key, time, doomed) = ("seq", "at", "at < \(before)")
        case .inbox:
            (key, time) = ("seq", "received_at")
            doomed = "state <> 'pending' AND received_at < \(ids)"
            let empty = MessageContentCodec.encode(.text(""))
            strip = (
                "content = '\(empty)', context = NULL",
                "state <> 'pending' AND received_at >= \(ids) AND received_at < \(before)"
                    + " AND (content <> '\(empty)' OR context IS NOT NULL)"
            )
        case .events:
            (key, time) = ("seq", "received_at")
            doomed = "received_at < \(ids)"
            // Where Meta gave no id, the key is the content.
            strip = (
                """
                detail = '{}', key = CASE WHEN key LIKE '%{%' THEN 'purged:' || CAST(seq AS TEXT)
                    ELSE key END
                """,
                "received_at >= \(ids) AND received_at < \(before) AND detail <> '{}'"
            )
        case .traces:
            (key, time, doomed) = ("id", "created_at", "created_at < '\(purge.before.iso8601)'")
        case .outbox:
            (key, time) = ("seq", "created_at")
            doomed = "is_open = 0 AND created_at < \(ids)"
            let empty = OutboundContentCodec.encode(.text(""))
            strip = (
                "content = '\(empty)', alternative = NULL, last_error = NULL",
                "is_open = 0 AND created_at >= \(ids) AND created_at < \(before)"
                    + " AND content <> '\(empty)'"
            )
        case .handoffs:
            (key, time) = ("id", "started_at")
            doomed =
                "started_at < \(before) AND coalesce(ended_at, expires_at, \(before)) < \(before)"
        case .modeChanges:
            (key, time, doomed) = ("id", "at", "at < \(before)")
        case .conversations:
            (key, time) = ("key", "last_activity_at")
            doomed = Self.silent(ids, at: purge.at.milliseconds)
        case .forgottenIDs:
            (key, time) = ("seq", "forgotten_at")
            doomed = "forgotten_at < \(Purge.idsSince(purge.at).milliseconds)"
        }
        self.strip = strip
    }

    /// Conversations in which nothing is left to do.
    private static func silent(_ ids: Int64, at now: Int64) -> String {
        """
        last_activity_at < \(ids) AND due_at IS NULL AND lease_token IS NULL
            AND (mode = 'AI_ACTIVE' OR human_until <= \(now))
            AND NOT EXISTS (SELECT 1 FROM inbox i
                WHERE i.conversation = conversations.key AND i.state = 'pending')
            AND NOT EXISTS (SELECT 1 FROM outbox o
                WHERE o.conversation = conversations.key AND o.is_open = 1)
        """
    }
}
