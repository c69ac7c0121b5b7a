import ChatCore
import Testing

@testable import ChatEngine

@Suite struct ModelCircuitTests {
    @Test(arguments: [ModelFailure.authentication, .quota, .modelNotFound])
    func opensAtOnceWhereAPersonIsNeeded(failure: ModelFailure) {
        var circuit = ModelCircuit()
        #expect(circuit.admit(at: 0) == .call)
        #expect(circuit.note(failure, .call, at: 10) == .opened(failure, milliseconds: 30_000))
        #expect(circuit.isOpen(at: 30_009))
        #expect(circuit.admit(at: 30_009) == nil)
        #expect(!circuit.isOpen(at: 30_010))
    }

    @Test func opensAfterFiveFailuresInARowAndClosesByItself() {
        var circuit = ModelCircuit()
        for _ in 0..<4 { #expect(circuit.note(.timeout, .call, at: 0) == nil) }
        #expect(circuit.note(nil, .call, at: 0) == nil, "an answer begins the count anew")
        for _ in 0..<4 { #expect(circuit.note(.server, .call, at: 0) == nil) }
        #expect(
            circuit.note(.connection, .call, at: 0) == .opened(.connection, milliseconds: 30_000))
        #expect(circuit.admit(at: 30_000) == .probe)
        #expect(circuit.isOpen(at: 30_000), "one probe at a time")
        #expect(circuit.admit(at: 30_000) == nil)
        #expect(circuit.note(nil, .probe, at: 31_000) == .closed)
        #expect(circuit.admit(at: 31_000) == .call)
        #expect(circuit.note(.timeout, .call, at: 31_000) == nil)
    }

    @Test func eachFailedProbeDoublesThePauseUpToTenMinutes() {
        var circuit = ModelCircuit()
        _ = circuit.note(.quota, .call, at: 0)
        var now = 30_000.0
        for pause in [60_000.0, 120_000, 240_000, 480_000, 600_000, 600_000] {
            #expect(circuit.admit(at: now) == .probe)
            #expect(circuit.note(.quota, .probe, at: now) == .opened(.quota, milliseconds: pause))
            #expect(circuit.admit(at: now + pause - 1) == nil)
            now += pause
        }
    }

    @Test func whatStartedBeforeItOpenedTellsNothingNew() {
        var circuit = ModelCircuit()
        _ = circuit.note(.quota, .call, at: 0)
        #expect(circuit.note(.timeout, .call, at: 20_000) == nil)
        #expect(circuit.admit(at: 30_000) == .probe, "its pause did not grow")
        circuit.giveBack(.probe)
        #expect(circuit.admit(at: 30_001) == .probe)
    }

    @Test func aRateLimitPausesForAsLongAsTheProviderWishes() {
        var circuit = ModelCircuit()
        #expect(
            circuit.note(.rateLimit, .call, wish: 5000, at: 0)
                == .opened(.rateLimit, milliseconds: 5000))
        #expect(circuit.admit(at: 5000) == .probe)
        var patient = ModelCircuit()
        #expect(
            patient.note(.rateLimit, .call, wish: 3_600_000, at: 0)
                == .opened(.rateLimit, milliseconds: 60_000))
    }

    @Test func aPauseThatWasWishedForIsOverWhenItEnds() {
        var circuit = ModelCircuit()
        _ = circuit.note(.rateLimit, .call, wish: 1000, at: 0)
        #expect(circuit.admit(at: 1000) == .probe)
        #expect(
            circuit.note(.rateLimit, .probe, wish: 2000, at: 1000)
                == .opened(.rateLimit, milliseconds: 2000), "as long as it wishes, not a minute")
        #expect(circuit.admit(at: 3000) == .probe)
        #expect(circuit.note(.rateLimit, .probe, at: 3000) == .closed, "nothing is wished for now")
        #expect(circuit.note(.rateLimit, .call, at: 3000) == nil)
        #expect(
            circuit.note(.rateLimit, .call, at: 3000) == .opened(.rateLimit, milliseconds: 30_000),
            "the fifth in a row")
    }

    @Test(arguments: [ModelFailure.refusal, .busy, .unrecorded, .superseded, .notAsked])
    func whatIsNotTheProvidersFaultDoesNotCount(failure: ModelFailure) {
        var circuit = ModelCircuit()
        for _ in 0..<20 { #expect(circuit.note(failure, .call, at: 0) == nil) }
        #expect(circuit.admit(at: 0) == .call)
    }

    /// What an attempt asks for, what is left of the customer's time, and how long the next one waits.
    @Test(arguments: [
        (Int64(500), 1, Int64(5000), Int64?(500)), (4000, 1, 5000, 4000), (4001, 1, 5000, nil),
        (0, 1, 1000, 0), (0, 1, 999, nil), (0, 2, 8000, nil),
    ])
    func anAttemptIsRepeatedOnceAndOnlyIfItFits(
        wish: Int64, made: Int, left: Int64, pause: Int64?
    ) {
        let attempt = ModelAttempt(
            .failure(.rateLimit), charge: .none, retryAfterMilliseconds: wish)
        #expect(ModelRetry.pause(after: attempt, made: made, left: left) == pause)
        let final = ModelAttempt(.failure(.quota), charge: .none)
        #expect(ModelRetry.pause(after: final, made: 1, left: 8000) == nil)
        let answer = ModelAttempt(.success("hola"), charge: .unknown, retryAfterMilliseconds: 0)
        #expect(ModelRetry.pause(after: answer, made: 1, left: 8000) == nil)
    }
}
