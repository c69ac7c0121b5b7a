// The outbox: who may send what now, and what came of it.

internal import ChatCore
internal import ChatEngine

/// No claim gives up or takes back more sends than this; the next claim goes on.
private let sweepLimit = 256

extension StoreTables {
    /// Stores a send at the end of its lane.
    func insert(
        _ draft: OutboxDraft, for row: ConversationRow, traceID: Int64?, at now: Timestamp
    ) throws(StoreError) {
        try insert(
            OutboxRow(
                draft: draft, conversation: row.key, isHead: !hasOpenSend(lane: draft.lane),
                dueAt: now, modeVersion: row.modeVersion,
                traceID: draft.purpose == .reply ? traceID : nil, createdAt: now, updatedAt: now))
    }

    func claimSends(
        at now: Timestamp, limit: Int, lease: Lease, quietSince: Timestamp
    ) throws(StoreError) -> SendClaims {
        var claims = SendClaims()
        try takeBackLostSends(at: now)
        for row in try expiredSends(at: now, limit: sweepLimit) {
            var row = row
            row.lastError = "expired" + (row.lastError.map { "; last error: \($0)" } ?? "")
            try finish(&row, as: .failed, at: now)
            claims.expired.append(row.draft.reference)
        }
        try claimHeads(.pending, at: now, limit: limit, lease, before: nil, &claims)
        try claimHeads(.unknown, at: now, limit: limit, lease, before: quietSince, &claims)
        claims.nextDueAt = try nextSendDue(at: now, quietSince: quietSince)
        return claims
    }

    /// Claims due heads until the limit is reached; a cancelled head makes room for the next one.
    private func claimHeads(
        _ state: OutboxState, at now: Timestamp, limit: Int, _ lease: Lease,
        before: Timestamp?, _ claims: inout SendClaims
    ) throws(StoreError) {
        var cancelled = true
        while cancelled, claims.cancelled.count < sweepLimit {
            cancelled = false
            let room = limit - claims.sends.count
            for row in try dueHeads(state, at: now, unknownBefore: before, limit: max(0, room)) {
                var row = row
                if try isOvertaken(row, at: now) {
                    try finish(&row, as: .cancelled, at: now)
                    claims.cancelled.append(row.draft.reference)
                    cancelled = true
                } else {
                    claims.sends.append(try claim(&row, at: now, lease))
                }
            }
        }
    }

    private func claim(
        _ row: inout OutboxRow, at now: Timestamp, _ lease: Lease
    ) throws(StoreError) -> ClaimedSend {
        try gatherNotifications(into: &row, at: now)
        try chooseContent(of: &row, at: now)
        row.state = .sending
        row.attempts += 1
        row.leaseToken = lease.token
        row.dueAt = lease.expiresAt
        row.updatedAt = now
        try update(row)
        try showOnTrace(row)
        return ClaimedSend(draft: row.draft, attempts: row.attempts, lease: lease)
    }

    /// Whether people took the conversation over after this reply was decided, and have it still; or the
    /// customer asked to hear nothing more.
    private func isOvertaken(_ row: OutboxRow, at now: Timestamp) throws(StoreError) -> Bool {
        guard row.draft.purpose != .notification,
            let owner = try conversation(key: row.conversation),
            owner.modeVersion > row.modeVersion
        else { return false }
        if row.draft.purpose == .reply, owner.mode(at: now) == .humanActive { return true }
        return try isOptedOut(owner)
    }

    /// Sends whose lease ran out may have left: their outcome is unknown from now on.
    private func takeBackLostSends(at now: Timestamp) throws(StoreError) {
        for row in try dueHeads(.sending, at: now, unknownBefore: nil, limit: sweepLimit) {
            try markLost(row, at: now)
        }
    }

    private func markLost(_ row: OutboxRow, at now: Timestamp) throws(StoreError) {
        var row = row
        row.lastError = "the process that sent it did not report back"
        try markUnknown(&row, at: now)
    }

    private func markUnknown(_ row: inout OutboxRow, at now: Timestamp) throws(StoreError) {
        row.state = .unknown
        row.unknownSince = now
        row.dueAt = now
        row.updatedAt = now
        try update(row)
        try showOnTrace(row)
    }

    private func nextSendDue(
        at now: Timestamp, quietSince: Timestamp
    ) throws(StoreError) -> Timestamp? {
        var moments = [try firstHead(.pending)?.dueAt, try firstHead(.sending)?.dueAt]
        if let unknown = try firstHead(.unknown), let since = unknown.unknownSince {
            // The quiet time is over when `quietSince`, moving on with the clock, has passed `since`.
            let wait = max(0, since.milliseconds(since: quietSince))
            moments.append(
                max(unknown.dueAt, now.adding(milliseconds: wait).adding(milliseconds: 1)))
        }
        moments.append(try nextSendExpiry())
        return moments.compactMap(\.self).min()
    }

    func record(_ results: [SendResult]) throws(StoreError) {
        for result in results {
            guard var row = try send(result.id), row.leaseToken == result.lease.token else {
                continue
            }
            // A lease that ran out left the row unknown; its holder still knows best.
            if row.state == .sending || row.state == .unknown {
                try apply(result, to: &row)
            } else if case .sent(let id) = result.disposition, row.acceptedAs == nil {
                row.acceptedAs = id
                try update(row)
            }
        }
    }

    private func apply(_ result: SendResult, to row: inout OutboxRow) throws(StoreError) {
        row.updatedAt = result.at
        switch result.disposition {
        case .sent(let id):
            row.acceptedAs = id
            try finish(&row, as: .sent, at: result.at)
        case .windowClosed(let error):
            row.lastError = error
            row.useAlternative()
            row.unknownSince = nil
            try putBack(&row, until: result.at)
        case .failed(let error):
            row.lastError = error
            try finish(&row, as: .failed, at: result.at)
        case .unknown(let error):
            row.lastError = error
            try markUnknown(&row, at: result.at)
        case .retry(let at, let error):
            row.lastError = error
            row.unknownSince = nil
            try putBack(&row, until: at)
        case .released(let retryAt):
            row.attempts -= 1
            try putBack(&row, until: retryAt)
        }
    }

    /// Lets a send wait again; one with an earlier attempt in doubt stays in doubt.
    private func putBack(_ row: inout OutboxRow, until moment: Timestamp) throws(StoreError) {
        row.state = row.unknownSince == nil ? .pending : .unknown
        row.dueAt = moment
        try update(row)
        try showOnTrace(row)
    }

    /// Ends a send, lets the next of its lane come forward, and shows it in the trace.
    func finish(
        _ row: inout OutboxRow, as state: OutboxState, at now: Timestamp
    ) throws(StoreError) {
        let wasOpen = row.state.isOpen
        row.state = state
        row.isHead = false
        row.updatedAt = now
        try update(row)
        if wasOpen { try promoteHead(ofLane: row.draft.lane) }
        if state == .failed || state == .cancelled { try retractHistory(of: row.draft.id) }
        try showOnTrace(row)
    }

    /// Shows a send in the trace of its turn, where the state only moves forward.
    private func showOnTrace(_ row: OutboxRow) throws(StoreError) {
        guard let id = row.traceID, let shown = try sendStatus(ofTrace: id) else { return }
        let next = row.state.status
        let status = shown.mayBecome(next) ? next : shown
        try setSend(
            ofTrace: id, status: status, attempts: row.attempts,
            error: status == .failed ? row.lastError : nil)
    }

    /// Hands back what a dead process of this store held.
    func recover(at now: Timestamp) throws(StoreError) {
        try clearTurnLeases(at: now)
        for row in try sendsUnderway() { try markLost(row, at: now) }
    }
}
