import Glibc
import Testing

/// A thousand seeds by default; `make simulate SEEDS=n` runs more, `MOSTRADOR_SEED=n` one of them again.
@Suite(.timeLimit(.minutes(60))) struct SimulationTests {
    private static func number(_ variable: String) -> UInt64? {
        getenv(variable).flatMap { UInt64(String(cString: $0)) }
    }

    @Test func nothingIsLostDoubledOrSaidOverPeople() async throws {
        let first = Self.number("MOSTRADOR_SEED") ?? 1
        let count =
            Self.number("MOSTRADOR_SEED") == nil ? Self.number("MOSTRADOR_SEEDS") ?? 1000 : 1
        let lanes: UInt64 = 2
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<lanes {
                group.addTask {
                    for seed in stride(from: first + lane, to: first + count, by: Int(lanes)) {
                        let violations = try await Simulation(seed: seed).run(steps: 80)
                        #expect(
                            violations.isEmpty,
                            "seed \(seed); MOSTRADOR_SEED=\(seed) runs it again")
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
