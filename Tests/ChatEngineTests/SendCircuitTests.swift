import ChatCore
import Testing

@testable import ChatEngine

@Suite struct SendCircuitTests {
    private let start = Timestamp(seconds: 5000)
    private let expiredToken = SendOutcome.refused(
        SendRefusal(
            kind: .authentication, error: GraphErrorInfo(code: 190, title: "expired"), status: 401))

    @Test func opensOnceProbesOnceAMinuteAndCloses() {
        var circuit = SendCircuit()
        #expect(circuit.allowance(at: start, capacity: 64) == 64)
        guard case .opened = circuit.note(expiredToken, at: start) else {
            Issue.record("the first refusal opens it")
            return
        }
        #expect(circuit.note(expiredToken, at: start.adding(seconds: 1)) == nil)
        #expect(circuit.allowance(at: start.adding(seconds: 30), capacity: 64) == 0)
        #expect(circuit.nextAttempt(at: start.adding(seconds: 30)) == start.adding(seconds: 61))
        let probe = start.adding(seconds: 61)
        #expect(circuit.allowance(at: probe, capacity: 64) == 1)
        #expect(circuit.note(.notSent("dns"), at: probe) == nil)
        #expect(circuit.allowance(at: probe.adding(seconds: 59), capacity: 64) == 0)
        #expect(
            circuit.note(.accepted(MessageID("wamid.1")), at: probe.adding(seconds: 60)) == .closed)
        #expect(circuit.allowance(at: probe.adding(seconds: 60), capacity: 64) == 64)
    }

    @Test func aProbeThatHangsIsFollowedByNoneForAMinute() {
        var circuit = SendCircuit()
        circuit.noteTakenUp(at: start)
        #expect(circuit.allowance(at: start, capacity: 64) == 64, "closed, nothing is a probe")
        _ = circuit.note(expiredToken, at: start)
        let probe = start.adding(seconds: 60)
        #expect(circuit.allowance(at: probe, capacity: 64) == 1)
        circuit.noteTakenUp(at: probe)
        #expect(circuit.allowance(at: probe.adding(seconds: 59), capacity: 64) == 0)
        #expect(circuit.allowance(at: probe.adding(seconds: 60), capacity: 64) == 1)
    }

    @Test func aProbeThatTheirPaceHoldsBackIsStillToCome() {
        var circuit = SendCircuit()
        circuit.noteHeldBack(until: start.adding(seconds: 6))
        #expect(circuit.allowance(at: start, capacity: 64) == 64, "closed, nothing is a probe")
        _ = circuit.note(expiredToken, at: start)
        circuit.noteHeldBack(until: start.adding(seconds: 6))
        #expect(circuit.allowance(at: start.adding(seconds: 59), capacity: 64) == 0, "no probe")
        let probe = start.adding(seconds: 60)
        circuit.noteTakenUp(at: probe)
        circuit.noteHeldBack(until: probe.adding(seconds: 6))
        #expect(circuit.allowance(at: probe.adding(seconds: 5), capacity: 64) == 0)
        #expect(circuit.allowance(at: probe.adding(seconds: 6), capacity: 64) == 1)
    }

    @Test func otherFailuresLeaveItClosed() {
        var circuit = SendCircuit()
        for outcome in [SendOutcome.notSent("dns"), .unknown("time-out")] {
            #expect(circuit.note(outcome, at: start) == nil)
            #expect(!circuit.isOpen)
        }
    }
}
