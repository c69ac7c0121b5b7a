import ChatEngine
import ChatJSON
import ChatStore
import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// What `/health` tells those who may know, and when it turns red.
@Suite struct HealthDetailsTests {
    private func details(_ daemon: RunningDaemon) async throws -> JSONValue {
        let answer = try await daemon.get("/health", headers: RunningDaemon.key)
        return try #require(try RunningDaemon.json(answer)["details"])
    }

    @Test func tellsWhatWaitsAndHowMuchRoomThereIs() async throws {
        let daemon = try await RunningDaemon.whatsapp()
        let quiet = try await details(daemon)
        #expect(quiet["outbox_pending"]?.int64 == 0)
        #expect(quiet["outbox_oldest_seconds"]?.isNull == true)
        #expect(quiet["sends_failed"]?.int64 == 0)
        #expect(quiet["sends_unknown"]?.int64 == 0)
        #expect(quiet["notifications_undelivered"]?.int64 == 0)
        #expect(quiet["latest_backup_at"]?.isNull == true)
        #expect(quiet["database_bytes"]?.int64 ?? 0 > 0)
        #expect(quiet["disk_free_bytes"]?.int64 ?? 0 > 0)

        let backup = try await ConversationCommandTests.chatctl(
            ["backup", daemon.folder.file(suffix: "copy")], daemon)
        #expect(backup.code == 0, "\(backup.errors)")
        #expect(try await details(daemon)["latest_backup_age_seconds"]?.int64 != nil)
        let open = try await daemon.get("/health")
        #expect(try RunningDaemon.json(open)["details"] == nil)
        await daemon.end()
    }

    /// Damage that is met later: the request is answered 503, and health is red from then on.
    @Test func damageThatIsMetLaterTurnsItRed() async throws {
        let first = try await RunningDaemon()
        _ = try await first.post("/api/chat", #"{"conversation_id":"a","text":"hola"}"#)
        await first.end()
        let path = String(first.database.dropFirst("sqlite:".count))
        try await damage("history", in: path)
        let daemon = try await RunningDaemon {
            $0.database = .sqlite(path: path)
            // A purge at start would meet it first.
            $0.retentionDays = 0
        }
        #expect(try await daemon.get("/health").status == 200)
        let shown = try await daemon.get("/api/conversations/a")
        #expect(shown.status == 503)
        let red = try await DaemonHealth.eventually(daemon, "/health", is: 503)
        #expect(red)
        #expect(try await daemon.get("/ready").status == 503)
        await daemon.end()
        withExtendedLifetime(first) {}
    }

    private func damage(_ table: String, in path: String) async throws {
        let descriptor = open(path, O_RDWR)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        let page = try #require(try await DaemonHealth.rootPage(of: table, in: path))
        let noise = [UInt8](repeating: 0xA5, count: 4096)
        try #require(pwrite(descriptor, noise, noise.count, off_t((page - 1) * 4096)) == 4096)
    }
}
