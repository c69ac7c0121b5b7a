// The tables. A step that has been released is never edited: a change is a new step.

/// The migrations of the database, in order; written once for both dialects.
enum SQLSchema {
    /// One step from a version to the next: the statements, as a dialect wants them.
    typealias Step = @Sendable (SQLDialect) -> String

    /// The version that this program writes.
    static var version: Int64 { Int64(steps.count) }

    static let steps: [Step] = [
        conversations, inbox, outbox, handoffs, traces, trouble, alternatives, requests, spending,
        forgotten,
    ]

    @Sendable private static func conversations(_ sql: SQLDialect) -> String {
        """
        CREATE TABLE conversations (
            key \(sql.identity),
            id TEXT NOT NULL,
            channel TEXT NOT NULL,
            mode TEXT NOT NULL,
            human_until \(sql.integer),
            mode_version \(sql.integer) NOT NULL,
            version \(sql.integer) NOT NULL,
            customer_name TEXT,
            created_at \(sql.integer) NOT NULL,
            last_activity_at \(sql.integer) NOT NULL,
            last_customer_at \(sql.integer),
            received \(sql.integer) NOT NULL,
            pending_since \(sql.integer),
            due_at \(sql.integer),
            lease_token TEXT,
            lease_expires_at \(sql.integer),
            memory TEXT NOT NULL DEFAULT '{}',
            UNIQUE (id, channel)
        \(sql.end);
        CREATE INDEX conversations_by_activity ON conversations (last_activity_at);
        CREATE INDEX conversations_due ON conversations (due_at)
            WHERE due_at IS NOT NULL AND lease_token IS NULL;
        CREATE INDEX conversations_leased ON conversations (lease_expires_at)
            WHERE lease_token IS NOT NULL;

        CREATE TABLE aliases (
            seq \(sql.identity),
            kind TEXT NOT NULL,
            value TEXT NOT NULL,
            conversation \(sql.integer) NOT NULL REFERENCES conversations ON DELETE CASCADE,
            UNIQUE (kind, value)
        \(sql.end);
        CREATE INDEX aliases_by_conversation ON aliases (conversation);
        """
    }

    @Sendable private static func inbox(_ sql: SQLDialect) -> String {
        """
        CREATE TABLE inbox (
            seq \(sql.identity),
            message_id TEXT NOT NULL UNIQUE,
            conversation \(sql.integer) NOT NULL REFERENCES conversations ON DELETE CASCADE,
            sent_at \(sql.integer) NOT NULL,
            received_at \(sql.integer) NOT NULL,
            slot_at \(sql.integer) NOT NULL,
            is_alone \(sql.integer) NOT NULL,
            content TEXT NOT NULL,
            context TEXT,
            request_id TEXT,
            state TEXT NOT NULL,
            trace_id \(sql.integer)
        \(sql.end);
        CREATE INDEX inbox_by_slot ON inbox (conversation, slot_at, received_at);
        CREATE INDEX inbox_pending ON inbox (conversation, sent_at) WHERE state = 'pending';

        CREATE TABLE history (
            seq \(sql.identity),
            conversation \(sql.integer) NOT NULL REFERENCES conversations ON DELETE CASCADE,
            role TEXT NOT NULL,
            text TEXT NOT NULL,
            at \(sql.integer) NOT NULL,
            send TEXT
        \(sql.end);
        CREATE INDEX history_by_time ON history (conversation, at);
        CREATE INDEX history_by_send ON history (send) WHERE send IS NOT NULL;

        CREATE TABLE events (
            seq \(sql.identity),
            key TEXT NOT NULL UNIQUE,
            conversation \(sql.integer) REFERENCES conversations ON DELETE CASCADE,
            kind TEXT NOT NULL,
            at \(sql.integer) NOT NULL,
            received_at \(sql.integer) NOT NULL,
            detail TEXT NOT NULL
        \(sql.end);
        CREATE INDEX events_by_conversation ON events (conversation)
            WHERE conversation IS NOT NULL;

        CREATE TABLE counters (
            hour \(sql.integer) NOT NULL,
            name TEXT NOT NULL,
            value \(sql.integer) NOT NULL,
            PRIMARY KEY (hour, name)
        \(sql.endByKey);
        """
    }

    @Sendable private static func outbox(_ sql: SQLDialect) -> String {
        """
        CREATE TABLE outbox (
            seq \(sql.identity),
            id TEXT NOT NULL UNIQUE,
            purpose TEXT NOT NULL,
            lane TEXT NOT NULL,
            conversation \(sql.integer) NOT NULL REFERENCES conversations ON DELETE CASCADE,
            recipient_kind TEXT NOT NULL,
            recipient TEXT NOT NULL,
            content TEXT NOT NULL,
            expires_at \(sql.integer) NOT NULL,
            mode_version \(sql.integer) NOT NULL,
            trace_id \(sql.integer),
            created_at \(sql.integer) NOT NULL,
            state TEXT NOT NULL,
            is_open \(sql.integer) NOT NULL,
            is_head \(sql.integer) NOT NULL,
            attempts \(sql.integer) NOT NULL,
            due_at \(sql.integer) NOT NULL,
            unknown_since \(sql.integer),
            lease_token TEXT,
            accepted_as TEXT,
            last_error TEXT,
            updated_at \(sql.integer) NOT NULL
        \(sql.end);
        CREATE INDEX outbox_heads ON outbox (state, due_at) WHERE is_head = 1;
        CREATE INDEX outbox_lanes ON outbox (lane, seq) WHERE is_open = 1;
        CREATE INDEX outbox_expiry ON outbox (expires_at) WHERE is_open = 1;
        CREATE INDEX outbox_by_conversation ON outbox (conversation);
        CREATE INDEX outbox_by_acceptance ON outbox (accepted_as) WHERE accepted_as IS NOT NULL;
        """
    }

    @Sendable private static func handoffs(_ sql: SQLDialect) -> String {
        """
        CREATE TABLE handoffs (
            id \(sql.eternalIdentity),
            conversation \(sql.integer) NOT NULL REFERENCES conversations ON DELETE CASCADE,
            team TEXT,
            reason TEXT NOT NULL,
            actor TEXT NOT NULL,
            started_at \(sql.integer) NOT NULL,
            expires_at \(sql.integer),
            ended_at \(sql.integer),
            ended_by TEXT,
            notification TEXT
        \(sql.end);
        CREATE INDEX handoffs_open ON handoffs (conversation) WHERE ended_at IS NULL;
        CREATE INDEX handoffs_by_conversation ON handoffs (conversation);

        CREATE TABLE mode_changes (
            id \(sql.identity),
            conversation \(sql.integer) NOT NULL REFERENCES conversations ON DELETE CASCADE,
            mode TEXT NOT NULL,
            actor TEXT NOT NULL,
            reason TEXT NOT NULL,
            at \(sql.integer) NOT NULL,
            until \(sql.integer)
        \(sql.end);
        CREATE INDEX mode_changes_by_conversation ON mode_changes (conversation);
        """
    }

    @Sendable private static func trouble(_: SQLDialect) -> String {
        """
        CREATE INDEX outbox_in_trouble ON outbox (updated_at, seq)
            WHERE state IN ('failed', 'unknown');
        """
    }

    /// Templates for what is said outside the window.
    @Sendable private static func alternatives(_: SQLDialect) -> String {
        "ALTER TABLE outbox ADD COLUMN alternative TEXT;"
    }

    @Sendable private static func requests(_: SQLDialect) -> String {
        "ALTER TABLE outbox ADD COLUMN request_id TEXT;"
    }

    /// Days are counted from 1970-01-01 on the shop's calendar, money in millionths of a millionth of a dollar.
    @Sendable private static func spending(_ sql: SQLDialect) -> String {
        """
        CREATE TABLE spend_days (
            day \(sql.integer) NOT NULL PRIMARY KEY,
            settled \(sql.integer) NOT NULL,
            reserved \(sql.integer) NOT NULL
        \(sql.endByKey);

        CREATE TABLE spend_reservations (
            id TEXT NOT NULL PRIMARY KEY,
            day \(sql.integer) NOT NULL,
            picodollars \(sql.integer) NOT NULL
        \(sql.endByKey);
        """
    }

    /// What is left of who was forgotten: by what a message is known when it comes again, in no form that
    /// tells anything.
    @Sendable private static func forgotten(_ sql: SQLDialect) -> String {
        """
        CREATE TABLE forgotten_ids (
            seq \(sql.identity),
            digest TEXT NOT NULL UNIQUE,
            forgotten_at \(sql.integer) NOT NULL
        \(sql.end);
        """
    }

    /// The columns of the contract, in its order: other programs read this table.
    @Sendable private static func traces(_ sql: SQLDialect) -> String {
        """
        CREATE TABLE interaction_traces (
            id \(sql.eternalIdentity),
            created_at TEXT NOT NULL,
            request_id TEXT,
            conversation_id TEXT NOT NULL,
            channel TEXT NOT NULL,
            phone_masked TEXT,
            message_id TEXT NOT NULL,
            message_ids TEXT NOT NULL,
            message_type TEXT NOT NULL,
            intent TEXT NOT NULL,
            intents TEXT NOT NULL,
            decision_path TEXT NOT NULL,
            openai_called INTEGER NOT NULL,
            openai_model TEXT,
            openai_input_tokens INTEGER,
            openai_output_tokens INTEGER,
            openai_cost_usd \(sql.real),
            openai_latency_ms \(sql.real),
            cache_hit INTEGER NOT NULL,
            mode TEXT NOT NULL,
            handoff_team TEXT,
            asset_id TEXT,
            text TEXT,
            response_text TEXT,
            send_status TEXT,
            send_attempts INTEGER,
            latency_ms \(sql.real),
            error TEXT,
            rules_version TEXT NOT NULL
        \(sql.end);
        CREATE INDEX interaction_traces_by_conversation ON interaction_traces (conversation_id);

        CREATE TABLE probes (
            id \(sql.identity) CHECK (id = 1),
            at \(sql.integer) NOT NULL
        \(sql.end);
        """
    }
}
