/// Where personal data stands: the tables with their columns, as an export names them.
struct PersonalTable {
    /// How the value of a column is read.
    enum Kind {
        case integer, real, text, time, json
    }

    let name: String
    /// What belongs to a conversation is found by; `conversation_id` is its id, everything else its key.
    let owner: String
    let order: String
    let columns: [(name: String, kind: Kind)]

    /// Whether rows are found by the conversation's id and channel.
    var isByID: Bool { owner == "conversation_id" }

    static let conversation: [(name: String, kind: Kind)] = [
        ("id", .text), ("channel", .text), ("mode", .text), ("human_until", .time),
        ("customer_name", .text), ("created_at", .time), ("last_activity_at", .time),
        ("last_customer_at", .time), ("received", .integer), ("memory", .json),
    ]

    /// In an order in which they can be deleted.
    static let all = [
        PersonalTable(
            name: "inbox", owner: "conversation", order: "seq",
            columns: [
                ("message_id", .text), ("sent_at", .time), ("received_at", .time),
                ("content", .json), ("context", .json), ("state", .text), ("request_id", .text),
            ]),
        PersonalTable(
            name: "history", owner: "conversation", order: "at, seq",
            columns: [("role", .text), ("text", .text), ("at", .time)]),
        PersonalTable(
            name: "events", owner: "conversation", order: "seq",
            columns: [("kind", .text), ("at", .time), ("detail", .json)]),
        PersonalTable(
            name: "outbox", owner: "conversation", order: "seq",
            columns: [
                ("id", .text), ("purpose", .text), ("recipient", .text), ("content", .json),
                ("alternative", .json), ("state", .text), ("attempts", .integer),
                ("accepted_as", .text), ("last_error", .text), ("created_at", .time),
                ("updated_at", .time),
            ]),
        PersonalTable(
            name: "handoffs", owner: "conversation", order: "id",
            columns: [
                ("team", .text), ("reason", .text), ("actor", .text), ("started_at", .time),
                ("expires_at", .time), ("ended_at", .time), ("ended_by", .text),
            ]),
        PersonalTable(
            name: "mode_changes", owner: "conversation", order: "id",
            columns: [
                ("mode", .text), ("actor", .text), ("reason", .text), ("at", .time),
                ("until", .time),
            ]),
        PersonalTable(
            name: "aliases", owner: "conversation", order: "seq",
            columns: [("kind", .text), ("value", .text)]),
        PersonalTable(
            name: "interaction_traces", owner: "conversation_id", order: "id",
            columns: [
                ("id", .integer), ("created_at", .text), ("request_id", .text),
                ("phone_masked", .text), ("message_ids", .json), ("message_type", .text),
                ("intent", .text), ("intents", .json), ("decision_path", .json),
                ("openai_called", .integer), ("openai_model", .text), ("mode", .text),
                ("handoff_team", .text), ("asset_id", .text), ("text", .text),
                ("response_text", .text), ("send_status", .text), ("error", .text),
            ]),
    ]
}
