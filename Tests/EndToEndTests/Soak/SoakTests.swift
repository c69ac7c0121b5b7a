import Glibc
import Testing

/// Everything at once, for as long as wanted: `make soak MINUTES=n`, on PostgreSQL with `STORE=postgresql`.
///
/// Without that, half a minute on SQLite.
@Suite struct SoakTests {
    private static let minutes = variable("MINUTES").flatMap { Double($0) } ?? 0.5

    @Test(.timeLimit(.minutes(Int(minutes) + 60))) func nothingIsWrongInTheEnd() async throws {
        let run = try SoakRun(
            minutes: Self.minutes, onPostgreSQL: Self.variable("STORE") == "postgresql")
        let problems = try await run.run()
        for problem in problems { Issue.record("\(problem)") }
        print(problems.isEmpty ? "soak: all good" : "soak: \(problems.count) problems, see above")
    }

    private static func variable(_ name: String) -> String? {
        getenv("MOSTRADOR_SOAK_\(name)").map { String(cString: $0) }
    }
}
