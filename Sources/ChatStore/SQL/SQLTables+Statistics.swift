internal import ChatCore
internal import ChatEngine

extension SQLTables {
    /// How many turns are read at once.
    private static let page = 2000

    func statistics(since: Timestamp) throws(StoreError) -> Statistics {
        var numbers = Statistics(since: since)
        // By an index that holds all of it, so that no message is read.
        numbers.messages =
            try connection.first(
                "SELECT count(*) FROM inbox WHERE received_at >= ?1", .time(since)
            ) { Int($0.integer(0)) } ?? 0
        try addTurns(to: &numbers)
        try addLimits(to: &numbers)
        try addPeople(to: &numbers)
        try addSends(to: &numbers)
        return numbers
    }

    private func addTurns(to numbers: inout Statistics) throws(StoreError) {
        let since = numbers.since
        let last = try connection.first("SELECT max(id) FROM interaction_traces") { $0.integer(0) }
        // Numbers go up with time, so the first turn is found by halving.
        var after = try KeySearch.lastBefore(last ?? 0) { (key) throws(StoreError) in
            try connection.first(
                """
                SELECT id, created_at FROM interaction_traces WHERE id > ?1 ORDER BY id LIMIT 1
                """, .integer(key)
            ) { ($0.integer(0), $0.text(1) < since.iso8601) }
        }
        while true {
            let turns = try connection.all(
                """
                SELECT id, channel, message_type, intent, decision_path, openai_called,
                    openai_input_tokens, openai_output_tokens, openai_cost_usd, openai_latency_ms,
                    cache_hit, latency_ms, error
                FROM interaction_traces WHERE id > ?1 AND created_at >= ?2 ORDER BY id LIMIT ?3
                """, .integer(after), .text(since.iso8601), .count(Self.page)
            ) { (row) throws(StoreError) in (row.integer(0), try TurnFacts(row)) }
            for (_, turn) in turns { numbers.add(turn) }
            guard let key = turns.last?.0, turns.count == Self.page else { return }
            after = key
        }
    }

    private func addLimits(to numbers: inout Statistics) throws(StoreError) {
        let hour = numbers.since.adding(milliseconds: -HourlyCounter.bucketMilliseconds)
        let counts = try connection.all(
            "SELECT name, CAST(sum(value) AS BIGINT) FROM counters WHERE hour > ?1 GROUP BY name",
            .time(hour)
        ) { ($0.text(0), Int($0.integer(1))) }
        for (name, count) in counts {
            switch HourlyCounter(rawValue: name) {
            case .refusedMessages: numbers.rateLimited[.whatsapp] = count
            case .refusedChats: numbers.rateLimited[.chat] = count
            case nil: break
            }
        }
    }

    private func addPeople(to numbers: inout Statistics) throws(StoreError) {
        let handoffs = try connection.all(
            """
            SELECT team, reason, count(*) FROM handoffs WHERE started_at >= ?1
            GROUP BY team, reason ORDER BY team, reason
            """, .time(numbers.since)
        ) { (Statistics.Handoff(team: $0.optionalText(0), reason: $0.text(1)), Int($0.integer(2))) }
        for (key, count) in handoffs { numbers.handoffs[key] = count }
        let activations = try connection.all(
            """
            SELECT actor, count(*) FROM mode_changes
            WHERE at >= ?1 AND mode = 'HUMAN_ACTIVE' GROUP BY actor
            """, .time(numbers.since)
        ) { ($0.text(0), Int($0.integer(1))) }
        for (actor, count) in activations { numbers.shadowActivations[actor] = count }
    }

    private func addSends(to numbers: inout Statistics) throws(StoreError) {
        let since = numbers.since
        let last = try connection.first("SELECT max(seq) FROM outbox") { $0.integer(0) }
        let after = try KeySearch.lastBefore(last ?? 0) { (key) throws(StoreError) in
            try connection.first(
                "SELECT seq, created_at FROM outbox WHERE seq > ?1 ORDER BY seq LIMIT 1",
                .integer(key)
            ) { ($0.integer(0), $0.time(1) < since) }
        }
        let counts = try connection.all(
            """
            SELECT purpose, state, count(*) FROM outbox WHERE seq > ?1 AND created_at >= ?2
            GROUP BY purpose, state
            """, .integer(after), .time(since)
        ) { (row) throws(StoreError) in
            let purpose = try Self.decoded(
                row.text(0), as: OutboxDraft.Purpose.self, column: "outbox.purpose")
            let state = try Self.decoded(
                row.text(1), as: OutboxState.self, column: "outbox.state")
            return (Statistics.Send(purpose: purpose, status: state.status), Int(row.integer(2)))
        }
        for (key, count) in counts { numbers.sends[key, default: 0] += count }
    }

    // MARK: Vitals

    private static let databaseSize = SQLQuery { dialect in
        switch dialect {
        case .sqlite:
            "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
        case .postgreSQL: "SELECT pg_database_size(current_database())"
        }
    }

    func vitals(at now: Timestamp) throws(StoreError) -> StoreVitals {
        var vitals = StoreVitals()
        let waiting = try connection.first(
            "SELECT count(*), min(created_at) FROM outbox WHERE is_open = 1"
        ) { (Int($0.integer(0)), $0.optionalTime(1)) }
        (vitals.openSends, vitals.oldestOpenSend) = waiting ?? (0, nil)
        let trouble = try connection.all(
            """
            SELECT state, purpose, count(*) FROM outbox WHERE state IN ('failed', 'unknown')
            GROUP BY state, purpose
            """
        ) { ($0.text(0), $0.text(1), Int($0.integer(2))) }
        for (state, purpose, count) in trouble {
            guard state == OutboxState.failed.rawValue else {
                vitals.unknownSends += count
                continue
            }
            vitals.failedSends += count
            if purpose == OutboxDraft.Purpose.notification.rawValue {
                vitals.failedNotifications += count
            }
        }
        vitals.heldConversations =
            try connection.first(
                """
                SELECT count(*) FROM handoffs
                WHERE ended_at IS NULL AND (expires_at IS NULL OR expires_at > ?1)
                """, .time(now)
            ) { Int($0.integer(0)) } ?? 0
        vitals.traces = try traceCount()
        vitals.databaseBytes = try connection.first(Self.databaseSize) { $0.integer(0) }
        return vitals
    }

    /// Up to this many traces are counted one by one.
    static let countedTraces: Int64 = 100_000

    /// How many traces there are. Beyond ``countedTraces`` from the first id to the last, so that a table of any
    /// size takes no time; what was erased in between counts until the rows before it are purged.
    private func traceCount() throws(StoreError) -> Int {
        let ends = try connection.first(
            """
            SELECT (SELECT min(id) FROM interaction_traces),
                (SELECT max(id) FROM interaction_traces)
            """
        ) { ($0.integer(0), $0.integer(1)) }
        guard let (first, last) = ends, last > 0 else { return 0 }
        let span = last - first + 1
        guard span <= Self.countedTraces else { return Int(span) }
        return try connection.first("SELECT count(*) FROM interaction_traces") {
            Int($0.integer(0))
        } ?? 0
    }
}

extension TurnFacts {
    /// Reads the columns of the query above, in their order.
    fileprivate init(_ row: any SQLRow) throws(StoreError) {
        self.init(
            channel: try SQLTables.decoded(row.text(1), as: Channel.self, column: "channel"),
            messageType: row.text(2), intent: row.text(3),
            decisionPath: StringListCodec.decode(row.text(4)))
        openAICalled = row.flag(5)
        openAIInputTokens = row.optionalInteger(6).map(Int.init)
        openAIOutputTokens = row.optionalInteger(7).map(Int.init)
        openAICostUSD = row.optionalReal(8)
        openAILatencyMilliseconds = row.optionalReal(9)
        cacheHit = row.flag(10)
        latencyMilliseconds = row.optionalReal(11)
        error = row.optionalText(12)
    }
}
