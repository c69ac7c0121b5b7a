// What a team is told: several waiting notifications leave as one, and outside the 24-hour window as a template.

internal import ChatCore
internal import ChatEngine

/// No message gathers more notifications than this.
private let gatherLimit = 20

extension StoreTables {
    /// Puts the notifications that wait behind this one into it, as far as they fit: the team's number is a
    /// recipient like any other, and takes one message in 6 s only.
    ///
    /// Their handoffs are told by this one from now on, and share its fate.
    func gatherNotifications(into row: inout OutboxRow, at now: Timestamp) throws(StoreError) {
        guard row.draft.purpose == .notification, row.attempts == 0 else { return }
        for other in try openSends(lane: row.draft.lane, limit: gatherLimit)
        where other.draft.id != row.draft.id {
            guard other.state == .pending, other.attempts == 0,
                other.draft.purpose == .notification,
                let joined = row.draft.joined(with: other.draft)
            else { return }
            row.draft = joined
            try absorb(other, into: row)
        }
    }

    /// Takes the alternative where the recipient's 24-hour window is closed.
    func chooseContent(of row: inout OutboxRow, at now: Timestamp) throws(StoreError) {
        guard row.draft.alternative != nil, row.attempts == 0 else { return }
        let owner = try conversation(of: row.draft.recipient)
        let end = owner?.lastCustomerAt?.adding(milliseconds: HumanReply.windowMilliseconds)
        if end.map({ $0 <= now }) ?? true { row.useAlternative() }
    }
}

extension OutboxRow {
    /// From now on the alternative is what is sent.
    mutating func useAlternative() {
        guard let alternative = draft.alternative else { return }
        draft.content = alternative
        draft.alternative = nil
    }
}

extension OutboxDraft {
    /// Both in one message; `nil` when that would be too long, or they are not of one kind.
    fileprivate func joined(with other: OutboxDraft) -> OutboxDraft? {
        guard let content = content.joined(with: other.content) else { return nil }
        var joined = self
        joined.content = content
        switch (alternative, other.alternative) {
        case (nil, nil): break
        case (let one?, let two?):
            guard let both = one.joined(with: two) else { return nil }
            joined.alternative = both
        default: return nil
        }
        joined.expiresAt = max(expiresAt, other.expiresAt)
        return joined
    }
}

extension OutboundContent {
    /// The longest text, and the longest that the variables of a template may be together, in UTF-16 units.
    private static let (textLimit, variablesLimit) = (4096, 900)

    fileprivate func joined(with other: OutboundContent) -> OutboundContent? {
        switch (self, other) {
        case (.text(let one), .text(let two)):
            let both = one + "\n\n" + two
            return both.utf16.count <= Self.textLimit ? .text(both) : nil
        case (
            .template(let name, let language, let one),
            .template(let otherName, let otherLanguage, let two)
        ):
            let both = zip(one, two).map { "\($0) · \($1)" }
            let length = both.reduce(0) { $0 + $1.utf16.count }
            guard name == otherName, language == otherLanguage, one.count == two.count,
                length <= Self.variablesLimit
            else { return nil }
            return .template(name: name, language: language, variables: both)
        default: return nil
        }
    }
}
