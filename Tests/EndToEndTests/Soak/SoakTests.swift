import Glibc
import Testing

/// Everything at once, for as long as wanted: `make soak MINUTES=n`, on PostgreSQL with `STORE=postgresql`.
///
/// Its limits are those of a machine that does nothing else: it is no part of `make test`.
@Suite struct SoakTests {
    @Test(.enabled(if: Order.minutes != nil), .timeLimit(.minutes(Int(Order.minutes ?? 0) + 60)))
    func nothingIsWrongInTheEnd() async throws {
        let run = try SoakRun(
            minutes: #require(Order.minutes), onPostgreSQL: Order.store == "postgresql")
        let problems = try await run.run()
        for problem in problems { Issue.record("\(problem)") }
        print(problems.isEmpty ? "soak: all good" : "soak: \(problems.count) problems, see above")
    }

    /// What was asked for.
    private enum Order {
        static let minutes = variable("MINUTES").flatMap { Double($0) }
        static let store = variable("STORE")

        private static func variable(_ name: String) -> String? {
            getenv("MOSTRADOR_SOAK_\(name)").map { String(cString: $0) }
        }
    }
}
