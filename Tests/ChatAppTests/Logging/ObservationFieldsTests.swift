import ChatCore
import ChatEngine
import ChatJSON
import Testing

@testable import ChatApp

/// Whatever is logged about a message names the conversation, the number masked and the request.
@Suite struct ObservationFieldsTests {
    static let subject = Subject(
        conversationID: ConversationID(high: 1, low: 2), phoneMasked: "***0001", requestID: "r1")
    static let send = SendReference(id: OutboxID("out_1"), purpose: .reply, subject: subject)
    static let refusal = SendRefusal(
        kind: .authentication, error: GraphErrorInfo(code: 190, title: "expired"), status: 401)

    static var outcome: AcceptOutcome {
        var outcome = AcceptOutcome()
        outcome.accepted = [
            AcceptOutcome.Accepted(
                messageID: MessageID("wamid.1"), conversationID: subject.conversationID,
                mode: .aiActive, isAnswerable: true, phoneMasked: "***0001")
        ]
        let change = ModeChange(
            conversationID: subject.conversationID, mode: .humanActive, actor: "owner",
            reason: "echo", at: Timestamp(seconds: 0), until: Timestamp(seconds: 1))
        outcome.altered = [
            AcceptOutcome.Altered(messageID: MessageID("wamid.2"), subject: subject)
        ]
        outcome.takenOver = [AcceptOutcome.Ordered(change: change, subject: subject)]
        return outcome
    }

    static var trace: InteractionTrace {
        var trace = InteractionTrace(
            createdAt: Timestamp(seconds: 0), requestID: "r1",
            conversationID: subject.conversationID, channel: .whatsapp,
            messageIDs: [MessageID("wamid.1")], messageType: "BUSINESS_FAQ", intent: "horarios",
            intents: ["horarios"], decisionPath: [], mode: .aiActive, rulesVersion: "1")
        trace.phoneMasked = "***0001"
        return trace
    }

    /// One of every kind.
    static let samples: [Observation] = [
        .deliveryTaken(requestID: "r1", outcome: outcome),
        .deliveryRefused(requestID: "r1", error: .unavailable("x")),
        .payloadIssue(requestID: "r1", issue: PayloadIssue(.wrongShape, at: "entry[0]")),
        .accountNotice(requestID: "r1", field: "account_update", summary: "event=DISABLED_UPDATE"),
        .webhookRejected(requestID: "r1", result: .forged),
        .webhookVerified(requestID: "r1"),
        .requestAnswered(
            requestID: "r1", method: "GET", route: "/health", status: 200, milliseconds: 1),
        .requestRefused(status: 400, code: "bad_request"),
        .rateLimited(subject, scope: .whatsapp), .turnCommitted(trace), .turnLost(subject),
        .turnPostponed(subject, error: .unavailable("x")),
        .handedOff(subject, team: "ventas", reason: "complaint", actor: "bot"),
        .released(subject, actor: "api"),
        .sendAttempted(send, attempts: 1, disposition: .failed(error: "x")),
        .sendsExpired([send]), .sendsCancelled([send]),
        .sendSettled(SettledSend(send: send, status: .read)), .circuitOpened(refusal),
        .circuitClosed, .markReadFailed(subject),
        .storeFailed(operation: "claim_sends", error: .unavailable("x")),
        .notificationUnaddressed(subject, team: "ventas"), .modelAsked(subject, report),
        .modelCircuitOpened(.quota, seconds: 30), .modelCircuitClosed,
        .budgetSpent(day: CivilDate(daysSinceEpoch: 20_000), leftPicodollars: 12_000_000),
        .shopReplaced(
            BusinessDifference(oldVersion: "1", newVersion: "2", changes: []), warnings: ["x"]),
        .shopRefused(problems: ["x"]),
    ]

    static let report = ModelReport(
        model: "gpt-6-luna", outcome: "answered", attempt: 1, status: 200, requestID: "req_1",
        usage: ModelUsage(input: 900, output: 80), picodollars: 130_000_000,
        latencyMilliseconds: 812.5)

    /// The lines of a kind that are about no single message; a new kind has to be put here or there.
    static func linesAboutNoMessage(_ observation: Observation) -> Set<String> {
        switch observation {
        case .deliveryTaken: ["webhook_taken"]
        case .deliveryRefused: ["webhook_not_stored"]
        case .payloadIssue: ["payload_part_skipped"]
        case .accountNotice: ["account_notice"]
        case .webhookRejected: ["webhook_rejected"]
        case .webhookVerified: ["webhook_verified"]
        case .requestAnswered: ["request_answered"]
        case .requestRefused: ["request_refused"]
        case .circuitOpened: ["sending_stopped"]
        case .circuitClosed: ["sending_resumed"]
        case .storeFailed: ["store_failed"]
        case .modelCircuitOpened: ["openai_paused"]
        case .modelCircuitClosed: ["openai_resumed"]
        case .budgetSpent: ["openai_budget_spent"]
        case .shopReplaced: ["business_reloaded", "business_odd"]
        case .shopRefused: ["business_wrong", "business_kept"]
        case .rateLimited, .turnCommitted, .turnLost, .turnPostponed, .handedOff, .released,
            .sendAttempted, .sendsExpired, .sendsCancelled, .sendSettled, .markReadFailed,
            .notificationUnaddressed, .modelAsked:
            []
        }
    }

    @Test func everyLineAboutAMessageBearsTheThreeFields() throws {
        var events: Set<String> = []
        for sample in Self.samples {
            let lines = ObservationLogTests.log.lines(for: sample)
            #expect(!lines.isEmpty)
            for line in lines {
                #expect(events.insert(line.event).inserted, "\(line.event) is sampled once")
                let json = try JSONReader.parse(LogFormat.json.bytes(of: line, at: "t"))
                if Self.linesAboutNoMessage(sample).contains(line.event) {
                    #expect(json["conversation_id"] == nil, "\(line.event)")
                } else {
                    #expect(json["request_id"] == "r1", "\(line.event)")
                    #expect(json["conversation_id"]?.stringValue?.hasPrefix("wa_") == true)
                    #expect(json["phone_masked"] == "***0001", "\(line.event)")
                }
            }
        }
        #expect(events.count == 34)
    }
}
