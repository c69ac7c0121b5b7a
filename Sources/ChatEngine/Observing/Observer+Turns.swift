internal import ChatCore

extension Observer {
    /// Reports a stored turn, with the handoff it may have brought, and returns its trace.
    @discardableResult
    func note(_ commit: TurnCommit, traceID: Int64) -> InteractionTrace {
        var trace = commit.trace
        trace.id = traceID
        observe(.turnCommitted(trace))
        if let handoff = commit.takeover?.handoff {
            let subject = Subject(
                conversationID: trace.conversationID, phoneMasked: trace.phoneMasked,
                requestID: trace.requestID)
            observe(
                .handedOff(
                    subject, team: handoff.team, reason: handoff.reason, actor: handoff.actor))
            if handoff.notificationID == nil {
                observe(.notificationUnaddressed(subject, team: handoff.team))
            }
        }
        return trace
    }
}
