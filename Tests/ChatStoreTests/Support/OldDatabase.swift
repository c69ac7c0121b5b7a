import TestSupport

@testable import ChatStore

/// A database as a program of an older version left it: a row in each table that there was, and work to be done.
enum OldDatabase {
    /// The statements that make the tables of a version, and its rows as a program of that version wrote them.
    ///
    /// Keys are counted by the database, as they were then.
    private static func statements(version: Int, in dialect: SQLDialect) -> [String] {
        SQLSchema.steps.prefix(version).map { $0(dialect) }
            + rows.prefix(version).flatMap(\.self)
    }

    /// The tables that a version has.
    static func tables(version: Int) -> [String] {
        rows.prefix(version).flatMap(\.self)
            .compactMap { $0.split(separator: " ").dropFirst(2).first.map(String.init) }
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Makes it.
    static func make(_ kind: StoreKind, version: Int) throws -> ScratchDatabase {
        let database = try ScratchDatabase(kind)
        if kind == .postgreSQL {
            let link = try PostgreSQLLink(PostgreSQLAddress(database.url))
            for statement in statements(version: version, in: .postgreSQL) {
                try link.execute(statement)
            }
            try link.execute(
                """
                CREATE TABLE mostrador_schema (
                    id BIGINT PRIMARY KEY CHECK (id = 1), version BIGINT NOT NULL);
                INSERT INTO mostrador_schema (id, version) VALUES (1, \(version));
                """)
        } else {
            let file = try RawConnection(database.folder.file("chat.db"))
            for statement in statements(version: version, in: .sqlite) { try file.run(statement) }
            try file.run(
                """
                PRAGMA application_id = \(SQLiteFile.applicationID);
                PRAGMA user_version = \(version);
                """)
        }
        return database
    }

    /// What each step gave room for. Moments are those of `Timestamp.at`: Ana wrote at 0, people had her
    /// conversation for a moment, the first message was answered at 2, and a second one came at 100.
    private static let rows: [[String]] = [
        [
            """
            INSERT INTO conversations (id, channel, mode, mode_version, version, customer_name, created_at,
                last_activity_at, last_customer_at, received, pending_since, due_at, memory)
            VALUES ('wa_old', 'whatsapp', 'AI_ACTIVE', 2, 3, 'Ana', 1790000000000, 1790000100000,
                1790000100000, 2, 1790000100000, 1790000101000, '{"answered_turns":1}')
            """,
            "INSERT INTO aliases (kind, value, conversation) VALUES ('phone', '573001234567', 1)",
        ],
        [
            """
            INSERT INTO inbox (message_id, conversation, sent_at, received_at, slot_at, is_alone, content, request_id,
                state, trace_id)
            VALUES ('wamid.old.1', 1, 1790000000000, 1790000000000, 1790000000000, 0,
                '{"type":"text","text":"hola"}', 'req-1', 'done', 1)
            """,
            """
            INSERT INTO inbox (message_id, conversation, sent_at, received_at, slot_at, is_alone, content, request_id,
                state)
            VALUES ('wamid.old.2', 1, 1790000100000, 1790000100000, 1790000100000, 0,
                '{"type":"text","text":"¿abren mañana?"}', 'req-2', 'pending')
            """,
            """
            INSERT INTO history (conversation, role, text, at, send)
            VALUES (1, 'customer', 'hola', 1790000000000, NULL), (1, 'bot', '¡Hola!', 1790000002000, 'out_old')
            """,
            """
            INSERT INTO events (key, conversation, kind, at, received_at, detail)
            VALUES ('echo:wamid.old.echo', 1, 'echo', 1790000001000, 1790000001000, '{"type":"text","text":"Voy"}')
            """,
            "INSERT INTO counters (hour, name, value) VALUES (1790000000000, 'refused_messages', 4)",
        ],
        [
            """
            INSERT INTO outbox (id, purpose, lane, conversation, recipient_kind, recipient, content, expires_at,
                mode_version, trace_id, created_at, state, is_open, is_head, attempts, due_at, updated_at)
            VALUES ('out_old', 'reply', 'wa_old', 1, 'phone', '573001234567', '{"type":"text","text":"¡Hola!"}',
                1790043202000, 2, 1, 1790000002000, 'pending', 1, 1, 0, 1790000002000, 1790000002000)
            """
        ],
        [
            """
            INSERT INTO handoffs (conversation, team, reason, actor, started_at, expires_at, ended_at, ended_by)
            VALUES (1, 'ventas', 'purchase', 'bot', 1790000000500, 1790000043200, 1790000001500, 'cli')
            """,
            """
            INSERT INTO mode_changes (conversation, mode, actor, reason, at, until)
            VALUES (1, 'AI_ACTIVE', 'cli', 'release', 1790000001500, NULL)
            """,
        ],
        [
            """
            INSERT INTO interaction_traces (created_at, request_id, conversation_id, channel, message_id, message_ids,
                message_type, intent, intents, decision_path, openai_called, cache_hit, mode, send_status, rules_version)
            VALUES ('2026-09-21T14:13:22.000Z', 'req-1', 'wa_old', 'whatsapp', 'wamid.old.1', '["wamid.old.1"]',
                'BUSINESS_FAQ', 'saludo', '["saludo"]', '["type:business_faq"]', 0, 0, 'AI_ACTIVE', 'pending', 'old')
            """,
            "INSERT INTO probes (id, at) VALUES (1, 1790000000000)",
        ],
        [], [], [],
        [
            "INSERT INTO spend_days (day, settled, reserved) VALUES (20786, 7, 90)",
            "INSERT INTO spend_reservations (id, day, picodollars) VALUES ('old', 20786, 90)",
        ],
    ]
}
