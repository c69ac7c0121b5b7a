import ChatCore
import Testing

@testable import ChatEngine

@Suite struct SendScheduleTests {
    static let now = Timestamp(seconds: 1_000_000)

    /// outcome · attempts so far · Retry-After · what follows, in seconds from now
    static let table = """
        not_sent      1   -     retry 0.25
        not_sent      2   -     retry 0.25
        not_sent      3   -     retry 1
        not_sent      4   -     retry 2
        not_sent      8   -     retry 32
        not_sent      9   -     retry 60
        not_sent     99   -     retry 60
        transient     1   -     retry 0.25
        transient     3   -     retry 1
        transient     1   7     retry 7
        transient     9   7     retry 60
        throughput    3   30    retry 30
        pair_rate     1   -     retry 1
        pair_rate     2   -     retry 4
        pair_rate     4   -     retry 64
        pair_rate     9   -     retry 64
        pair_rate     1   100   retry 100
        authentication 1  -     retry 60
        policy        5   -     retry 60
        billing       1   -     retry 60
        registration  1   -     retry 60
        window_closed 1   -     failed
        recipient     1   -     failed
        opted_out     1   -     failed
        bad_request   1   -     failed
        template      1   -     failed
        identity      1   -     failed
        accepted      1   -     sent
        unknown       1   -     unknown
        """

    @Test(arguments: table.split(separator: "\n").map(String.init))
    func followsTheTable(row: String) throws {
        let cells = row.split(separator: " ").map(String.init)
        let outcome = try #require(Self.outcome(cells[0], retryAfter: Int(cells[2])))
        let disposition = SendSchedule(quickRetries: 2).disposition(
            after: outcome, attempts: try #require(Int(cells[1])), at: Self.now,
            expiresAt: Self.now.adding(seconds: 43_200), jitter: 0)
        #expect(Self.words(disposition) == cells[3...].joined(separator: " "))
    }

    @Test func givesUpWhenTheNextAttemptWouldComeTooLate() {
        let schedule = SendSchedule(quickRetries: 0)
        let disposition = schedule.disposition(
            after: .notSent("connection refused"), attempts: 6, at: Self.now,
            expiresAt: Self.now.adding(seconds: 20), jitter: 0)
        guard case .failed(let error) = disposition else {
            Issue.record("expected a failure, got \(disposition)")
            return
        }
        #expect(error.contains("connection refused"))
    }

    @Test func jitterAddsAQuarterAtMost() {
        let schedule = SendSchedule(quickRetries: 0)
        #expect(schedule.pause(attempts: 3, jitter: 1) == 5000)
        #expect(schedule.pause(attempts: 3, jitter: 7) == 5000)
        #expect(schedule.pause(attempts: .max, jitter: 0) == 60_000)
    }

    private static func outcome(_ name: String, retryAfter: Int?) -> SendOutcome? {
        switch name {
        case "not_sent": return .notSent("connect failed")
        case "accepted": return .accepted(MessageID("wamid.1"))
        case "unknown": return .unknown("time-out")
        default:
            return SendRefusal.Kind(rawValue: name).map {
                .refused(
                    SendRefusal(
                        kind: $0, error: GraphErrorInfo(code: 1, title: "x"), status: 400,
                        retryAfterSeconds: retryAfter))
            }
        }
    }

    private static func words(_ disposition: SendResult.Disposition) -> String {
        switch disposition {
        case .sent: return "sent"
        case .retry(let at, _):
            let milliseconds = at.milliseconds(since: now)
            return milliseconds % 1000 == 0
                ? "retry \(milliseconds / 1000)" : "retry \(Double(milliseconds) / 1000)"
        case .unknown: return "unknown"
        case .failed: return "failed"
        case .windowClosed: return "window closed"
        case .released: return "released"
        }
    }
}
