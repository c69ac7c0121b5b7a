import ChatApp
import ChatCore
import ChatEngine
import ChatStore
import TestSupport
import Testing

@testable import ChatGoLive

/// Checks of settings and files: what is broken on purpose is found, and what is well passes.
@Suite struct FileCheckTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let id: String
        let outcome: CheckOutcome
        let evidence: String
        let change: @Sendable (inout Settings) -> Void

        init(
            _ id: String, _ outcome: CheckOutcome, _ evidence: String = "",
            _ change: @escaping @Sendable (inout Settings) -> Void = { _ in }
        ) {
            (self.id, self.outcome, self.evidence, self.change) = (id, outcome, evidence, change)
        }

        var testDescription: String { "\(id) \(outcome.rawValue) \(evidence)" }
    }

    static let rows: [Row] = [
        Row("G1.1", .pass),
        Row("G1.1", .warn, "WHATSAPP_ENABLED") { $0.whatsapp.isEnabled = false },
        Row("G1.1", .fail, "mistakes") { $0.businessDirectory = "/nowhere" },
        Row("G1.1b", .pass, "4 secrets"),
        Row("G1.1b", .fail, "API_KEY is a placeholder") { $0.apiKey = Secret("your-api-key-here") },
        Row("G1.1b", .fail, "WHATSAPP_VERIFY_TOKEN is a placeholder") {
            $0.whatsapp.verifyToken = Secret("changeme")
        },
        Row("G1.1b", .fail, "placeholder") { $0.whatsapp.accessToken = Secret("xxxxxxxxxxxxxxxx") },
        Row("G1.1b", .fail, "are the same") { $0.apiKey = $0.whatsapp.verifyToken },
        Row("G1.1b", .warn, "API_KEY") { $0.apiKey = Secret("k3y-9w") },
        Row("G1.8a", .pass, "2 teams"),
        Row("G1.8a", .warn, "ventas, taller") { $0.testNotifyNumber = nil },
        Row("G1.8a", .fail, "no international") { $0.testNotifyNumber = PhoneNumber("0311000001") },
        Row("G1.8a", .fail, "no international") { $0.testNotifyNumber = PhoneNumber("311000") },
        Row("G1.4v", .pass, "v25.0"),
        Row("G1.4v", .fail, "ended") { $0.whatsapp.apiVersion = GraphVersion("v19.0") ?? .current },
        Row("G1.4v", .warn, "v21.0 ends on 2027-01-21") {
            $0.whatsapp.apiVersion = GraphVersion("v21.0") ?? .current
        },
        Row("G1.6a", .pass),
        Row("G1.6a", .fail, "forged") {
            $0.whatsapp.appSecrets = []
            $0.isProduction = false
        },
        Row("G1.6a", .skip) { $0.whatsapp.isEnabled = false },
        Row("G4.3", .pass),
        Row("G4.3", .warn, "PRODUCTION_MODE") { $0.isProduction = false },
        Row("G4.3", .warn, "LOG_LEVEL is debug") { $0.logLevel = .debug },
        Row("G4.3", .warn, "WHATSAPP_ALLOWED_SENDERS") {
            $0.whatsapp.allowedSenders = [PhoneNumber("573110000001")].compactMap(\.self)
        },
        Row("G4.3", .fail, "API_KEY") { $0.apiKey = Secret("") },
        Row("G4.3b", .skip),
        Row("G2.5p", .skip),
        Row("G2.5p", .pass, "gpt-6-luna") { $0.openAI = openAI("gpt-6-luna") },
        Row("G2.5p", .warn, "gpt-4o-mini ends on 2027-01-14") { $0.openAI = openAI("gpt-4o-mini") },
        Row("G2.5p", .fail, "never asked") { $0.openAI = openAI("gpt-9") },
        Row("G2.5p", .warn, "not known") {
            $0.openAI = openAI("gpt-9")
            $0.openAI.dailyBudgetUSD = nil
        },
        Row("G2.6", .skip),
        Row("G2.6", .pass, "2.0 USD") { $0.openAI = openAI("gpt-6-luna") },
        Row("G2.6", .warn, "open to everybody") {
            $0.openAI = openAI("gpt-6-luna")
            $0.openAI.dailyBudgetUSD = nil
        },
        Row("G7.2a", .pass),
        Row("G7.2a", .warn) { $0.alertCommand = nil },
        Row("G7.2a", .fail, "cannot be run") { $0.alertCommand = "/nowhere/alert" },
        Row("G7.3", .pass),
        Row("G7.3", .warn, "TRACE_TEXT") { $0.traceText = .full },
        Row("G7.3", .warn, "RETENTION_DAYS") { $0.retentionDays = 0 },
        Row("G3.2", .pass, "50 items"),
        Row("G3.2b", .pass),
        Row("G3.2c", .pass),
        Row("G3.2c", .warn, "PUBLIC_BASE_URL") { $0.publicBaseURL = nil },
        Row("G3.2", .fail) { $0.businessDirectory = "/nowhere" },
        Row("G6.1", .skip, "no database"),
        Row("G6.1", .fail, "PostgreSQL") {
            $0.database = .postgres(url: Secret("postgres://x:y@127.0.0.1:1/z"))
        },
        Row("G6.1b", .skip, "PostgreSQL") { $0.database = .postgres(url: Secret("postgres://x")) },
        Row("G6.2", .skip, "PostgreSQL") { $0.database = .postgres(url: Secret("postgres://x")) },
        Row("G6.1c", .skip), Row("G6.2", .skip),
    ]

    private static func openAI(_ model: String) -> OpenAISettings {
        var settings = OpenAISettings()
        settings.isEnabled = true
        settings.apiKey = Secret("sk-a-key-of-the-project-1")
        settings.model = model
        settings.dailyBudgetUSD = 2
        return settings
    }

    /// The day on which the sample shop's prices and models are looked at.
    private static let today = CivilDate("2026-11-29")

    @Test(arguments: rows.indices) func finds(index: Int) async throws {
        let row = Self.rows[index]
        let site = TestSite.ready(today: Self.today, row.change)
        let check = try #require(FileChecks.all.first { $0.id == row.id })
        let result = await check.run(site)
        #expect(result.outcome == row.outcome, "\(row): \(result.evidence)")
        #expect(result.evidence.contains(row.evidence), "\(row): \(result.evidence)")
        if result.outcome == .fail || result.outcome == .warn { #expect(result.hint != nil) }
    }

    @Test func everyNumberIsTakenOnce() {
        let groups = [
            FileChecks.all.map(\.id) + ([TrialChecks.start] + TrialChecks.withDaemon).map(\.id),
            FileChecks.all.map(\.id) + ServerChecks.all.map(\.id),
        ]
        let live = LiveChecks.all(openAI: true).map(\.id) + [LiveChecks.sendTest.id]
        for group in groups {
            #expect(Set(group + live).count == group.count + live.count)
        }
    }

    @Test func aNumberStandsForOneCheckInEveryRun() {
        let titles =
            TrialChecks.withDaemon.map { ($0.id, $0.title) }
            + ServerChecks.all.map { ($0.id, $0.title) }
        for (id, names) in Dictionary(grouping: titles, by: \.0).mapValues({ $0.map(\.1) }) {
            #expect(Set(names).count == 1, "\(id): \(names)")
        }
    }

    /// Days before an end, and whether that is told: of Meta's v25.0 and of a model of the sample shop.
    @Test(arguments: [(91, 61, CheckOutcome.pass), (90, 60, .warn)])
    func anEndIsToldInTimeAsConfigCheckTellsIt(
        graph: Int64, model: Int64, outcome: CheckOutcome
    ) async throws {
        func result(_ id: String, _ end: CivilDate?, _ days: Int64) async throws -> CheckOutcome {
            let end = try #require(end)
            let today = CivilDate(daysSinceEpoch: end.daysSinceEpoch - days)
            let site = TestSite.ready(today: today) { $0.openAI = Self.openAI("gpt-4o-mini") }
            return await (try #require(FileChecks.all.first { $0.id == id })).run(site).outcome
        }
        #expect(try await result("G1.4v", GraphVersion.current.endOfLife, graph) == outcome)
        #expect(try await result("G2.5p", CivilDate("2027-01-14"), model) == outcome)
    }

    private static let modes: [(UInt32, CheckOutcome)] = [
        (0o600, .pass), (0o640, .pass), (0o644, .fail), (0o660, .fail),
    ]

    @Test(arguments: modes) func secretsAreForTheirOwner(mode: UInt32, outcome: CheckOutcome)
        async throws
    {
        let folder = TestFolder()
        let file = try folder.write("API_KEY=x\n", to: ".env", mode: mode)
        let check = try #require(FileChecks.all.first { $0.id == "G4.3b" })
        #expect(await check.run(TestSite.ready(settingsFile: file)).outcome == outcome)
    }

    @Test func filesOfSingleSecretsAreLookedAtToo() async throws {
        let folder = TestFolder()
        let secret = try folder.write("a-key", to: "key", mode: 0o644)
        let file = try folder.write("export API_KEY_FILE='\(secret)'\n", to: ".env")
        let check = try #require(FileChecks.all.first { $0.id == "G4.3b" })
        let result = await check.run(TestSite.ready(settingsFile: file))
        #expect(result.outcome == .fail)
        #expect(result.evidence.contains("/key has mode 0644"))
    }

    @Test func oldPricesAndFilesOfTomorrowAreDoubted() async throws {
        let prices = try #require(FileChecks.all.first { $0.id == "G3.2b" })
        let late = TestSite.ready(today: CivilDate("2027-11-29"))
        #expect(await prices.run(late).outcome == .warn)
        let clock = try #require(FileChecks.all.first { $0.id == "G6.3" })
        let result = await clock.run(TestSite.ready())
        #expect(result.outcome == .pass && result.evidence.contains("America/Bogota"))
        let early = TestSite.ready(today: CivilDate("2020-11-29"))
        #expect(await clock.run(early).outcome == .warn)
    }

    @Test func databasesAreReadInFull() async throws {
        let folder = TestFolder()
        let path = folder.path + "/chat.db"
        await (try SQLiteStore.open(path: path)).close()
        func result(_ id: String) async throws -> CheckResult {
            let site = TestSite.ready { $0.database = .sqlite(path: path) }
            return await (try #require(FileChecks.all.first { $0.id == id })).run(site)
        }
        #expect(try await result("G6.1").outcome == .pass)
        #expect(try await result("G6.1c").outcome == .pass)
        #expect(try await result("G4.4a").outcome == .pass)
        #expect(try await result("G6.2").outcome == .warn)
        let now = SystemClock().now()
        let database = SQLiteDatabase(path: path)
        _ = try database.backup(to: folder.path + "/new.db", at: now)
        #expect(try await result("G6.2").outcome == .pass)
        _ = try database.backup(
            to: folder.path + "/new.db", isReplacing: true, at: now.adding(seconds: -30 * 3600))
        #expect(try await result("G6.2").outcome == .warn)
        _ = try folder.write("this is no database, but it is long enough to be read", to: "chat.db")
        #expect(try await result("G6.1").outcome == .fail)
        #expect(try await result("G4.4a").outcome == .skip)
    }
}
