import ChatCore
import ChatEngine
import ChatStandIns
import Testing

@testable import ChatStore

/// A server without room, turned read-only, or whose tables another program holds: refused in bounded time, nothing
/// half stored, and as before once it is over.
@Suite(.timeLimit(.minutes(10))) struct PostgreSQLRefusalTests {
    private let server: PostgreSQLServer

    init() throws {
        server = try PostgreSQLServer.shared.get()
    }

    /// Why a call is refused; the end of the test when it is for another reason than the server's state.
    private func refusal(
        _ call: () async throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> String {
        let error = await #expect(throws: StoreError.self, sourceLocation: sourceLocation) {
            try await call()
        }
        guard case .unavailable(let why) = error else {
            Issue.record("found \(String(describing: error))", sourceLocation: sourceLocation)
            return ""
        }
        return why
    }

    /// When the server finds that there is no room: at a row, or at the end of the transaction.
    enum FullAt: String, CaseIterable, Sendable {
        case row = "CREATE TRIGGER full_disk BEFORE INSERT ON inbox"
        case commit = """
            CREATE CONSTRAINT TRIGGER full_disk AFTER INSERT ON inbox INITIALLY DEFERRED
            """
    }

    /// The server itself says `disk_full`, as it does when a file cannot grow.
    @Test(arguments: FullAt.allCases)
    func aFullDiskRefusesAndRecovers(moment: FullAt) async throws {
        let bench = try await Bench(.postgreSQL)
        try await bench.say("antes", id: "wamid.0", at: 0)
        _ = try bench.rows(
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " RAISE 'could not extend file: No space left on device' USING ERRCODE = '53100';"
                + " END $$; \(moment.rawValue) FOR EACH ROW EXECUTE FUNCTION refuse()")
        for number in 1...5 {
            let why = try await refusal {
                try await bench.deliver(
                    [
                        .message(Bench.message("a", id: "wamid.\(number).a", at: 1)),
                        .message(Bench.message("b", id: "wamid.\(number).b", at: 1)),
                    ], at: 1)
            }
            #expect(why.contains("SQLSTATE 53100"))
            #expect(why.contains("hint: make room on the server's disk"))
        }
        // A probe commits nothing that it inserts.
        if moment == .row { _ = try await refusal { try await bench.store.probe() } }
        #expect(try await bench.store.conversations(limit: 9, at: .at(1)).count == 1, "reads go on")
        _ = try bench.rows("DROP TRIGGER full_disk ON inbox")
        try await bench.store.probe()
        let outcome = try await bench.deliver(
            [.message(Bench.message("corto", id: "wamid.1.a", at: 2))], at: 2)
        #expect(outcome.accepted.count == 1, "nothing of a refused delivery was stored")
        #expect(try await bench.claimOne(at: 100).turn.text == "antes\ncorto")
    }

    /// As a provider does when the disk fills: whoever begins a transaction may only read.
    @Test func aDatabaseThatIsMadeReadOnlyRefusesAndRecovers() async throws {
        // It holds for all that the server has.
        let server = try PostgreSQLServer()
        let store = try await PostgreSQLStore.open(PostgreSQLAddress(server.newSchema()))
        @Sendable func say(_ id: String) async throws -> AcceptOutcome {
            try await store.accept(
                InboundDelivery(
                    items: [
                        InboundDelivery.Item(
                            content: .message(Bench.message("hola", id: id, at: 0)),
                            newConversationID: ConversationID("wa_1"))
                    ], receivedAt: .at(0), requestID: "r"), under: InboundPolicy())
        }
        #expect(try await say("wamid.1").accepted.count == 1)
        try server.sql("ALTER SYSTEM SET default_transaction_read_only = on")
        try server.sql("SELECT pg_reload_conf()")
        // Each session hears of it by itself.
        #expect(try await isSoon(ready: false, store))
        let why = try await refusal { _ = try await say("wamid.2") }
        #expect(why.contains("read-only") || why.contains("tried again"), "\(why)")
        _ = try await refusal { try await store.probe() }
        #expect(try await store.conversations(limit: 9, at: .at(1)).count == 1, "reads go on")
        try server.sql("ALTER SYSTEM RESET default_transaction_read_only")
        try server.sql("SELECT pg_reload_conf()")
        #expect(try await isSoon(ready: true, store))
        #expect(try await say("wamid.2").accepted.count == 1)
        await store.close()
    }

    private func isSoon(ready wanted: Bool, _ store: PostgreSQLStore) async throws -> Bool {
        for _ in 0..<600 {
            var isReady = true
            do { try await store.probe() } catch { isReady = false }
            if isReady == wanted { return true }
            try await Task.sleep(for: .milliseconds(50))
        }
        return false
    }

    /// Somebody's migration or `LOCK TABLE` in psql: the time limit of our sessions ends the wait.
    @Test func aTableThatAnotherProgramHoldsRefusesAndRecovers() async throws {
        let bench = try await Bench(.postgreSQL)
        try await bench.say("antes", at: 0)
        let other = try PostgreSQLLink(PostgreSQLAddress(bench.url))
        try other.execute("BEGIN; LOCK TABLE inbox, interaction_traces IN ACCESS EXCLUSIVE MODE")
        async let reading = refusal { _ = try await bench.store.traces(TraceQuery()) }
        let writing = try await refusal { try await bench.say("otra", id: "wamid.2", at: 1) }
        for why in [writing, try await reading] {
            #expect(why.contains("SQLSTATE 55P03"), "\(why)")
            #expect(why.contains("hint: another program holds a lock"), "\(why)")
        }
        try other.execute("ROLLBACK")
        #expect(try await bench.say("otra", id: "wamid.2", at: 1).accepted.count == 1)
        #expect(try await bench.store.traces(TraceQuery()).isEmpty)
        try await bench.store.probe()
    }
}
