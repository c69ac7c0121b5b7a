import ChatStandIns
import Glibc
import Testing

@testable import ChatApp

/// A PostgreSQL server under a running daemon that has no room, or is made read-only.
@Suite(.timeLimit(.minutes(10))) struct PostgreSQLDaemonFaultTests {
    /// What is done to the server, what undoes it, and what the log says meanwhile.
    private struct Fault {
        let begin: [String]
        let end: [String]
        let told: String
    }

    /// The server itself says `disk_full`, as it does when a file cannot grow.
    private static func fullDisk(_ schema: String) -> Fault {
        Fault(
            begin: [
                "CREATE FUNCTION \(schema).refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                    + " RAISE 'No space left on device' USING ERRCODE = 'disk_full'; END $$",
                "CREATE TRIGGER full_disk BEFORE INSERT ON \(schema).inbox"
                    + " FOR EACH ROW EXECUTE FUNCTION \(schema).refuse()",
            ], end: ["DROP TRIGGER full_disk ON \(schema).inbox"],
            told: "make room on the server's disk")
    }

    /// As a provider does when the disk fills.
    private static let readOnly = Fault(
        begin: [
            "ALTER SYSTEM SET default_transaction_read_only = on", "SELECT pg_reload_conf()",
        ], end: ["ALTER SYSTEM RESET default_transaction_read_only", "SELECT pg_reload_conf()"],
        told: "read-only")

    @Test func aFullDiskAndAReadOnlyServerAnswer503AndRecover() async throws {
        let server = try PostgreSQLServer()
        let url = try server.newSchema()
        let schema = PostgreSQLServer.schema(of: url)
        let daemon = try await DaemonProcess(
            DaemonProcess.whatsAppSettings.merging(["DATABASE_URL": url]) { $1 })
        try #require(try await daemon.isSoon(200, at: "/ready"))
        #expect(try await daemon.deliver("hola", id: "wamid.0") == 200)
        for (number, fault) in [Self.fullDisk(schema), Self.readOnly].enumerated() {
            for statement in fault.begin { try server.sql(statement) }
            #expect(try await daemon.isSoon(503, at: "/ready"))
            #expect(try await daemon.deliver("otra", id: "wamid.a.\(number)") == 503)
            #expect(try await daemon.status(of: "/health") == 503)
            let failures = try daemon.lines().filter { $0.contains("store_failed") }
            #expect(failures.contains { $0.contains(fault.told) }, "\(failures)")
            for statement in fault.end { try server.sql(statement) }
            #expect(try await daemon.isSoon(200, at: "/ready"))
            #expect(try await daemon.deliver("otra", id: "wamid.a.\(number)") == 200)
        }
        daemon.signal(SIGTERM)
        #expect(await daemon.wait() == 0)
        let rows = try server.sql(
            "SELECT count(*), count(DISTINCT message_id) FROM \(schema).inbox")
        #expect(rows == ["3|3"])
    }
}
