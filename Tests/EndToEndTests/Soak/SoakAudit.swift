import ChatCore
import ChatStandIns

/// Holds what the database says in the end against what customers were promised and what they got.
struct SoakAudit {
    private struct Send {
        let purpose: String
        let state: String
        let place: Int
        let lane: String
        let createdAt: Int64
        /// How often the customer got it.
        var count = 0
    }

    private let ledger: SoakLedger.State
    private let database: SoakDatabase
    private(set) var problems: [String] = []

    init(_ ledger: SoakLedger.State, _ database: SoakDatabase) {
        self.ledger = ledger
        self.database = database
    }

    /// Looks for everything that must not be; `budget` in picodollars a day.
    mutating func run(budget: Int64) async throws {
        try await checkMessages()
        try await checkTurns()
        try await checkSends()
        try await checkMoney(budget)
    }

    private mutating func complain(_ what: String, _ ids: some Collection<String>) {
        guard !ids.isEmpty else { return }
        problems.append("\(what): \(ids.count), such as \(ids.sorted().prefix(3))")
    }

    /// What was answered 200 is stored, once, and decided; nothing else is.
    private mutating func checkMessages() async throws {
        let rows = try await database.rows(
            "SELECT message_id, state FROM inbox WHERE message_id NOT LIKE 'chat%'")
        let ids = rows.map { $0[0] }
        complain("messages taken and not stored", ledger.taken.subtracting(ids))
        complain("messages stored that nobody sent", Set(ids).subtracting(ledger.asked))
        complain("messages stored though they were refused", ledger.refused.intersection(ids))
        complain("messages never decided", rows.filter { $0[1] == "pending" }.map { $0[0] })
        if ids.count != Set(ids).count { problems.append("messages are stored twice") }
    }

    /// Each message belongs to one turn; a customer's turns follow the order of writing; a turn without an answer
    /// is one of people's.
    private mutating func checkTurns() async throws {
        let rows = try await database.rows(
            "SELECT id, channel, message_ids, mode, response_text IS NULL, decision_path"
                + " FROM interaction_traces ORDER BY id")
        let talks = rows.filter { $0[1] == "whatsapp" }
        let ids = talks.flatMap { Self.words($0[2]) }
        complain("messages without a turn", ledger.taken.subtracting(ids))
        complain(
            "messages with two turns",
            Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +).filter { $1 > 1 }.map(\.key))
        var latest: [Int: Int] = [:]
        for id in ids {
            guard let (customer, number) = SoakTraffic.place(of: id) else { continue }
            if number < latest[customer, default: 0] { problems.append("\(id) was overtaken") }
            latest[customer] = number
        }
        let silent = talks.filter { $0[4] == "1" || $0[4] == "t" }
        complain(
            "turns of the bot without an answer",
            silent.filter { $0[3] == "AI_ACTIVE" }.map { "\($0[0]) \($0[5])" })
        let chats = Set(rows.filter { $0[1] == "chat" }.compactMap { Int64($0[0]) })
        complain(
            "chats answered and not stored",
            ledger.chatTraces.filter { !chats.contains($0) }.map(String.init))
        if Set(ledger.chatTraces).count != ledger.chatTraces.count {
            problems.append("two chats have one trace")
        }
    }

    /// Each send came to what the database says of it, once and in order, and none of the bot's while people had it.
    private mutating func checkSends() async throws {
        var sends: [String: Send] = [:]
        for row in try await database.rows(
            "SELECT id, purpose, state, seq, lane, created_at FROM outbox")
        {
            sends[row[0]] = Send(
                purpose: row[1], state: row[2], place: Int(row[3]) ?? 0, lane: row[4],
                createdAt: Int64(row[5]) ?? 0)
        }
        var latest: [String: Int] = [:]
        for accepted in ledger.accepted {
            let id = accepted.callbackData ?? ""
            guard var send = sends[id] else {
                problems.append("the customer got \(id), which is not in the outbox")
                continue
            }
            send.count += 1
            sends[id] = send
            if send.place < latest[send.lane, default: 0] { problems.append("\(id) was overtaken") }
            latest[send.lane] = send.place
        }
        complain("sends that a customer got twice", sends.filter { $1.count > 1 }.map(\.key))
        complain(
            "sends called done that nobody got",
            sends.filter { ["sent", "delivered", "read"].contains($1.state) && $1.count == 0 }
                .map(\.key))
        complain(
            "sends called failed that somebody got",
            sends.filter { $1.state == "failed" && $1.count > 0 }.map(\.key))
        complain(
            "sends that never came to an end",
            sends.filter { ["pending", "sending", "unknown"].contains($1.state) }.map(\.key))
        checkHolds(sends)
    }

    /// After a takeover at most the one reply arrives that was under way, and none that was decided later.
    private mutating func checkHolds(_ sends: [String: Send]) {
        for hold in ledger.holds {
            let replies = ledger.accepted[hold.sends].compactMap { sends[$0.callbackData ?? ""] }
                .filter { $0.purpose == "reply" && $0.lane == hold.conversation }
            let late = replies.filter { $0.createdAt > hold.since.milliseconds }
            if replies.count > 1 || !late.isEmpty {
                problems.append("\(replies.count) replies of the bot after a takeover")
            }
        }
    }

    /// No day's spending passes the budget, by our books and by the provider's.
    private mutating func checkMoney(_ budget: Int64) async throws {
        let days = try await database.rows("SELECT settled, reserved FROM spend_days")
        for day in days {
            let spent = day.compactMap { Int64($0) }.reduce(0, +)
            if spent > budget { problems.append("a day cost \(spent) of \(budget) picodollars") }
        }
        if ledger.modelCost > budget * Int64(max(1, days.count)) {
            problems.append("the provider charges \(ledger.modelCost) picodollars")
        }
    }

    /// The words of a list in JSON.
    private static func words(_ list: String) -> [String] {
        list.split(separator: "\"").map(String.init).filter { $0.hasPrefix("wamid.") }
    }
}
