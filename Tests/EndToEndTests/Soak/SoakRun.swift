import ChatApp
import ChatCore
import ChatEngine
import ChatHTTP
import ChatStandIns
import Glibc
import TestSupport

/// A shop under everything at once: traffic of all kinds, faults on all sides, reloads and kills; the last third is
/// without kills, so that what grows can be seen to grow.
final class SoakRun: Sendable {
    /// What a daemon may hold at most; the file of the log keeps 256 MiB at most, and some pages come while it is brought in.
    static let limits = SoakFigures(
        openFiles: 256, residentBytes: 160 << 20, databaseBytes: .max, logBytes: 272 << 20)
    /// What a message or chat may leave in the database, in bytes.
    static let bytesPerMessage = 8 << 10

    private let minutes: Double
    private let budget: Double
    private let ledger: SoakLedger
    private let statuses: StatusQueue
    private let graph: GraphStandIn
    private let provider: OpenAIStandIn
    private let shops: [Shop]
    private let meta: MetaStandIn
    private let database: SoakDatabase
    private let trouble: SoakTrouble
    /// Holds a copy of the sample shop.
    private let folder = TestFolder()

    init(minutes: Double, onPostgreSQL: Bool) throws {
        self.minutes = minutes
        // So little that it is used up, and not at once.
        let budget = 0.02 * minutes
        let (ledger, statuses) = (SoakLedger(), StatusQueue())
        let graph = GraphStandIn(
            token: Secret(Shop.token), phoneNumberID: Shop.phoneNumberID,
            onAccepted: { send in
                ledger.accept(send)
                statuses.append(send)
            }, script: SoakFaults.graph)
        try graph.start()
        let price = try BusinessLoader().load(Checkout.root + "/business").business
            .modelPrice(for: "gpt-4o-mini")
        let provider = OpenAIStandIn(key: Secret(ModelBench.key)) { request, number in
            let behavior = SoakFaults.model(number)
            // What is charged without doubt; the stand-in counts four bytes to a token.
            var usage = ModelUsage(input: 0, output: 0)
            if case .say(let words) = behavior {
                usage = ModelUsage(
                    input: request.body.count / 4, output: words.utf8.count / 4 + 1)
            }
            ledger.spend(price?.picodollars(for: usage) ?? 0)
            return behavior
        }
        try provider.start()
        let business = folder.file("business")
        SpawnedProcess.run(
            SpawnedProcess.Order(["/bin/cp", "-r", Checkout.root + "/business", business]))
        let server = onPostgreSQL ? try PostgreSQLServer() : nil
        var settings = [
            "BUSINESS_DIR": business, "BURST_QUIET_SECONDS": "0.3", "OPENAI_ENABLED": "true",
            "OPENAI_API_KEY": ModelBench.key, "OPENAI_BASE_URL": provider.baseURL,
            "OPENAI_TIMEOUT_SECONDS": "2", "OPENAI_DAILY_BUDGET_USD": String(budget),
            "WHATSAPP_TIMEOUT_SECONDS": "2",
        ]
        settings["DATABASE_URL"] = try server?.newSchema()
        shops = try (0..<(onPostgreSQL ? 2 : 1)).map { _ in
            try Shop(graphURL: graph.baseURL, settings: settings)
        }
        meta = MetaStandIn(
            baseURLs: shops.map(\.baseURL), appSecret: Shop.appSecret,
            phoneNumberID: Shop.phoneNumberID)
        if let server, let url = settings["DATABASE_URL"] {
            database = .postgreSQL(server, schema: PostgreSQLServer.schema(of: url))
        } else {
            database = .sqlite(path: shops[0].folder + "/chat.db")
        }
        trouble = SoakTrouble(
            shops: shops, database: database, business: business, ledger: ledger)
        (self.ledger, self.statuses, self.graph) = (ledger, statuses, graph)
        (self.provider, self.budget) = (provider, budget)
    }

    /// Soaks; everything that was found wrong.
    func run() async throws -> [String] {
        try await trouble.start()
        let before = try await figures()
        let delivering = Task(priority: .high) { await statuses.deliverAll(through: meta) }
        let traffic = SoakTraffic(shops: shops, meta: meta, ledger: ledger)
        let people = SoakPeople(shops: shops, ledger: ledger)
        let work = [Task { await traffic.run() }, Task { await people.run() }]
        let table = SoakTable(ledger)
        let watching = Task { try await watch(table) }
        let calm: SoakFigures
        do {
            let start = ContinuousClock.now
            let (length, pause) = (
                Duration.seconds(minutes * 60), Duration.seconds(min(5, minutes * 4))
            )
            try await trouble.run(until: start + length * 2 / 3, pause: pause)
            // What a fresh daemon needs to serve, it has now.
            try await trouble.reload(until: start + length * 3 / 4, pause: pause)
            calm = try await figures()
            try await trouble.reload(until: start + length, pause: pause)
        } catch {
            ledger.end()
            throw error
        }
        let after = try await figures()
        ledger.end()
        for task in work { await task.value }
        let isSettled = await settle()
        if !isSettled { ledger.report("not all was answered within ten minutes") }
        watching.cancel()
        statuses.finish()
        delivering.cancel()
        check(calm.highest(after))
        if minutes >= 5, after.residentBytes > calm.residentBytes * 5 / 4 + (16 << 20) {
            ledger.report(
                "memory grew from \(calm.residentBytes >> 20) to \(after.residentBytes >> 20) MiB")
        }
        await checkOpenFiles(before: before.openFiles)
        for shop in shops where await shop.status(of: "/health") != 200 {
            ledger.report("/health is not 200 in the end")
        }
        let end = try await figures()
        table.line(minute: minutes, end)
        await trouble.stop()
        await graph.stop()
        await provider.stop()
        return try await verdict(grown: end.databaseBytes - before.databaseBytes)
    }

    private func figures() async throws -> SoakFigures {
        try await SoakFigures.now(of: trouble.daemons, database)
    }

    /// Looks every second, and prints a line every minute.
    private func watch(_ table: SoakTable) async throws {
        table.head()
        var highest = SoakFigures()
        for second in 1... {
            try await Task.sleep(for: .seconds(1))
            // While the database is away it has no size.
            guard let now = try? await figures() else { continue }
            highest = highest.highest(now)
            guard second.isMultiple(of: 60) else { continue }
            table.line(minute: Double(second / 60), highest)
            check(highest)
            highest = SoakFigures()
        }
    }

    private func check(_ figures: SoakFigures) {
        if figures.openFiles > Self.limits.openFiles {
            ledger.report("\(figures.openFiles) files are open")
        }
        if figures.residentBytes > Self.limits.residentBytes {
            ledger.report("\(figures.residentBytes >> 20) MiB are held")
        }
        if figures.logBytes > Self.limits.logBytes {
            ledger.report("\(figures.logBytes >> 20) MiB wait beside the database")
        }
    }

    /// Once nobody is connected any longer, a daemon has the files open that it had at its start.
    private func checkOpenFiles(before: Int) async {
        var count = 0
        // Idle connections are closed before long, by either side.
        let isClosed = await Waiting.until(every: 1000) {
            count = (try? await figures().openFiles) ?? 0
            return count <= before + 8
        }
        guard !isClosed else { return }
        ledger.report("\(count) files stay open, \(before) were at the start")
    }

    /// Waits until everything is decided and sent.
    private func settle() async -> Bool {
        await Waiting.until(seconds: 600, every: 1000) {
            let open = try? await database.rows(
                "SELECT (SELECT count(*) FROM inbox WHERE state = 'pending')"
                    + " + (SELECT count(*) FROM outbox WHERE is_open = 1)")
            return open == [["0"]]
        }
    }

    private func verdict(grown: Int) async throws -> [String] {
        var audit = SoakAudit(ledger.contents, database)
        try await audit.run(budget: Int64(budget * 1e12))
        var problems = ledger.contents.problems + audit.problems
        let counts = ledger.contents.counts
        let messages = counts["taken", default: 0] + counts["chats", default: 0]
        let each = grown / max(1, messages)
        print("\(messages) messages and chats, \(each) bytes in the database for each")
        if grown > Self.bytesPerMessage * messages + (1 << 20) {
            problems.append("\(each) bytes are stored for a message")
        }
        if case .sqlite = database {
            let check = try await shops[0].chatctl(["db", "check"])
            if check.end != .exit(0) { problems.append("the database: \(check.output)") }
        }
        return problems + Set(shops.flatMap { Self.unexpectedErrors($0) }).sorted()
    }

    /// Error lines of a log, but for those that the faults explain.
    private static func unexpectedErrors(_ shop: Shop) -> [String] {
        let explained = [
            "store_failed", "webhook_not_stored", "turn_postponed", "business_kept",
            "business_wrong", "send_attempted",
        ]
        var found: [String] = []
        let log = (try? TextFile.read(shop.folder + "/daemon.log")) ?? ""
        for line in log.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 3).map(String.init)
            guard words.count > 2, words[1] == "ERROR", !explained.contains(words[2]) else {
                continue
            }
            found.append("the log: \(words[2])")
        }
        return found
    }
}
