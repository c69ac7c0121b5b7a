// Erasing a person: their own rows go, and others' rows lose their number.

internal import ChatCore
internal import ChatEngine

extension SQLTables {
    /// How many rows are looked at together.
    private static let page = 500
    /// How many rows of others are found at once.
    private static let limit = 100_000

    // MARK: Others' rows

    /// Rows of others that hold one of the person's numbers, or tell a team of them. Reads all words.
    func mentions(of person: Person) throws(StoreError) -> [Mention] {
        var mentions = try toldOf(person)
        for table in WordsTable.allCases {
            for spelling in person.spellings {
                try find(spelling, of: person, in: table, &mentions)
            }
        }
        var seen: Set<Mention> = []
        return mentions.filter { seen.insert($0).inserted }
    }

    /// Sends of others' conversations that tell a team of this person too.
    private func toldOf(_ person: Person) throws(StoreError) -> [Mention] {
        var mentions: [Mention] = []
        for id in person.notifications.sorted() {
            guard let row = try send(OutboxID(id)), !person.keys.contains(row.conversation),
                let left = person.withheld(from: row.draft.content, isTheirs: true)
                    ?? .some(.text("")),
                left != row.draft.content
            else { continue }
            mentions.append(Mention(table: .outbox, key: row.seq))
        }
        return mentions
    }

    private func find(
        _ spelling: NumberSpelling, of person: Person, in table: WordsTable,
        _ mentions: inout [Mention]
    ) throws(StoreError) {
        let names = table.columns.map(\.name)
        let filter = names.map { "\($0) LIKE ?2" }.joined(separator: " OR ")
        let owners =
            table == .traces
            ? Set(person.conversations.map(\.id.value)) : Set(person.keys.map { "\($0)" })
        var after: Int64 = 0
        while mentions.count < Self.limit {
            let rows = try connection.all(
                text: """
                    SELECT \(table.key), CAST(\(table.owner) AS TEXT) AS owner, \(names.joined(separator: ", "))
                    FROM \(table.rawValue) WHERE \(table.key) > ?1 AND (\(filter))
                    ORDER BY \(table.key) LIMIT \(Self.page)
                    """, [.integer(after), .text(spelling.pattern)]
            ) { row in
                let isNamed = names.indices.contains { spelling.isIn(row.text(Int32($0) + 2)) }
                return (key: row.integer(0), isFound: isNamed && !owners.contains(row.text(1)))
            }
            mentions += rows.filter(\.isFound).map { Mention(table: table, key: $0.key) }
            guard let last = rows.last, rows.count == Self.page else { return }
            after = last.key
        }
    }

    /// Takes the person out of a row of somebody else's; whether it was still there.
    func redact(_ mention: Mention, of person: Person) throws(StoreError) -> Bool {
        let table = mention.table
        if table == .outbox { return try redactSend(mention.key, of: person) }
        let names = table.columns.map(\.name).joined(separator: ", ")
        let found = try connection.all(
            text: "SELECT \(names), \(table.owner) FROM \(table.rawValue) WHERE \(table.key) = ?1",
            [.integer(mention.key)]
        ) { row in
            (
                texts: table.columns.indices.map { row.optionalText(Int32($0)) },
                isOrphan: row.isNull(Int32(table.columns.count))
            )
        }
        guard let row = found.first else { return false }
        if table == .events, row.isOrphan {
            // An event of a stranger who is this person.
            try connection.run("DELETE FROM events WHERE seq = ?1", .integer(mention.key))
            return true
        }
        for (column, text) in zip(table.columns, row.texts) {
            guard let text else { continue }
            let clean = column.form == .json ? person.redacted(json: text) : person.redacted(text)
            guard var clean else { continue }
            // Keys stay different.
            if table == .events, column.name == "key" { clean += ":\(mention.key)" }
            try connection.driver.run(
                .text(
                    "UPDATE \(table.rawValue) SET \(column.name) = ?2 WHERE \(table.key) = ?1"),
                [.integer(mention.key), .text(clean)])
        }
        return true
    }

    private func redactSend(_ seq: Int64, of person: Person) throws(StoreError) -> Bool {
        let id = try connection.first("SELECT id FROM outbox WHERE seq = ?1", .integer(seq)) {
            OutboxID($0.text(0))
        }
        guard let id, var row = try send(id) else { return false }
        let isTheirs = person.notifications.contains(row.draft.id.value)
        let alternative = row.draft.alternative.flatMap {
            person.withheld(from: $0, isTheirs: isTheirs)
        }
        if let left = person.withheld(from: row.draft.content, isTheirs: isTheirs) {
            row.draft.content = left
            row.draft.alternative = alternative
        } else if row.state.isOpen {
            // Nothing is left to tell.
            try connection.run("DELETE FROM outbox WHERE seq = ?1", .integer(seq))
            try promoteHead(ofLane: row.draft.lane)
            return true
        } else {
            row.draft.content = .text("")
            row.draft.alternative = nil
        }
        row.lastError = row.lastError.map { person.redacted($0) ?? $0 }
        try update(row)
        return true
    }

    // MARK: Their own rows

    /// How many rows are the person's, by table.
    func counts(of person: Person) throws(StoreError) -> [String: Int] {
        var counts: [String: Int] = [:]
        for row in person.conversations {
            for table in PersonalTable.all {
                let count = try connection.all(
                    text: "SELECT count(*) FROM \(table.name) WHERE \(Self.condition(table))",
                    Self.owner(table, row)
                ) { Int($0.integer(0)) }
                if let count = count.first, count > 0 { counts[table.name, default: 0] += count }
            }
            counts["conversations", default: 0] += 1
        }
        return counts
    }

    /// Keeps what tells that a message came before, of those that WhatsApp may bring again; how many.
    func keepDigests(of person: Person, at now: Timestamp) throws(StoreError) -> Int {
        let moment = Purge.idsSince(now)
        try connection.run("DELETE FROM forgotten_ids WHERE forgotten_at < ?1", .time(moment))
        let ids = try metaIDs(of: person, since: moment)
        for digest in Set(ids.map { ForgottenID($0).digest }).sorted() {
            try connection.run(
                """
                INSERT INTO forgotten_ids (digest, forgotten_at) VALUES (?1, ?2)
                ON CONFLICT (digest) DO NOTHING
                """, .text(digest), .time(now))
        }
        return ids.count
    }

    /// Deletes everything of the person's; how many rows that were, by table.
    func delete(_ person: Person) throws(StoreError) -> [String: Int] {
        var counts: [String: Int] = [:]
        func note(_ table: String, _ count: Int) {
            if count > 0 { counts[table, default: 0] += count }
        }
        var lanes: Set<String> = []
        for row in person.conversations {
            lanes.formUnion(
                try connection.all(
                    "SELECT DISTINCT lane FROM outbox WHERE conversation = ?1 AND is_open = 1",
                    .integer(row.key)
                ) { $0.text(0) })
            for table in PersonalTable.all {
                note(
                    table.name,
                    try connection.driver.changes(
                        .text("DELETE FROM \(table.name) WHERE \(Self.condition(table))"),
                        Self.owner(table, row)))
            }
            try deleteConversation(key: row.key)
            note("conversations", 1)
        }
        for alias in person.aliases {
            try deleteSends(to: alias, note, &lanes)
            note(
                "events",
                try connection.changes(
                    """
                    DELETE FROM events
                    WHERE conversation IS NULL AND (key LIKE ?1 OR detail LIKE ?1)
                    """, .text("%\(alias.value)%")))
        }
        for lane in lanes.sorted() { try promoteHead(ofLane: lane) }
        return counts
    }

    /// What others' conversations sent to the person: one of the shop's people, who was told of handoffs.
    private func deleteSends(
        to alias: SenderAlias, _ note: (String, Int) -> Void, _ lanes: inout Set<String>
    ) throws(StoreError) {
        let (kind, value) = (SQLValue.text(alias.kind.rawValue), SQLValue.text(alias.value))
        lanes.formUnion(
            try connection.all(
                """
                SELECT DISTINCT lane FROM outbox
                WHERE recipient_kind = ?1 AND recipient = ?2 AND is_open = 1
                """, kind, value
            ) { $0.text(0) })
        note(
            "outbox",
            try connection.changes(
                "DELETE FROM outbox WHERE recipient_kind = ?1 AND recipient = ?2", kind, value))
    }
}
