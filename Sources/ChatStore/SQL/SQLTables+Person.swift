// Everything of one person: found by number, whatever else they are known by.

internal import ChatCore
internal import ChatEngine

extension SQLTables {
    /// The person with a number, which may lack the country's code.
    func person(_ phone: PhoneNumber) throws(StoreError) -> Person {
        var keys: Set<Int64> = []
        for number in try numbers(meantBy: phone) {
            if let row = try conversation(of: .phone(number)) { keys.insert(row.key) }
        }
        var person = Person()
        if let spelling = NumberSpelling(phone) {
            person.spellings = [spelling]
            // Callers of /api/chat choose their ids, and may choose a number.
            let named = try connection.all(
                "SELECT key, id FROM conversations WHERE id LIKE ?1 LIMIT 1000",
                .text(spelling.pattern)
            ) { ($0.integer(0), $0.text(1)) }
            for (key, id) in named where spelling.isIn(id) { keys.insert(key) }
        }
        for key in keys.sorted() {
            guard let row = try conversation(key: key) else { continue }
            person.conversations.append(row)
            person.aliases += try aliases(of: key)
            let notifications = try connection.all(
                """
                SELECT notification FROM handoffs
                WHERE conversation = ?1 AND notification IS NOT NULL
                """, .integer(key)
            ) { $0.text(0) }
            person.notifications.formUnion(notifications)
        }
        for case .phone(let number) in person.aliases {
            guard let spelling = NumberSpelling(number) else { continue }
            if !person.spellings.contains(spelling) { person.spellings.append(spelling) }
        }
        return person
    }

    /// Meta's ids of what came and went for a person since a moment; WhatsApp may bring it again.
    func metaIDs(of person: Person, since moment: Timestamp) throws(StoreError) -> Set<MessageID> {
        var ids: Set<MessageID> = []
        for key in person.conversations.filter({ $0.channel == .whatsapp }).map(\.key) {
            let own = try connection.all(
                """
                SELECT message_id FROM inbox WHERE conversation = ?1 AND received_at >= ?2
                UNION SELECT accepted_as FROM outbox
                WHERE conversation = ?1 AND accepted_as IS NOT NULL AND updated_at >= ?2
                """, .integer(key), .time(moment)
            ) { MessageID($0.text(0)) }
            let events = try connection.all(
                "SELECT key FROM events WHERE conversation = ?1 AND received_at >= ?2",
                .integer(key), .time(moment)
            ) { EventRow.metaID(inKey: $0.text(0)) }
            ids.formUnion(own + events.compactMap(\.self))
        }
        return ids
    }

    /// The number as it was given; one that nobody has may have come without the country's code, where
    /// one person alone fits.
    private func numbers(meantBy phone: PhoneNumber) throws(StoreError) -> [PhoneNumber] {
        guard try conversation(of: .phone(phone)) == nil, phone.digits.count >= 10 else {
            return [phone]
        }
        let longer = try connection.all(
            """
            SELECT value FROM aliases
            WHERE kind = 'phone' AND substr(value, length(value) - length(?1) + 1) = ?1
            LIMIT 2
            """, .text(phone.digits)
        ) { PhoneNumber($0.text(0)) }.compactMap(\.self)
        return longer.count == 1 ? [phone] + longer : [phone]
    }

    func record(of person: Person) throws(StoreError) -> PersonRecord {
        var record = PersonRecord()
        for row in person.conversations {
            let own = try read(
                PersonalTable.conversation, from: "conversations", where: "key = ?1", order: "key",
                [.integer(row.key)])
            var tables: [PersonRecord.Table] = []
            for table in PersonalTable.all {
                tables.append(
                    PersonRecord.Table(
                        table.name,
                        try read(
                            table.columns, from: table.name, where: Self.condition(table),
                            order: table.order, Self.owner(table, row))))
            }
            record.conversations.append(PersonRecord.Conversation(own.first ?? [], tables))
        }
        return record
    }

    /// Which rows of a table belong to a conversation.
    static func condition(_ table: PersonalTable) -> String {
        table.isByID ? "conversation_id = ?1 AND channel = ?2" : "\(table.owner) = ?1"
    }

    /// The values of ``condition(_:)``.
    static func owner(_ table: PersonalTable, _ row: ConversationRow) -> [SQLValue] {
        table.isByID
            ? [.text(row.id.value), .text(row.channel.rawValue)] : [.integer(row.key)]
    }

    private func read(
        _ columns: [(name: String, kind: PersonalTable.Kind)], from table: String,
        where condition: String, order: String, _ values: [SQLValue]
    ) throws(StoreError) -> [[PersonRecord.Column]] {
        let names = columns.map(\.name).joined(separator: ", ")
        return try connection.all(
            text: "SELECT \(names) FROM \(table) WHERE \(condition) ORDER BY \(order)", values
        ) { row in
            columns.enumerated().map { offset, column in
                let index = Int32(offset)
                guard !row.isNull(index) else { return PersonRecord.Column(column.name, .null) }
                let value: PersonRecord.Value =
                    switch column.kind {
                    case .integer: .integer(row.integer(index))
                    case .real: .real(row.real(index))
                    case .text: .text(row.text(index))
                    case .time: .time(row.time(index))
                    case .json: .json(row.text(index))
                    }
                return PersonRecord.Column(column.name, value)
            }
        }
    }
}
