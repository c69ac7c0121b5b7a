public import ChatCore
public import ChatEngine
public import ChatJSON

extension PersonRecord {
    /// Everything as one object: for each conversation its columns, then the rows of each table.
    public func json(at now: Timestamp) -> JSONValue {
        [
            "exported_at": .string(now.iso8601),
            "conversations": .array(conversations.map(\.json)),
        ]
    }
}

extension PersonRecord.Conversation {
    fileprivate var json: JSONValue {
        let own = columns.map { JSONObject.Member(key: $0.name, value: $0.value.json) }
        let rows = tables.map { table in
            JSONObject.Member(
                key: table.name,
                value: .array(
                    table.rows.map { row in
                        .object(
                            JSONObject(
                                row.map { JSONObject.Member(key: $0.name, value: $0.value.json) }))
                    }))
        }
        return .object(JSONObject(own + rows))
    }
}

extension PersonRecord.Value {
    fileprivate var json: JSONValue {
        switch self {
        case .null: .null
        case .integer(let number): .int(number)
        case .real(let number): .double(number)
        case .text(let text): .string(text)
        case .time(let time): .string(time.iso8601)
        case .json(let text): (try? JSONReader.parse(text)) ?? .string(text)
        }
    }
}
