import ChatCore
import ChatEngine
import ChatStandIns
import Testing

/// Whoever waits for Meta or for a model within the limits that are set is not taken for dead, however long that is:
/// nothing is sent twice and nothing paid twice.
@Suite(.timeLimit(.minutes(15))) struct SlowAnswerTests {
    private static let slow = "573001110001"

    /// Longer than a lease lasts when nothing may take longer, in milliseconds.
    private static let whileMilliseconds = Lease.durationMilliseconds + 1000

    @Test func aSendThatTakesItsTimeIsNotRepeated() async throws {
        let bench = try await Bench { send, _ in
            send.recipient == Self.slow ? .acceptAfter(milliseconds: 600_000) : .accept
        }
        bench.clock.stop()
        try await bench.receive("Hola", id: "wamid.slow", from: Self.slow)
        #expect(await bench.wait { bench.graph.sends.count == 1 })
        // A lease, the quiet time after it, and once more; each time somebody else shows that work goes on.
        for number in 1...3 {
            bench.clock.move(milliseconds: Self.whileMilliseconds)
            let quick = "57300222000\(number)"
            try await bench.receive("Hola", id: "wamid.\(number)", from: quick)
            #expect(await bench.wait { bench.replies(to: quick).count == 1 })
        }
        #expect(bench.graph.sends.count { $0.recipient == Self.slow } == 1)
        // Nobody waits for the slow one any longer.
        await bench.graph.stop()
        await bench.stop()
    }

    @Test func aModelThatTakesItsTimeIsAskedOnce() async throws {
        let clock = MovableClock()
        clock.stop()
        let bench = try await ModelBench(clock: clock) { _, _ in .hold("Con gusto.") }
        let asked = try await bench.receive(ModelBench.consultation, id: "wamid.slow", at: clock)
        #expect(await bench.wait { bench.provider.requests.count == 1 })
        clock.move(milliseconds: Self.whileMilliseconds)
        let other = try await bench.receive(
            "¿a qué hora abren?", id: "wamid.quick", from: "573002220001", at: clock)
        #expect(try await bench.trace(of: other) != nil)
        bench.provider.release()
        let trace = try #require(try await bench.trace(of: asked))
        #expect(trace.openAICalled)
        #expect(bench.provider.requests.count == 1)
        await bench.stop()
    }
}
