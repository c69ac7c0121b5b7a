import ChatCore
import ChatEngine
import ChatStandIns
import Testing

/// Somebody who floods the shop, before real parts: what others get does not depend on it.
@Suite(.timeLimit(.minutes(15))) struct NoisySenderTests {
    private static let noisy = "573001110001"
    private static let quiet = (0..<20).map { "57300222\(1000 + $0)" }

    /// The noisy one's first reply never gets through and two hundred turns are behind it: all others are answered
    /// meanwhile, and nothing of the flood has passed them by.
    @Test func aFloodWhoseRepliesAreStuckDelaysNobody() async throws {
        let bench = try await Bench(
            policy: EnginePolicy(
                inbound: InboundPolicy(messagesPerMinute: 1000, burstQuietMilliseconds: 0))
        ) { send, _ in
            send.recipient == Self.noisy ? .acceptAfter(milliseconds: 600_000) : .accept
        }
        for number in 0..<200 {
            try await bench.receive("¿hola?", id: "wamid.noisy.\(number)", from: Self.noisy)
        }
        for phone in Self.quiet {
            try await bench.receive("¿a qué hora abren?", id: "wamid.\(phone)", from: phone)
        }
        let areAnswered = await bench.wait {
            Self.quiet.allSatisfy { bench.replies(to: $0).count == 1 }
        }
        #expect(areAnswered)
        #expect(bench.graph.sends.count { $0.recipient == Self.noisy } == 1)
        // Nobody waits for the noisy one any longer.
        await bench.graph.stop()
        await bench.stop()
    }

    /// What is over a sender's limit is refused to that sender alone, in the same delivery too.
    @Test func aRefusedFloodCostsItsSenderAlone() async throws {
        let bench = try await Bench()
        bench.clock.stop()
        var batch = WebhookBatch()
        for number in 0..<200 {
            let phone = number % 10 == 9 ? Self.quiet[number / 10] : Self.noisy
            batch.items += try bench.message("hola", id: "wamid.\(number)", from: phone).items
        }
        for _ in 0..<3 {
            guard case .rateLimited = await bench.engine.accept(batch, requestID: "r-flood") else {
                Issue.record("the flood was taken")
                return
            }
        }
        let areAnswered = await bench.wait {
            Self.quiet.allSatisfy { bench.replies(to: $0).count == 1 }
                && bench.replies(to: Self.noisy).count == 20
        }
        #expect(areAnswered, "each quiet one once, and the noisy one within the limit")
        await bench.stop()
        #expect(bench.graph.sends.count == 40)
    }
}
