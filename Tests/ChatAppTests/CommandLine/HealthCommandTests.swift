import ChatJSON
import Testing

@testable import ChatApp

/// The real `chatctl health` against a daemon.
@Suite struct HealthCommandTests {
    @Test func tellsHowTheDaemonIs() async throws {
        let daemon = try await RunningDaemon()
        func health(_ words: [String] = []) async throws -> Program.Outcome {
            try await Program.run(
                "chatctl", ["health"] + words, environment: ["PORT": String(daemon.port)])
        }
        let plain = try await health()
        #expect(plain.code == 0, "\(plain.errors)")
        #expect(plain.output.hasPrefix("healthy\n"))
        #expect(plain.output.contains("  database: true\n"))
        let json = try JSONReader.parse(try await health(["--json"]).output)
        #expect(json["status"]?.stringValue == "healthy")
        await daemon.end()
        let nobody = try await health()
        #expect(nobody.code == 1)
        #expect(nobody.output.isEmpty)
        #expect(nobody.errors.contains("hint: is ChatServer running there?"))
    }
}
