import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// Where a log or data cannot be written, that is said, and why.
@Suite struct UnwritableOutputTests {
    /// Runs a program under a shell that changes its outputs first.
    private static func run(
        _ name: String, _ words: String, _ change: String, _ environment: [String: String] = [:]
    ) async throws -> Program.Outcome {
        var variables = ["PORT": "0", "BUSINESS_DIR": Checkout.root + "/business"]
        variables.merge(environment) { $1 }
        return try await Program.run(
            path: "/bin/sh", ["-c", "exec '\(Program.path(name))' \(words) \(change)"],
            environment: variables)
    }

    @Test(arguments: [
        (">/dev/full", "No space left on device"), (">&-", "it is closed"),
        ("1</dev/null", "it is open for reading only"),
    ])
    func aDaemonWithoutALogDoesNotStart(change: String, why: String) async throws {
        let outcome = try await Self.run("ChatServer", "", change)
        #expect(outcome.code == 78)
        #expect(
            outcome.errors.contains("log_unwritable the log cannot be written to standard output"),
            "\(outcome.errors)")
        #expect(outcome.errors.contains(why), "\(outcome.errors)")
        let inProduction = try await Self.run(
            "ChatServer", "", change,
            ["PRODUCTION_MODE": "true", "API_KEY": "a-key-of-24-characters-1"])
        #expect(inProduction.code == 78)
        #expect(inProduction.errors.hasPrefix("{"), "\(inProduction.errors)")
    }

    @Test(arguments: [
        (">/dev/full", "standard output cannot be written: No space left on device\n"),
        (
            ">&-",
            "chatctl: standard output is closed, so nothing was done\n"
                + "hint: lead it to a file, or to /dev/null where its data is not wanted\n"
        ),
    ])
    func dataThatIsLostIsNoSuccess(change: String, said: String) async throws {
        let outcome = try await Self.run("chatctl", "catalog list", change)
        #expect(outcome.code == 1)
        #expect(outcome.errors == said)
        #expect(try await Self.run("chatctl", "catalog list", "2>&- <&-").code == 0)
    }
}
