import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// Turns and sends that a process took and never finished.
@Suite struct LeaseContractTests {
    @Test(arguments: StoreKind.allCases)
    func aTurnIsTakenOverWhenItsLeaseIsOver(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        let lost = try await bench.claimOne(at: 2)
        try await bench.say("¿hay alguien?", at: 10)
        #expect(try await bench.claim(at: 31.9).turns.isEmpty)
        let turn = try await bench.claimOne(at: 32)
        #expect(turn.turn.text == "hola\n¿hay alguien?")
        let late = bench.decision(on: lost, reply: "tarde", at: 33)
        #expect(try await bench.store.commit(late) == .leaseLost)
        let commit = bench.decision(on: turn, reply: "aquí", at: 33)
        #expect(try await bench.store.commit(commit) == .committed(traceID: 1))
        #expect(try await bench.store.commit(commit) == .leaseLost, "a turn is stored once")
    }

    @Test(arguments: StoreKind.allCases)
    func anOverdueHolderMayStillFinishWhatNobodyTook(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        let turn = try await bench.claimOne(at: 2)
        let commit = bench.decision(on: turn, reply: "tarde", at: 50)
        #expect(try await bench.store.commit(commit) == .committed(traceID: 1))
        #expect(try await bench.claim(at: 100).turns.isEmpty)
    }

    @Test(arguments: StoreKind.allCases)
    func aReleasedTurnComesBackWhenItShall(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        let turn = try await bench.claimOne(at: 2)
        try await bench.store.release(turn, retryAt: .at(7))
        #expect(try await bench.claim(at: 6.9).turns.isEmpty)
        #expect(try await bench.claim(at: 6.9).nextDueAt == .at(7))
        let again = try await bench.claimOne(at: 7)
        #expect(again.turn == turn.turn)
        // Only the holder may give back.
        try await bench.store.release(turn, retryAt: .at(8))
        #expect(try await bench.claim(at: 9).turns.isEmpty)
    }

    @Test(arguments: StoreKind.allCases)
    func recoveryHandsBackWhatADeadDaemonHeld(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        try await bench.answer(at: 2)
        _ = try await bench.claimOneSend(at: 2)
        try await bench.say("¿y?", at: 10)
        _ = try await bench.claimOne(at: 12)

        try await bench.restart(killed: true)
        try await bench.store.recover(at: .at(13))
        guard kind.knowsTheDead else {
            // Another daemon may be at it: the leases of 30 s decide.
            #expect(try await bench.claim(at: 41.9).turns.isEmpty)
            #expect(try await bench.onlyTrace().sendStatus == .pending)
            #expect(try await bench.claimOne(at: 42).turn.text == "¿y?")
            #expect(try await bench.claimSends(at: 42).sends.isEmpty, "unknown from now on")
            #expect(try await bench.onlyTrace().sendStatus == .unknown)
            #expect(try await bench.claimSends(at: 72.1).sends.count == 1)
            return
        }
        #expect(
            try await bench.claimOne(at: 13).turn.text == "¿y?", "without waiting for the lease")
        #expect(try await bench.onlyTrace().sendStatus == .unknown)
        #expect(try await bench.claimSends(at: 43).sends.isEmpty, "unknown since the recovery")
        #expect(try await bench.claimSends(at: 43.1).sends.count == 1)
    }

    @Test(arguments: StoreKind.allCases)
    func acceptedMessagesSurviveAKillInAnyState(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("uno", from: .ana, at: 0)
        try await bench.restart(killed: true)
        try await bench.store.recover(at: .at(1))
        try await bench.say("dos", from: .beto, at: 1)
        let turns = try await bench.claim(at: 10).turns
        #expect(turns.map(\.turn.text) == ["uno", "dos"])
        _ = try await bench.store.commit(bench.decision(on: turns[0], reply: "1", at: 10))
        try await bench.restart(killed: true)
        try await bench.store.recover(at: .at(11))
        let free: Double = kind.knowsTheDead ? 11 : 40
        #expect(try await bench.claimOne(at: free).turn.text == "dos")
        #expect(try await bench.claimSends(at: free).sends.count == 1)
    }
}
