import ChatApp
import ChatCore
import TestSupport
import Testing

@testable import ChatGoLive

/// Checks of the trial, on a real daemon that something is wrong with: each of them finds it.
@Suite struct TrialCheckTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let id: String
        let evidence: String
        /// What a shell does before it becomes the daemon.
        let sabotage: String
        /// A check that has to be made before, for what it leaves.
        let before: String?

        init(_ id: String, _ evidence: String, _ sabotage: String, before: String? = nil) {
            (self.id, self.evidence) = (id, evidence)
            (self.sabotage, self.before) = (sabotage, before)
        }

        var testDescription: String { "\(id): \(sabotage)" }
    }

    private static let deaf = "export WHATSAPP_APP_SECRET=another"
    private static let dumb = "export WHATSAPP_ACCESS_TOKEN=another"
    private static let forgetful = "rm -f chat.db chat.db-wal chat.db-shm"
    private static let otherPicture =
        "cp -r \"$BUSINESS_DIR\" shop; for f in shop/images/*; do printf x >>$f; done; "
        + "export BUSINESS_DIR=\"$PWD/shop\""

    static let rows: [Row] = [
        Row("G2.3", "openai:blocked:disabled", "export OPENAI_ENABLED=false"),
        Row("G2.3", "one took", "export OPENAI_TIMEOUT_SECONDS=9"),
        Row("G2.7", "openai:blocked:disabled", "export OPENAI_ENABLED=false"),
        Row("G2.6b", "1 calls", "unset OPENAI_DAILY_BUDGET_USD"),
        Row("G2.1", "401", "export CHAT_API_PUBLIC=false API_KEY=another"),
        Row("G2.2", "openai:failed:authentication", "export OPENAI_API_KEY=another"),
        Row("G2.2", "once more: 1 calls", "export CACHE_MAX_ENTRIES=0"),
        Row("G2.4", "the cap is 99 tokens", "export OPENAI_MAX_OUTPUT_TOKENS=99"),
        Row("G2.4", "earlier messages", "export OPENAI_HISTORY_TURNS=12"),
        Row("G1.2", "the right token: 403", "export WHATSAPP_VERIFY_TOKEN=another"),
        Row("G1.2", "503", "export WHATSAPP_ENABLED=false"),
        Row("G1.6", "no signature", "export WHATSAPP_APP_SECRET= PRODUCTION_MODE=false"),
        Row("G1.6", "rightly signed", deaf),
        Row("G1.5", "text: 403", deaf),
        Row("G1.5b", "the batch: 403", deaf),
        Row("G6.4", "no reply", dumb),
        Row("G1.7", "message 21: 200", "export WHATSAPP_RATE_LIMIT_PER_MINUTE=500"),
        Row("G1.7", "20 messages: 429", "export WHATSAPP_RATE_LIMIT_PER_MINUTE=5"),
        Row("G4.1", "call 31: 200", "export CHAT_RATE_LIMIT_PER_MINUTE=500"),
        Row("G1.8", "not told", "export TEST_NOTIFY_NUMBER=573119900099"),
        Row("G1.9", "after a person wrote", "export HUMAN_ACTIVE_TTL_HOURS=0.0000001"),
        Row("G7.4", "no turn", deaf),
        Row("G7.4b", "leaves no conversation", deaf),
        Row("G3.1", "with the key: 401", "export API_KEY=another"),
        Row("G3.3", "the picture", otherPicture),
        Row("G4.4", "slow: not unknown", "export WHATSAPP_TIMEOUT_SECONDS=60"),
        Row("G7.2", "not run", "export ALERT_COMMAND=/bin/true", before: "G4.4"),
        Row("G7.1", "after all this", "true"),
        Row("G5.3", "no reply", "export BURST_QUIET_SECONDS=20; " + forgetful),
        Row("G7.3c", "no turn", deaf),
        Row("G7.3c", "nothing was deleted", "export DATABASE_URL=sqlite:other.db"),
        Row("G5.2", "not in exactly one trace", forgetful, before: "G5.3"),
        Row("G1.9b", "silent after its time", "export HUMAN_ACTIVE_TTL_HOURS=1"),
        Row("G5.1", "later: 403", deaf),
        Row("G4.5", "no turn", deaf),
        Row("G6.2b", "No such file", "export DATABASE_URL=sqlite:other.db"),
        Row("G4.2", "the access token stands in the log", "echo \"$WHATSAPP_ACCESS_TOKEN\""),
        Row(
            "G4.2", "an e-mail address stands in a trace", "export TRACE_TEXT=full", before: "G6.4"),
    ]

    /// A program that sabotages the daemon and then becomes it.
    private static func program(_ sabotage: String, in folder: TestFolder) throws -> String {
        let daemon = BuiltPrograms.folder + "/ChatServer"
        return try folder.write(
            "#!/bin/sh\n\(sabotage)\nexec '\(daemon)'\n", to: "daemon.sh", mode: 0o700)
    }

    private static func trial(
        _ program: String
    ) async -> Result<Trial, CheckFailure> {
        await Trial.open(TestSite.ready(), program: program)
    }

    @Test(arguments: rows.indices) func findsWhatIsWrong(index: Int) async throws {
        let row = Self.rows[index]
        let folder = TestFolder()
        let check = try #require(TrialChecks.withDaemon.first { $0.id == row.id })
        switch await Self.trial(try Self.program(row.sabotage, in: folder)) {
        case .success(let trial):
            if let before = row.before {
                _ = await TrialChecks.withDaemon.first { $0.id == before }?.run(trial)
                _ = await TrialChecks.withDaemon.first { $0.id == "G5.2" }?.run(trial)
            }
            let result = await check.run(trial)
            #expect(result.outcome == .fail, "\(row): \(result.evidence)")
            #expect(result.evidence.contains(row.evidence), "\(row): \(result.evidence)")
            #expect(result.hint != nil)
            await trial.close()
        case .failure(let failure): Issue.record("\(row): \(failure.result.evidence)")
        }
    }

    @Test(arguments: ["/bin/false", "/bin/true", "/nowhere/ChatServer"])
    func aDaemonThatDoesNotStartFails(program: String) async throws {
        switch await Self.trial(program) {
        case .success: Issue.record("\(program) is no daemon")
        case .failure(let failure):
            #expect(failure.result.outcome == .fail)
            #expect(failure.result.hint != nil)
        }
    }

    @Test func aShopThatCannotBeReadIsNotTried() async throws {
        let site = TestSite.ready { $0.businessDirectory = "/nowhere" }
        switch await Trial.open(site, program: BuiltPrograms.folder + "/ChatServer") {
        case .success: Issue.record("there is no shop")
        case .failure(let failure): #expect(failure.result.outcome == .fail)
        }
    }
}
