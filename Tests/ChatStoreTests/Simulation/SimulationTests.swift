import Glibc
import Testing

/// A thousand seeds by default, and fewer where each statement crosses to a server; `make simulate SEEDS=n` runs more,
/// `MOSTRADOR_SEED=n` one of them again.
@Suite(.timeLimit(.minutes(60))) struct SimulationTests {
    private static func number(_ variable: String) -> UInt64? {
        getenv(variable).flatMap { UInt64(String(cString: $0)) }
    }

    @Test(arguments: [(StoreKind.sqlite, 1000), (.postgreSQL, 20)] as [(StoreKind, UInt64)])
    func nothingIsLostDoubledOrSaidOverPeople(kind: StoreKind, seeds: UInt64) async throws {
        let first = Self.number("MOSTRADOR_SEED") ?? 1
        let count =
            Self.number("MOSTRADOR_SEED") == nil ? Self.number("MOSTRADOR_SEEDS") ?? seeds : 1
        let lanes: UInt64 = kind == .sqlite ? 6 : 2
        let met = try await withThrowingTaskGroup(of: [Ledger.Event: Int].self) { group in
            for lane in 0..<lanes {
                group.addTask {
                    var met: [Ledger.Event: Int] = [:]
                    for seed in stride(from: first + lane, to: first + count, by: Int(lanes)) {
                        let simulation = try await Simulation(seed: seed, on: kind)
                        let violations = try await simulation.run(steps: 80)
                        met.merge(simulation.ledger.met) { $0 + $1 }
                        #expect(
                            violations.isEmpty,
                            "\(kind), seed \(seed); MOSTRADOR_SEED=\(seed) runs it again")
                    }
                    return met
                }
            }
            return try await group.reduce(into: [:]) { all, met in all.merge(met) { $0 + $1 } }
        }
        // One seed alone need not meet all of it; twenty do.
        let least = min(10, Int(count) / 20)
        for event in Ledger.Event.allCases {
            #expect(met[event, default: 0] >= least, "\(event) hardly ever happened")
        }
    }
}
