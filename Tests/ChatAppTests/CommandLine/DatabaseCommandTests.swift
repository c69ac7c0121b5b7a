import ChatCore
import ChatJSON
import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// The real `chatctl` on databases: checks, backups and restores.
@Suite struct DatabaseCommandTests {
    private let folder = TestFolder()

    private func chatctl(_ words: [String], database: String) async throws -> Program.Outcome {
        try await Program.run(
            "chatctl", words,
            environment: [
                "DATABASE_URL": database, "BUSINESS_DIR": Checkout.root + "/business",
            ])
    }

    private func json(_ outcome: Program.Outcome) throws -> JSONValue {
        try JSONReader.parse(outcome.output.split(separator: "\n").last.map(String.init) ?? "")
    }

    @Test func copiesARunningDaemonsDatabaseAndPutsItBack() async throws {
        let daemon = try await RunningDaemon()
        let database = daemon.database
        _ = try await daemon.post("/api/chat", #"{"conversation_id":"c-1","text":"hola"}"#)
        let check = try await chatctl(["db", "check", "--json"], database: database)
        #expect(check.code == 0)
        #expect(try json(check)["verdict"]?.stringValue == "good")
        #expect(try json(check)["rows"]?["interaction_traces"]?.int64 == 1)
        #expect(try json(check)["latest_backup"]?.isNull == true)

        let copy = folder.file(suffix: "db")
        let backup = try await chatctl(["backup", copy], database: database)
        #expect(backup.code == 0, "\(backup.errors)")
        #expect(backup.output.hasSuffix("1 conversations, 1 traces; checked\n"))
        #expect(backup.errors.isEmpty)
        let again = try await chatctl(["backup", copy], database: database)
        #expect(again.code == 1)
        #expect(again.errors.contains("add --force to replace it"))
        #expect(try await chatctl(["backup", copy, "--force"], database: database).code == 0)
        #expect(
            try await chatctl(["db", "check"], database: database).output.contains(copy),
            "the latest backup is told")

        _ = try await daemon.post("/api/chat", #"{"conversation_id":"c-2","text":"hola"}"#)
        let held = try await chatctl(["restore", copy, "--yes"], database: database)
        #expect(held.code == 1)
        #expect(held.errors.contains("hint: stop ChatServer first"))
        await daemon.end()
        let restored = try await chatctl(["restore", copy, "--json"], database: database)
        #expect(restored.code == 0, "\(restored.errors)")
        #expect(restored.errors.contains("1 conversations and 1 traces will be the database"))
        #expect(try json(restored)["rows"]?["conversations"]?.int64 == 1)
        let aside = try #require(try json(restored)["replaced_kept_as"]?.stringValue)
        for (path, count) in [(database, 1), ("sqlite:" + aside, 2)] {
            let list = try await chatctl(["conversations", "list"], database: path)
            #expect(list.output.split(separator: "\n").count == count, "\(path)")
        }
    }

    @Test func aBadDatabaseIsNamedWithTheWayOut() async throws {
        let path = folder.file(suffix: "db")
        let database = "sqlite:" + path
        #expect(try await chatctl(["db", "check"], database: database).code == 1)
        #expect(try await chatctl(["backup", path + ".copy"], database: database).code == 1)
        #expect(
            try await Program.run(
                "chatctl", ["init"],
                environment: [
                    "DATABASE_URL": database, "BUSINESS_DIR": Checkout.root + "/business",
                ]
            ).code == 0)
        #expect(try await chatctl(["backup", path + ".copy"], database: database).code == 0)
        let descriptor = open(path, O_RDWR)
        let noise = [UInt8](repeating: 0xA5, count: 40_000)
        #expect(pwrite(descriptor, noise, noise.count, 4096) == noise.count)
        close(descriptor)
        let check = try await chatctl(["db", "check"], database: database)
        #expect(check.code == 1)
        #expect(check.output.hasPrefix("\(path): damaged\n"))
        #expect(check.errors == "hint: chatctl restore \(path).copy\n")
        let start = try await Program.run(
            "ChatServer", [],
            environment: [
                "DATABASE_URL": database, "BUSINESS_DIR": Checkout.root + "/business",
                "PORT": "0",
            ])
        #expect(start.code == 78)
        #expect(start.errors.contains("chatctl restore \(path).copy puts the backup of"))
        try TextFile.write("id,name\n", to: path)
        let foreign = try await chatctl(["db", "check"], database: database)
        #expect(foreign.code == 78)
        #expect(foreign.output.hasPrefix("\(path): foreign\n"))
    }
}
