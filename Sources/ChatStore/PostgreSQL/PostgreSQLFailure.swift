internal import CPostgreSQL
internal import ChatEngine

/// What the server's refusals mean to the caller.
enum PostgreSQLFailure {
    /// A refusal, and whether the connection is of no use any more.
    struct Meaning {
        let error: StoreError
        let endsConnection: Bool
    }

    /// The meaning of a result that is an error; the message never holds a stored or bound value.
    static func meaning(of result: PostgreSQLResult) -> Meaning {
        let state = mostrador_pq_sqlstate(result.handle).map { String(cString: $0) }
        let message = mostrador_pq_message(result.handle).map { String(cString: $0) }
        guard let state else {
            return Meaning(error: .unavailable("the connection was lost"), endsConnection: true)
        }
        let text = "\(message ?? "") (SQLSTATE \(state))"
        return Meaning(
            error: error(state, text),
            endsConnection: endsConnection.contains(String(state.prefix(3)))
                || endsConnection.contains(state))
    }

    /// The server goes away, is a standby from now on, or does not know our statements any more.
    private static let endsConnection: Set<String> = [
        "57P", "25006", "25P03", "25P04", "0A000", "26000", "08000", "08003", "08006", "08P01",
    ]

    private static func error(_ state: String, _ text: String) -> StoreError {
        switch state.prefix(2) {
        case "53":
            return .unavailable("\(text)\nhint: make room on the server's disk, or allow it more")
        case "08", "57", "25", "40", "58": return .unavailable(text)
        case "55":
            return .unavailable("\(text)\nhint: another program holds a lock in the database")
        case "XX": return .unusable("\(text)\nhint: put a backup in its place")
        default: break
        }
        if state == "42501" {
            return .unusable("\(text)\nhint: the role must own the schema and its tables")
        }
        return .statement(code: Int(state, radix: 36) ?? 0, message: text)
    }
}
