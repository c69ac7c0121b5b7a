import Glibc
import Testing

@testable import ChatApp

/// Whether this system lets us hide `/proc` from a program.
private let canHideProc = system("unshare --user --map-root-user --mount true") == 0

/// Where `/proc` is not mounted, as in a chroot that somebody made by hand: programs say so and end.
@Suite(.enabled(if: canHideProc, "needs a mount namespace of its own"))
struct MissingProcTests {
    private static func run(
        _ name: String, _ words: [String], _ environment: [String: String] = [:]
    ) async throws -> Program.Outcome {
        try await Program.run(
            path: "/usr/bin/unshare",
            [
                "--user", "--map-root-user", "--mount", "/bin/sh", "-c",
                "PATH=/usr/bin:/bin; mount -t tmpfs tmpfs /proc && exec \"$0\" \"$@\"",
                Program.path(name),
            ] + words, environment: environment)
    }

    @Test(arguments: [[], ["--version"], ["--env-file", "/nowhere"]])
    func theDaemonSaysSo(words: [String]) async throws {
        let outcome = try await Self.run("ChatServer", words, ["PORT": "0"])
        #expect(outcome.code == 78, "\(outcome.errors)")
        #expect(outcome.errors.contains("/proc is not mounted"), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    @Test func itIsAnEventInProduction() async throws {
        let outcome = try await Self.run("ChatServer", [], ["PRODUCTION_MODE": "true"])
        #expect(outcome.code == 78)
        #expect(outcome.errors.contains(#""event":"proc_missing""#), "\(outcome.errors)")
    }

    @Test(arguments: ["chatctl", "chattrain"])
    func soDoTheOthers(name: String) async throws {
        let outcome = try await Self.run(name, ["--version"])
        #expect(outcome.code == 78)
        #expect(outcome.errors.hasPrefix("\(name): /proc is not mounted"), "\(outcome.errors)")
    }
}
