internal import ChatCore
internal import ChatEngine
internal import Glibc

extension SQLTables {
    func insert(_ trace: InteractionTrace) throws(StoreError) -> Int64 {
        try connection.insert(
            key: "id",
            """
            INSERT INTO interaction_traces (created_at, request_id, conversation_id, channel,
                phone_masked, message_id, message_ids, message_type, intent, intents,
                decision_path, openai_called, openai_model, openai_input_tokens,
                openai_output_tokens, openai_cost_usd, openai_latency_ms, cache_hit, mode,
                handoff_team, asset_id, text, response_text, send_status, send_attempts,
                latency_ms, error, rules_version)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
                ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28)
            """,
            .text(trace.createdAt.iso8601), .text(orNull: trace.requestID),
            .text(trace.conversationID.value), .text(trace.channel.rawValue),
            .text(orNull: trace.phoneMasked), .text(trace.messageID.value),
            .text(StringListCodec.encode(trace.messageIDs.map(\.value))),
            .text(trace.messageType), .text(trace.intent),
            .text(StringListCodec.encode(trace.intents)),
            .text(StringListCodec.encode(trace.decisionPath)), .flag(trace.openAICalled),
            .text(orNull: trace.openAIModel),
            .integer(orNull: trace.openAIInputTokens.map(Int64.init)),
            .integer(orNull: trace.openAIOutputTokens.map(Int64.init)),
            .real(orNull: trace.openAICostUSD), .real(orNull: trace.openAILatencyMilliseconds),
            .flag(trace.cacheHit), .text(trace.mode.rawValue), .text(orNull: trace.handoffTeam),
            .text(orNull: trace.assetID), .text(orNull: trace.text),
            .text(orNull: trace.responseText), .text(orNull: trace.sendStatus?.rawValue),
            .integer(orNull: trace.sendAttempts.map(Int64.init)),
            .real(orNull: trace.latencyMilliseconds), .text(orNull: trace.error),
            .text(trace.rulesVersion))
    }

    func sendStatus(ofTrace id: Int64) throws(StoreError) -> SendStatus? {
        let status = try connection.first(
            "SELECT send_status FROM interaction_traces WHERE id = ?1", .integer(id)
        ) { (row) throws(StoreError) in
            try row.optionalText(0).map { (text) throws(StoreError) in
                try Self.decoded(text, as: SendStatus.self, column: "send_status")
            }
        }
        return status ?? nil
    }

    func setSend(
        ofTrace id: Int64, status: SendStatus, attempts: Int, error: String?
    ) throws(StoreError) {
        try connection.run(
            """
            UPDATE interaction_traces
            SET send_status = ?2, send_attempts = ?3, error = coalesce(?4, error) WHERE id = ?1
            """, .integer(id), .text(status.rawValue), .count(attempts), .text(orNull: error))
    }

    func traces(_ query: TraceQuery) throws(StoreError) -> [InteractionTrace] {
        var conditions: [String] = []
        var values: [SQLValue] = []
        func add(_ condition: String, _ value: SQLValue) {
            values.append(value)
            conditions.append("\(condition) ?\(values.count)")
        }
        if let after = query.after { add("id >", .integer(after)) }
        if let before = query.before { add("id <", .integer(before)) }
        if let id = query.conversationID { add("conversation_id =", .text(id.value)) }
        if query.onlyOpenAICalls { conditions.append("openai_called = 1") }
        if query.onlyErrors { conditions.append("error IS NOT NULL") }
        values.append(.count(min(max(query.limit, 1), TraceQuery.maximumLimit)))
        let filter = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        let direction = query.after == nil ? "DESC" : "ASC"
        let rows = try connection.all(
            text: """
                SELECT id, created_at, request_id, conversation_id, channel, phone_masked,
                    message_id, message_ids, message_type, intent, intents, decision_path,
                    openai_called, openai_model, openai_input_tokens, openai_output_tokens,
                    openai_cost_usd, openai_latency_ms, cache_hit, mode, handoff_team, asset_id,
                    text, response_text, send_status, send_attempts, latency_ms, error,
                    rules_version
                FROM interaction_traces \(filter) ORDER BY id \(direction) LIMIT ?\(values.count)
                """, values, read: InteractionTrace.init)
        return query.after == nil ? rows.reversed() : rows
    }

    /// Writes a message and a trace, undoes both, and leaves the moment of the proof.
    func probe() throws(StoreError) {
        // With keys of their own, so that no number is used up.
        try connection.execute(
            """
            SAVEPOINT probe;
            INSERT INTO conversations (key, id, channel, mode, mode_version, version, created_at,
                last_activity_at, received)
            VALUES (-1, 'wa_probe', 'whatsapp', 'AI_ACTIVE', 0, 0, 0, 0, 0);
            INSERT INTO inbox (seq, message_id, conversation, sent_at, received_at, slot_at,
                is_alone, content, state)
            VALUES (-1, 'probe', -1, 0, 0, 0, 1, '{}', 'ignored');
            INSERT INTO interaction_traces (id, created_at, conversation_id, channel, message_id,
                message_ids, message_type, intent, intents, decision_path, openai_called, cache_hit,
                mode, rules_version)
            VALUES (-1, '', 'wa_probe', 'whatsapp', 'probe', '[]', '', '', '[]', '[]', 0, 0,
                'AI_ACTIVE', '');
            ROLLBACK TO SAVEPOINT probe;
            RELEASE SAVEPOINT probe;
            """)
        try connection.run(
            """
            INSERT INTO probes (id, at) VALUES (1, ?1)
            ON CONFLICT (id) DO UPDATE SET at = excluded.at
            """, .integer(Int64(Glibc.time(nil)) * 1000))
    }

    /// When the latest probe was, in milliseconds since 1970.
    func latestProbe() throws(StoreError) -> Int64? {
        try connection.first("SELECT at FROM probes WHERE id = 1") { $0.integer(0) }
    }
}

extension InteractionTrace {
    /// Reads the columns in the order of the table.
    fileprivate init(_ row: any SQLRow) throws(StoreError) {
        let channel = try SQLTables.decoded(row.text(4), as: Channel.self, column: "channel")
        let mode = try SQLTables.decoded(
            row.text(19), as: ConversationMode.self, column: "mode")
        self.init(
            createdAt: Timestamp(iso8601: row.text(1)) ?? Timestamp(milliseconds: 0),
            requestID: row.optionalText(2), conversationID: ConversationID(row.text(3)),
            channel: channel, messageIDs: StringListCodec.decode(row.text(7)).map(MessageID.init),
            messageType: row.text(8), intent: row.text(9),
            intents: StringListCodec.decode(row.text(10)),
            decisionPath: StringListCodec.decode(row.text(11)), mode: mode,
            rulesVersion: row.text(28))
        id = row.integer(0)
        phoneMasked = row.optionalText(5)
        messageID = MessageID(row.text(6))
        openAICalled = row.flag(12)
        openAIModel = row.optionalText(13)
        openAIInputTokens = row.optionalInteger(14).map(Int.init)
        openAIOutputTokens = row.optionalInteger(15).map(Int.init)
        openAICostUSD = row.optionalReal(16)
        openAILatencyMilliseconds = row.optionalReal(17)
        cacheHit = row.flag(18)
        handoffTeam = row.optionalText(20)
        assetID = row.optionalText(21)
        text = row.optionalText(22)
        responseText = row.optionalText(23)
        sendStatus = row.optionalText(24).flatMap(SendStatus.init)
        sendAttempts = row.optionalInteger(25).map(Int.init)
        latencyMilliseconds = row.optionalReal(26)
        error = row.optionalText(27)
    }
}
