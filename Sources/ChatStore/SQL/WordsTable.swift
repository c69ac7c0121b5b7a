/// Where people's words stand that may hold anybody's number.
enum WordsTable: String, CaseIterable {
    case history, inbox, events, outbox, conversations
    case traces = "interaction_traces"

    /// What the words of a column are.
    enum Form {
        case plain, json, sent
    }

    /// The key of a row.
    var key: String {
        switch self {
        case .conversations: "key"
        case .traces: "id"
        case .history, .inbox, .events, .outbox: "seq"
        }
    }

    /// Whose row it is.
    var owner: String {
        switch self {
        case .conversations: "key"
        case .traces: "conversation_id"
        case .history, .inbox, .events, .outbox: "conversation"
        }
    }

    /// The columns with words.
    var columns: [(name: String, form: Form)] {
        switch self {
        case .history: [("text", .plain)]
        case .inbox: [("content", .json), ("context", .json)]
        case .events: [("detail", .json), ("key", .plain)]
        case .outbox: [("content", .sent), ("alternative", .sent), ("last_error", .plain)]
        case .conversations: [("customer_name", .plain), ("memory", .json)]
        case .traces: [("text", .plain), ("response_text", .plain), ("error", .plain)]
        }
    }
}
