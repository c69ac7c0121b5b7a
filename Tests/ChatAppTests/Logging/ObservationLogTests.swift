import ChatCore
import ChatEngine
import Testing

@testable import ChatApp

@Suite struct ObservationLogTests {
    static let log = ObservationLog(
        logger: Logger(minimumLevel: .error, format: .json, descriptor: -1),
        labels: ConversationLabel(key: [1, 2, 3]))

    static func lines(_ observation: Observation) -> [String] {
        log.lines(for: observation).map { line in
            String(
                decoding: LogFormat.text(coloured: false).bytes(of: line, at: "t"), as: UTF8.self)
        }
    }

    static let whatsappID = ConversationID(high: 1, low: 2)

    static func label(of message: String) -> String {
        ConversationLabel(key: [1, 2, 3]).text(for: MessageID(message))
    }

    @Test func aLineAboutAMessageNamesNobody() {
        var outcome = AcceptOutcome()
        outcome.accepted = [
            AcceptOutcome.Accepted(
                messageID: MessageID("wamid.HBgMNTczMDAwMDAwMDAx"),
                conversationID: Self.whatsappID, mode: .aiActive, isAnswerable: true,
                phoneMasked: "***0001")
        ]
        let lines = Self.lines(.deliveryTaken(requestID: "r1", outcome: outcome))
        #expect(lines.count == 2)
        #expect(
            lines.first
                == "t INFO    message_taken request_id=r1 conversation_id=\(Self.whatsappID) "
                + "phone_masked=***0001 message_id=\(Self.label(of: "wamid.HBgMNTczMDAwMDAwMDAx"))"
                + " mode=AI_ACTIVE answerable=true\n")
        #expect(!lines.joined().contains("wamid"), "a wamid holds the number in base 64")
    }

    /// Somebody tampers, or Meta is at fault: seen at every level from warnings on.
    @Test func aMessageThatComesBackAltered() async throws {
        var outcome = AcceptOutcome()
        outcome.duplicates = 1
        outcome.altered = [
            AcceptOutcome.Altered(
                messageID: MessageID("wamid.1"),
                subject: Subject(
                    conversationID: Self.whatsappID, phoneMasked: "***0001", requestID: "r1"))
        ]
        let observation = Observation.deliveryTaken(requestID: "r1", outcome: outcome)
        #expect(
            Self.lines(observation).first
                == "t WARNING message_altered request_id=r1 conversation_id=\(Self.whatsappID) "
                + "phone_masked=***0001 message_id=\(Self.label(of: "wamid.1"))\n")
        try await LoggerTests.withPipe { reading, writing in
            let logger = Logger(minimumLevel: .warning, format: .json, descriptor: writing)
            ObservationLog(logger: logger, labels: ConversationLabel(key: [1, 2, 3]))
                .observe(observation)
            let written = LoggerTests.drain(reading)
            #expect(written.contains("message_altered") && !written.contains("webhook_taken"))
        }
    }

    @Test func callersIdsAreHashedUnderTheKey() {
        let id = ConversationID("3001234567")
        let label = ConversationLabel(key: [1, 2, 3]).text(for: id)
        #expect(label.hasPrefix("chat_") && label.count == 21)
        #expect(label == ConversationLabel(key: [1, 2, 3]).text(for: id))
        #expect(label != ConversationLabel(key: [1, 2, 4]).text(for: id))
        let lost = Observation.turnLost(Subject(conversationID: id))
        #expect(Self.lines(lost) == ["t DEBUG   turn_lost conversation_id=\(label)\n"])
        let key = Secret("clave")
        #expect(
            ConversationLabel(apiKey: key).text(for: id)
                == ConversationLabel(apiKey: key).text(for: id))
        #expect(
            ConversationLabel(apiKey: Secret("")).text(for: id)
                != ConversationLabel(apiKey: Secret("")).text(for: id))
    }

    @Test func aTurnIsLoggedWithoutItsWords() {
        var trace = InteractionTrace(
            createdAt: Timestamp(seconds: 0), requestID: "r1", conversationID: Self.whatsappID,
            channel: .whatsapp, messageIDs: [MessageID("wamid.x")], messageType: "BUSINESS_FAQ",
            intent: "horarios", intents: ["horarios"],
            decisionPath: ["type:business_faq", "intent:horarios", "openai:blocked:type"],
            mode: .aiActive, rulesVersion: "1")
        trace.id = 7
        trace.text = "canario del cliente"
        trace.responseText = "canario de la respuesta"
        trace.phoneMasked = "***0001"
        let lines = Self.lines(.turnCommitted(trace))
        #expect(
            lines == [
                "t INFO    turn_answered request_id=r1 conversation_id=\(Self.whatsappID) "
                    + "phone_masked=***0001 message_ids=\(Self.label(of: "wamid.x")) "
                    + "trace_id=7 channel=whatsapp "
                    + "message_type=BUSINESS_FAQ intent=horarios "
                    + "decision_path=type:business_faq,intent:horarios,openai:blocked:type "
                    + "openai_called=false cache_hit=false mode=AI_ACTIVE\n"
            ])
    }

    /// A text of Meta, and what of it is logged.
    static let texts: [(String, String)] = [
        ("131047 Re-engagement message", "131047 Re-engagement message"),
        ("no route to 573001234567", "no route to ***4567"),
        ("573001234567, 12345678", "***4567, ***5678"),
        ("1234567", "1234567"), ("", ""),
    ]

    @Test(arguments: texts)
    func numbersInForeignTextsAreStruckOut(text: String, expected: String) {
        #expect(LogValue.struck(text) == .text(expected))
    }
}
