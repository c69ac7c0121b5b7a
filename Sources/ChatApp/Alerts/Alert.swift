internal import ChatCore
internal import ChatEngine

/// Something that needs a person, told to `ALERT_COMMAND` in one line.
struct Alert: Hashable, Sendable {
    /// What kind of thing; each kind is told at most once a minute.
    enum Kind: String, CaseIterable, Sendable {
        /// Meta refuses every send: a dead token, a restriction, a debt.
        case sendingStopped = "sending_stopped"
        /// A reply was given up.
        case sendFailed = "send_failed"
        /// A team could not be told of a customer who waits.
        case notificationFailed = "notification_failed"
        /// The language model's provider refuses every call: a wrong key, no money, no such model.
        case modelStopped = "model_stopped"
        /// The day's budget for the language model is spent.
        case budgetSpent = "budget_spent"
        /// Meta tells something about the shop's own account: a restriction, a warning, a rejected template.
        case accountNotice = "account_notice"
        /// The database fails.
        case storeFailed = "store_failed"
    }

    /// What kind of thing.
    let kind: Kind
    /// What happened and what to do; no customer's words, no full number, no secret.
    let text: String

    /// The alert that an observation calls for; `nil` for almost all.
    init?(_ observation: Observation) {
        switch observation {
        case .circuitOpened(let refusal):
            self.init(
                .sendingStopped,
                "WhatsApp refuses to send (\(refusal.kind.rawValue)): \(refusal.error)")
        case .sendAttempted(let send, _, .failed(let error)):
            self.init(Self.kind(of: send), "send \(send.id) was given up: \(error)")
        case .sendSettled(let settled) where settled.status == .failed:
            let why = settled.error.map(\.description) ?? "reported as failed"
            self.init(
                Self.kind(of: settled.send), "send \(settled.send.id) was not delivered: \(why)")
        case .sendsExpired(let sends):
            guard let first = sends.first else { return nil }
            let told = sends.first { $0.purpose == .notification } ?? first
            self.init(
                Self.kind(of: told),
                "\(sends.count) sends were given up because their time was over, first \(first.id)")
        case .notificationUnaddressed(_, let team):
            self.init(
                .notificationFailed,
                "a customer waits for the team \(team), and no number is set for it; "
                    + "set TEST_NOTIFY_NUMBER or \(SettingsTable.notifyNumberPrefix)<TEAM>")
        case .modelCircuitOpened(let failure, _) where failure.needsPerson:
            self.init(
                .modelStopped,
                "OpenAI refuses to answer (\(failure.rawValue)); customers get the shop's own answers; "
                    + "hint: \(failure.hint)")
        case .modelCircuitOpened(let failure, _) where failure != .rateLimit:
            self.init(
                .modelStopped,
                "OpenAI fails again and again (\(failure.rawValue)); customers get the shop's own answers"
            )
        case .budgetSpent(let day, _):
            self.init(
                .budgetSpent,
                "OPENAI_DAILY_BUDGET_USD of \(day) is spent; customers get the shop's own answers until midnight"
            )
        case .accountNotice(_, let field, let summary):
            self.init(.accountNotice, "Meta about the account, \(field): \(summary)")
        case .deliveryRefused(_, let error), .turnPostponed(_, let error),
            .storeFailed(_, let error):
            self.init(.storeFailed, "\(error)")
        default: return nil
        }
    }

    private static func kind(of send: SendReference) -> Kind {
        send.purpose == .notification ? .notificationFailed : .sendFailed
    }

    private init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    /// The line that the command reads, without its line feed.
    var line: String {
        guard case .text(let safe) = LogValue.struck(text) else { return kind.rawValue }
        return "\(kind.rawValue): \(TerminalText.escaped(String(safe.prefix(1000))))"
    }
}
