import ChatCore
import ChatEngine
import ChatJSON
import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// Retention, export and erasure by command, beside a running daemon.
@Suite struct PersonalDataCommandTests {
    private static func message(_ text: String, from number: String, id: String) -> String {
        let value = """
            {"messaging_product":"whatsapp","metadata":{"phone_number_id":"106540352242922"},
            "contacts":[{"wa_id":"\(number)","profile":{"name":"Rosa Amelia"}}],
            "messages":[{"from":"\(number)","id":"\(id)","timestamp":"\(time(nil))","type":"text",
            "text":{"body":"\(text)"}}]}
            """
        return """
            {"object":"whatsapp_business_account",
            "entry":[{"id":"0","changes":[{"field":"messages","value":\(value)}]}]}
            """
    }

    /// A daemon that has answered two customers, one of whom is to be forgotten.
    private func daemon() async throws -> RunningDaemon {
        let daemon = try await RunningDaemon.whatsapp { $0.traceText = .full }
        for (text, number, id) in [
            ("quiero hablar con una persona sobre girasoles", "573001234567", "wamid.1"),
            ("hola, mi tia es el 300 123 4567", "573007654321", "wamid.2"),
        ] {
            let answer = try await daemon.deliver(Self.message(text, from: number, id: id))
            try #require(answer.status == 200)
        }
        let isAnswered = try await Waiting.until {
            let traces = try RunningDaemon.json(
                try await daemon.get("/api/traces", headers: RunningDaemon.key))
            return traces["traces"]?.arrayValue?.count == 2
        }
        try #require(isAnswered)
        return daemon
    }

    /// What of `words` is found in the bytes of the files. Another process reads them: where this one
    /// closed them, SQLite's locks of the daemon would end.
    private func remains(
        _ daemon: RunningDaemon, _ words: [String]
    ) async throws -> [String] {
        let path = String(daemon.database.dropFirst("sqlite:".count))
        var found: [String] = []
        for end in ["", "-wal", "-shm"] {
            let copy = daemon.folder.file(suffix: "bytes")
            let pid = try Program.spawn(
                "/bin/cat", [path + end], environment: [:], directory: "/",
                files: ("/dev/null", copy, "/dev/null"))
            try #require(await OwnThread.run { Program.wait(for: pid) } == 0)
            let bytes = try FileReader.read(copy).bytes
            found += words.filter { bytes.firstRange(of: Array($0.utf8)) != nil }
        }
        return found
    }

    @Test func forgetsAPersonBesideARunningDaemon() async throws {
        let daemon = try await daemon()
        let words = ["girasoles", "3001234567", "300 123 4567"]
        #expect(try await !remains(daemon, words).isEmpty)
        let copy = daemon.folder.file(suffix: "copy")
        _ = try await ConversationCommandTests.chatctl(["backup", copy], daemon)

        let outcome = try await ConversationCommandTests.chatctl(
            ["forget", "+57 300 123 4567", "--json"], daemon)
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("what is stored about ***4567 will be deleted for good"))
        #expect(!(outcome.errors + outcome.output).contains("1234567"))
        let receipt = try #require(try ConversationCommandTests.lines(outcome).first)
        #expect(receipt["phone_masked"]?.stringValue == "***4567")
        #expect(receipt["conversations"]?.int64 == 1)
        #expect(receipt["deleted"]?["inbox"]?.int64 == 1)
        #expect(receipt["deleted"]?["interaction_traces"]?.int64 == 1)
        #expect(receipt["redacted"]?["inbox"]?.int64 == 1)
        #expect(receipt["overwritten"]?.boolValue == true)
        #expect(receipt["backups_not_touched"]?[0]?.stringValue == copy)
        #expect(try await remains(daemon, words).isEmpty)

        let again = try await ConversationCommandTests.chatctl(
            ["forget", "573001234567", "--yes"], daemon)
        #expect(again.code == 1)
        #expect(again.errors == "nothing is stored about ***4567\n")
        // The daemon goes on, and the person may come back.
        let answer = try await daemon.deliver(
            Self.message("hola", from: "573001234567", id: "wamid.3"))
        #expect(answer.status == 200)
        await daemon.end()
    }

    @Test func exportsAPerson() async throws {
        let daemon = try await daemon()
        let outcome = try await ConversationCommandTests.chatctl(["export", "3001234567"], daemon)
        #expect(outcome.code == 0, "\(outcome.errors)")
        let json = try #require(try ConversationCommandTests.lines(outcome).first)
        let person = try #require(json["conversations"]?[0])
        #expect(person["customer_name"]?.stringValue == "Rosa Amelia")
        #expect(
            person["inbox"]?[0]?["content"]?["text"]?.stringValue
                == "quiero hablar con una persona sobre girasoles")
        #expect(person["aliases"]?[0]?["value"]?.stringValue == "573001234567")
        #expect(person["handoffs"]?.arrayValue?.count == 1)
        #expect(person["interaction_traces"]?[0]?["decision_path"]?.arrayValue?.isEmpty == false)
        let unknown = try await ConversationCommandTests.chatctl(
            ["export", "573110000000"], daemon)
        #expect(unknown.code == 1)
        #expect(unknown.errors == "nothing is stored about ***0000\n")
        #expect(try await ConversationCommandTests.chatctl(["export", "Rosa"], daemon).code == 2)
        await daemon.end()
    }

    @Test func purgesWhatIsOld() async throws {
        let daemon = try await daemon()
        let nothing = try await ConversationCommandTests.chatctl(
            ["purge", "--older-than", "90d"], daemon)
        #expect(nothing.code == 0)
        #expect(nothing.output == "deleted 0 rows\n")
        let outcome = try await ConversationCommandTests.chatctl(
            ["purge", "--older-than", "0m", "--json"], daemon)
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("will be deleted: history"))
        let done = try #require(try ConversationCommandTests.lines(outcome).first)
        #expect(done["deleted"]?["interaction_traces"]?.int64 == 2)
        #expect(done["deleted"]?["inbox"]?.int64 == 2, "their words; the ids stay for 8 days")
        // Which are known for that.
        _ = try await daemon.deliver(Self.message("x", from: "573007654321", id: "wamid.2"))
        let traces = try RunningDaemon.json(
            try await daemon.get("/api/traces", headers: RunningDaemon.key))
        #expect(traces["traces"]?.arrayValue?.isEmpty == true)
        await daemon.end()
    }

    @Test func theDaemonPurgesAtStart() async throws {
        let daemon = try await daemon()
        await daemon.end()
        // What the daemon left is made a year older.
        let path = String(daemon.database.dropFirst("sqlite:".count))
        let year = 365 * 86_400_000
        try await Self.run(
            """
            UPDATE inbox SET received_at = received_at - \(year);
            UPDATE history SET at = at - \(year);
            UPDATE interaction_traces SET created_at = '2020' || substr(created_at, 5);
            """, on: path)
        let next = try await RunningDaemon.whatsapp { $0.database = .sqlite(path: path) }
        let isPurged = try await Waiting.until {
            let traces = try RunningDaemon.json(
                try await next.get("/api/traces", headers: RunningDaemon.key))
            return traces["traces"]?.arrayValue?.isEmpty == true
        }
        #expect(isPurged)
        await next.end()
        let keeping = try await RunningDaemon.whatsapp {
            $0.database = .sqlite(path: path)
            $0.retentionDays = 0
        }
        await keeping.end()
        withExtendedLifetime(daemon) {}
    }

    private static func run(_ sql: String, on path: String) async throws {
        let pid = try Program.spawn(
            "/usr/bin/sqlite3", [path, sql], environment: [:], directory: "/",
            files: ("/dev/null", "/dev/null", "/dev/null"))
        try #require(await OwnThread.run { Program.wait(for: pid) } == 0)
    }
}
