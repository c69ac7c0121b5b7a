import ChatCore
import ChatEngine
import Glibc
import TestSupport
import Testing

@testable import ChatApp

@Suite struct AlertTests {
    static let refusal = SendRefusal(
        kind: .authentication,
        error: GraphErrorInfo(code: 190, title: "Access token\nexpired for 573001234567"),
        status: 401)
    static let subject = Subject(
        conversationID: ConversationID(high: 1, low: 2), phoneMasked: "***4567", requestID: "r1")

    static func failed(_ purpose: OutboxDraft.Purpose) -> Observation {
        .sendAttempted(
            SendReference(id: OutboxID("out_1"), purpose: purpose, subject: subject), attempts: 3,
            disposition: .failed(error: "131026 undeliverable"))
    }

    @Test func oneLineSaysWhatHappened() {
        #expect(
            Alert(.circuitOpened(Self.refusal))?.line
                == "sending_stopped: WhatsApp refuses to send (authentication): "
                + "190 Access token\\nexpired for [número]")
        #expect(Alert(Self.failed(.notification))?.kind == .notificationFailed)
        #expect(Alert(Self.failed(.reply))?.kind == .sendFailed)
        let send = SendReference(id: OutboxID("out_1"), purpose: .reply, subject: Self.subject)
        let late = SettledSend(
            send: send, status: .failed,
            error: GraphErrorInfo(code: 131_026, title: "Undeliverable"))
        #expect(Alert(.sendSettled(late))?.kind == .sendFailed, "reported late")
        #expect(Alert(.sendSettled(SettledSend(send: send, status: .read))) == nil)
        let notice = SendReference(
            id: OutboxID("out_2"), purpose: .notification, subject: Self.subject)
        #expect(Alert(.sendsExpired([send]))?.kind == .sendFailed)
        #expect(Alert(.sendsExpired([send, notice]))?.kind == .notificationFailed)
        let day = CivilDate(daysSinceEpoch: 20_786)
        #expect(
            Alert(.budgetSpent(day: day, leftPicodollars: 0))?.line.hasPrefix(
                "budget_spent: OPENAI_DAILY_BUDGET_USD of 2026-11-29 is spent;") == true)
        #expect(Alert(.modelCircuitOpened(.authentication, seconds: 30))?.kind == .modelStopped)
        let restriction = Observation.accountNotice(
            requestID: "r1", field: "account_update", summary: "event=DISABLED_UPDATE")
        #expect(
            Alert(restriction)?.line
                == "account_notice: Meta about the account, account_update: event=DISABLED_UPDATE")
        #expect(Alert(.circuitClosed) == nil)
        #expect(Alert(.turnLost(Self.subject)) == nil)
    }

    @Test func theProgramGetsEachKindOnce() async throws {
        let folder = TestFolder()
        let (program, report) = (folder.file(suffix: "sh"), folder.file(suffix: "txt"))
        try TextFile.write(
            "#!/bin/sh\ncat >> \(report)\necho noise\necho end >> \(report)\n",
            to: program)
        try #require(chmod(program, 0o700) == 0)
        let observer = AlertObserver(
            command: AlertCommand(program: program) { Issue.record("\($0)") },
            clock: SystemClock())
        for _ in 0..<5 { observer.observe(.circuitOpened(Self.refusal)) }
        observer.observe(Self.failed(.notification))
        let isTold = await Waiting.until {
            let text = (try? FileReader.read(report)).map {
                String(decoding: $0.bytes, as: UTF8.self)
            }
            return (text ?? "").split(separator: "\n").count { $0 == "end" } == 2
        }
        #expect(isTold)
        let text = String(decoding: try FileReader.read(report).bytes, as: UTF8.self)
        #expect(text.split(separator: "\n").count { $0.hasPrefix("sending_stopped: ") } == 1)
        #expect(text.split(separator: "\n").count { $0.hasPrefix("notification_failed: ") } == 1)
    }

    @Test func theProgramSeesNoSettings() {
        let variables = [
            "PATH": "/bin", "API_KEY": "x", "WHATSAPP_ACCESS_TOKEN": "x", "API_KEY_FILE": "x",
            "NOTIFY_NUMBER_VENTAS": "x",
        ]
        #expect(AlertCommand.environment(from: variables) == ["PATH": "/bin"])
    }

    @Test func aProgramThatCannotBeRunIsReported() async throws {
        let said = Locked<[String]>([])
        AlertCommand(program: "/nowhere/alert") { reason in said.withLock { $0.append(reason) } }
            .run("x")
        #expect(await Waiting.until { said.withLock { $0.count } == 1 })
        #expect(said.withLock { $0.first } == "No such file or directory")
    }
}
