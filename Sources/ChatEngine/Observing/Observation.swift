public import ChatCore

/// Everything worth a log line or a metric. The engine and the edges emit these; logs and metrics only render them.
///
/// No case holds a customer's words, a full number or a secret.
public enum Observation: Sendable {
    /// A webhook delivery was stored.
    case deliveryTaken(requestID: String, outcome: AcceptOutcome)
    /// A webhook delivery could not be stored; Meta will bring it again.
    case deliveryRefused(requestID: String, error: StoreError)
    /// A part of a payload was skipped.
    case payloadIssue(requestID: String, issue: PayloadIssue)
    /// Meta tells something about the shop's own account; the webhook's `field` and what it says.
    case accountNotice(requestID: String, field: String, summary: String)
    /// A webhook was answered without being stored.
    case webhookRejected(requestID: String, result: WebhookResult)
    /// Meta asked whether the webhook's address is ours, and was answered.
    case webhookVerified(requestID: String)
    /// A route answered a request; `route` is its pattern, never a path.
    case requestAnswered(
        requestID: String, method: String, route: String, status: Int, milliseconds: Double)
    /// The server refused a request before any route saw it.
    case requestRefused(status: Int, code: String)
    /// Somebody wrote more than the limit allows.
    case rateLimited(Subject, scope: RateLimitScope)
    /// A turn was decided and stored.
    case turnCommitted(InteractionTrace)
    /// A decided turn was not needed any more: another worker had it.
    case turnLost(Subject)
    /// A turn could not be decided or stored now; it will be claimed again.
    case turnPostponed(Subject, error: StoreError)
    /// A conversation was handed to people.
    case handedOff(Subject, team: String?, reason: String, actor: String)
    /// A conversation was given back to the bot.
    case released(Subject, actor: String)
    /// An attempt to send ended.
    case sendAttempted(SendReference, attempts: Int, disposition: SendResult.Disposition)
    /// Sends were given up because their time was over.
    case sendsExpired([SendReference])
    /// Replies were not sent because a person took over first, or because the customer wants to hear nothing more.
    case sendsCancelled([SendReference])
    /// A delivery status settled or moved a send.
    case sendSettled(SettledSend)
    /// All sending stopped: something needs a person.
    case circuitOpened(SendRefusal)
    /// Sending works again.
    case circuitClosed
    /// An attempt to ask the language model ended.
    case modelAsked(Subject, ModelReport)
    /// The language model is not asked for a while, because calls fail.
    case modelCircuitOpened(ModelFailure, seconds: Int)
    /// The language model answers again.
    case modelCircuitClosed
    /// The day's budget did not allow a call, for the first time since the daemon started or the day began.
    case budgetSpent(day: CivilDate, leftPicodollars: Int64)
    /// Marking a message as read failed; nothing is repeated.
    case markReadFailed(Subject)
    /// The database failed an operation of a worker, which tries again.
    case storeFailed(operation: String, error: StoreError)
    /// A customer waits for people, and nobody can be told: no number is set for the team.
    case notificationUnaddressed(Subject, team: String)
    /// The shop's data was read again and is in force; what is odd about it.
    case shopReplaced(BusinessDifference, warnings: [String])
    /// The shop's data was read again and is wrong: what was in force stays so.
    case shopRefused(problems: [String])
}
