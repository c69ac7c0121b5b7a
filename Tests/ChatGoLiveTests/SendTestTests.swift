import ChatApp
import ChatCore
import ChatEngine
import ChatStandIns
import ChatStore
import TestSupport
import Testing

@testable import ChatGoLive

/// `--send-test`: one message to our own number, and what the daemon hears of it.
@Suite struct SendTestTests {
    private let folder = TestFolder()
    private let graph: GraphStandIn

    init() throws {
        graph = GraphStandIn(
            token: Secret("EAAB-token-of-24-characters"), phoneNumberID: "106540352242922")
        try graph.start()
    }

    private func site(_ change: (inout Settings) -> Void = { _ in }) -> Site {
        TestSite.ready { settings in
            settings.whatsapp.apiBaseURL = BaseURL(graph.baseURL) ?? .graph
            settings.whatsapp.notifyTemplate = "aviso_equipo"
            settings.database = .sqlite(path: folder.path + "/chat.db")
            change(&settings)
        }
    }

    /// Makes the check while somebody who hears of the send tells `states` of it, as the daemon stores webhooks.
    private func result(
        _ states: [DeliveryStatus.State], errors: [GraphErrorInfo] = [], patience: Double = 600
    ) async throws -> CheckResult {
        let store = try await SQLiteStore.open(path: folder.path + "/chat.db")
        let check = Task {
            await LiveChecks.sendTest.run(RealServices(site(), patience: patience))
        }
        let send = try #require(
            await Patience.wait(seconds: 600) { graph.sends.first { $0.callbackData != nil } })
        let statuses = states.map { state in
            InboundDelivery.Item(
                content: .status(
                    DeliveryStatus(
                        messageID: MessageID("wamid.test"), state: state,
                        at: SystemClock().now(), callbackData: send.callbackData, errors: errors)),
                newConversationID: ConversationID("wa_unused"))
        }
        _ = try await store.accept(
            InboundDelivery(
                items: statuses, receivedAt: SystemClock().now(), requestID: "test"),
            under: InboundPolicy())
        let result = await check.value
        await store.close()
        return result
    }

    @Test(arguments: [[DeliveryStatus.State.sent, .delivered], [.read], [.delivered, .read]])
    func aDeliveredMessagePasses(states: [DeliveryStatus.State]) async throws {
        let result = try await result(states)
        #expect(result.outcome == .pass, "\(result.evidence)")
        #expect(result.evidence.hasPrefix("delivered to ***0001 after "), "\(result.evidence)")
        #expect(graph.sends.map(\.recipient) == ["573110000001"])
        #expect(graph.sends.first?.type == "template")
        await graph.stop()
    }

    @Test func aMessageThatFailsLaterFails() async throws {
        let result = try await result(
            [.sent, .failed],
            errors: [GraphErrorInfo(code: 131_047, title: "Re-engagement message")])
        #expect(result.outcome == .fail)
        #expect(result.evidence.contains("131047"), "\(result.evidence)")
        await graph.stop()
    }

    @Test(arguments: [([], "no status came"), ([DeliveryStatus.State.sent], "not delivered")])
    func whatIsNotSeenIsNoPass(states: [DeliveryStatus.State], words: String) async throws {
        let result = try await result(states, patience: 1)
        #expect(result.outcome == .warn)
        #expect(result.evidence.contains(words), "\(result.evidence)")
        #expect(result.hint != nil)
        await graph.stop()
    }

    @Test func withoutADatabaseNothingCanBeSeen() async throws {
        let site = site { $0.database = .sqlite(path: "/nowhere/chat.db") }
        let result = await LiveChecks.sendTest.run(RealServices(site))
        #expect(result.outcome == .warn)
        #expect(result.evidence.contains("cannot be seen"), "\(result.evidence)")
        #expect(!result.evidence.contains("573110000001"))
        #expect(graph.sends.count == 1)
        await graph.stop()
    }

    @Test func withoutANumberNothingIsSent() async throws {
        let result = await LiveChecks.sendTest.run(
            RealServices(site { $0.testNotifyNumber = nil }))
        #expect(result.outcome == .skip)
        #expect(graph.sends.isEmpty)
        await graph.stop()
    }
}
