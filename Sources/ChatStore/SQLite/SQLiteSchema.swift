// The tables. A step that has been released is never edited: a change is a new step.

/// The migrations of the SQLite file, in order.
enum SQLiteSchema {
    /// One step from a version to the next.
    struct Step {
        let name: String
        let sql: String
    }

    /// Marks a file as ours: "MOST" in ASCII, in the header field for applications.
    static let applicationID: Int64 = 0x4D4F_5354

    /// The version that this program writes.
    static var version: Int64 { Int64(steps.count) }

    static let steps = [
        Step(name: "conversations", sql: conversations),
        Step(name: "inbox and history", sql: inbox),
        Step(name: "outbox", sql: outbox),
        Step(name: "handoffs and modes", sql: handoffs),
        Step(name: "interaction traces", sql: traces),
        Step(name: "sends in trouble", sql: trouble),
        Step(
            name: "templates outside the window",
            sql: "ALTER TABLE outbox ADD COLUMN alternative TEXT;"),
        Step(name: "requests of sends", sql: "ALTER TABLE outbox ADD COLUMN request_id TEXT;"),
    ]

    private static let conversations = """
        CREATE TABLE conversations (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            channel TEXT NOT NULL,
            mode TEXT NOT NULL,
            human_until INTEGER,
            mode_version INTEGER NOT NULL,
            version INTEGER NOT NULL,
            customer_name TEXT,
            created_at INTEGER NOT NULL,
            last_activity_at INTEGER NOT NULL,
            last_customer_at INTEGER,
            received INTEGER NOT NULL,
            pending_since INTEGER,
            due_at INTEGER,
            lease_token TEXT,
            lease_expires_at INTEGER,
            memory TEXT NOT NULL DEFAULT '{}',
            UNIQUE (id, channel)
        ) STRICT;
        CREATE INDEX conversations_by_activity ON conversations (last_activity_at);
        CREATE INDEX conversations_due ON conversations (due_at)
            WHERE due_at IS NOT NULL AND lease_token IS NULL;
        CREATE INDEX conversations_leased ON conversations (lease_expires_at)
            WHERE lease_token IS NOT NULL;

        CREATE TABLE aliases (
            seq INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            value TEXT NOT NULL,
            conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
            UNIQUE (kind, value)
        ) STRICT;
        CREATE INDEX aliases_by_conversation ON aliases (conversation);
        """

    private static let inbox = """
        CREATE TABLE inbox (
            seq INTEGER PRIMARY KEY,
            message_id TEXT NOT NULL UNIQUE,
            conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
            sent_at INTEGER NOT NULL,
            received_at INTEGER NOT NULL,
            slot_at INTEGER NOT NULL,
            is_alone INTEGER NOT NULL,
            content TEXT NOT NULL,
            context TEXT,
            request_id TEXT,
            state TEXT NOT NULL,
            trace_id INTEGER
        ) STRICT;
        CREATE INDEX inbox_by_slot ON inbox (conversation, slot_at, received_at);
        CREATE INDEX inbox_pending ON inbox (conversation, sent_at) WHERE state = 'pending';

        CREATE TABLE history (
            seq INTEGER PRIMARY KEY,
            conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
            role TEXT NOT NULL,
            text TEXT NOT NULL,
            at INTEGER NOT NULL,
            send TEXT
        ) STRICT;
        CREATE INDEX history_by_time ON history (conversation, at);
        CREATE INDEX history_by_send ON history (send) WHERE send IS NOT NULL;

        CREATE TABLE events (
            seq INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            conversation INTEGER REFERENCES conversations ON DELETE CASCADE,
            kind TEXT NOT NULL,
            at INTEGER NOT NULL,
            received_at INTEGER NOT NULL,
            detail TEXT NOT NULL
        ) STRICT;
        CREATE INDEX events_by_conversation ON events (conversation)
            WHERE conversation IS NOT NULL;

        CREATE TABLE counters (
            hour INTEGER NOT NULL,
            name TEXT NOT NULL,
            value INTEGER NOT NULL,
            PRIMARY KEY (hour, name)
        ) STRICT, WITHOUT ROWID;
        """

    private static let outbox = """
        CREATE TABLE outbox (
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            purpose TEXT NOT NULL,
            lane TEXT NOT NULL,
            conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
            recipient_kind TEXT NOT NULL,
            recipient TEXT NOT NULL,
            content TEXT NOT NULL,
            expires_at INTEGER NOT NULL,
            mode_version INTEGER NOT NULL,
            trace_id INTEGER,
            created_at INTEGER NOT NULL,
            state TEXT NOT NULL,
            is_open INTEGER NOT NULL,
            is_head INTEGER NOT NULL,
            attempts INTEGER NOT NULL,
            due_at INTEGER NOT NULL,
            unknown_since INTEGER,
            lease_token TEXT,
            accepted_as TEXT,
            last_error TEXT,
            updated_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX outbox_heads ON outbox (state, due_at) WHERE is_head = 1;
        CREATE INDEX outbox_lanes ON outbox (lane, seq) WHERE is_open = 1;
        CREATE INDEX outbox_expiry ON outbox (expires_at) WHERE is_open = 1;
        CREATE INDEX outbox_by_conversation ON outbox (conversation);
        CREATE INDEX outbox_by_acceptance ON outbox (accepted_as) WHERE accepted_as IS NOT NULL;
        """

    private static let handoffs = """
        CREATE TABLE handoffs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
            team TEXT,
            reason TEXT NOT NULL,
            actor TEXT NOT NULL,
            started_at INTEGER NOT NULL,
            expires_at INTEGER,
            ended_at INTEGER,
            ended_by TEXT,
            notification TEXT
        ) STRICT;
        CREATE INDEX handoffs_open ON handoffs (conversation) WHERE ended_at IS NULL;
        CREATE INDEX handoffs_by_conversation ON handoffs (conversation);

        CREATE TABLE mode_changes (
            id INTEGER PRIMARY KEY,
            conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
            mode TEXT NOT NULL,
            actor TEXT NOT NULL,
            reason TEXT NOT NULL,
            at INTEGER NOT NULL,
            until INTEGER
        ) STRICT;
        CREATE INDEX mode_changes_by_conversation ON mode_changes (conversation);
        """

    private static let trouble = """
        CREATE INDEX outbox_in_trouble ON outbox (updated_at, seq)
            WHERE state IN ('failed', 'unknown');
        """

    /// The columns of the contract, in its order: other programs read this table.
    private static let traces = """
        CREATE TABLE interaction_traces (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
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
            openai_cost_usd REAL,
            openai_latency_ms REAL,
            cache_hit INTEGER NOT NULL,
            mode TEXT NOT NULL,
            handoff_team TEXT,
            asset_id TEXT,
            text TEXT,
            response_text TEXT,
            send_status TEXT,
            send_attempts INTEGER,
            latency_ms REAL,
            error TEXT,
            rules_version TEXT NOT NULL
        ) STRICT;
        CREATE INDEX interaction_traces_by_conversation ON interaction_traces (conversation_id);

        CREATE TABLE probes (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            at INTEGER NOT NULL
        ) STRICT;
        """
}
