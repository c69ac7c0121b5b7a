import ChatEngine
import Glibc
import Testing

/// The promise of the product, tried on the real binary: what was answered 200 is answered to the customer, once,
/// however often the daemon is killed.
///
/// 200 kills by default, those of several shops side by side: what takes time is the quiet half minute at the end, and
/// they wait for it together. `make kills KILLS=n` kills more often.
@Suite(.serialized) struct KillTests {
    static let shops = 4

    @Test(.timeLimit(.minutes(60))) func nothingIsLostAndNothingDoubled() async throws {
        let kills = getenv("MOSTRADOR_KILLS").flatMap { Int(String(cString: $0)) } ?? 200
        let runs = try (0..<Self.shops).map { _ in try KillRun() }
        try await withThrowingTaskGroup(of: KillRun.Report.self) { group in
            for (index, run) in runs.enumerated() {
                let share = kills / Self.shops + (index < kills % Self.shops ? 1 : 0)
                group.addTask(priority: .high) { try await run.run(kills: share) }
            }
            var total = 0
            for try await report in group {
                #expect(report.lost == 0, "messages that were answered 200 and got no reply")
                #expect(report.doubled == 0, "replies that a customer got twice")
                #expect(report.unasked == 0, "replies to nothing")
                #expect(report.taken > 0)
                total += report.kills
            }
            #expect(total == kills)
        }
    }
}
