import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// What `chatctl completions` prints, read by the shells themselves.
@Suite struct CompletionTests {
    static func script(_ shell: CompletionScript.Shell) async throws -> (TestFolder, String) {
        let outcome = try await Program.run("chatctl", ["completions", shell.rawValue])
        #expect(outcome.code == 0)
        let folder = TestFolder()
        let path = folder.file(suffix: shell.rawValue)
        try TextFile.write(outcome.output, to: path)
        return (folder, path)
    }

    /// Runs a shell; `nil` where it is not installed.
    static func run(
        _ shell: CompletionScript.Shell, _ words: [String]
    ) async throws -> (output: String, code: Int32)? {
        let candidates = ["/bin", "/usr/bin"].map { "\($0)/\(shell.rawValue)" }
        guard let path = candidates.first(where: { access($0, X_OK) == 0 }) else { return nil }
        let folder = TestFolder()
        let output = folder.file(suffix: "out")
        let pid = try Program.spawn(
            path, words, environment: ["HOME": folder.path, "PATH": "/usr/bin:/bin"],
            directory: folder.path, files: ("/dev/null", output, "/dev/null"))
        let code = await OwnThread.run { Program.wait(for: pid) }
        return (String(decoding: try FileReader.read(output).bytes, as: UTF8.self), code)
    }

    @Test(arguments: CompletionScript.Shell.allCases)
    func everyShellReadsItsScript(shell: CompletionScript.Shell) async throws {
        let (folder, path) = try await Self.script(shell)
        guard let result = try await Self.run(shell, ["-n", path]) else {
            #expect(shell != .bash, "bash is always there")
            return
        }
        #expect(result.code == 0)
        withExtendedLifetime(folder) {}
    }

    /// A line as it is typed, its last word unfinished, and what it may go on with.
    static let lines: [(String, [String])] = [
        ("chatctl cat", ["catalog"]), ("chatctl catalog ", ["list", "import"]),
        ("chatctl traces tail --o", ["--openai-called"]), ("chatctl handoff re", ["release"]),
        ("chatctl completions ", ["bash", "zsh", "fish"]), ("chatctl traces tail -n ", []),
        ("chatctl --v", ["--version"]), ("chatctl nothing ", []),
        ("chatctl catalog import /etc/hostn", ["/etc/hostname"]),
        ("chatctl config check --env-file /etc/hostn", ["/etc/hostname"]),
    ]

    @Test(arguments: lines)
    func bashOffersWhatFits(line: String, expected: [String]) async throws {
        let (folder, path) = try await Self.script(.bash)
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        let typed = words.map { "'\($0)'" }.joined(separator: " ")
        let program =
            "source \(path); COMP_WORDS=(\(typed)); COMP_CWORD=\(words.count - 1); _chatctl;"
            + " printf '%s\\n' \"${COMPREPLY[@]}\""
        let result = try #require(try await Self.run(.bash, ["-c", program]))
        #expect(result.output.split(separator: "\n").map(String.init) == expected)
        withExtendedLifetime(folder) {}
    }

    @Test func fishOffersWhatFits() async throws {
        let (folder, path) = try await Self.script(.fish)
        let program = "source \(path); complete -C 'chatctl traces tail --openai'"
        guard let result = try await Self.run(.fish, ["-c", program]) else { return }
        #expect(result.output.hasPrefix("--openai-called\t"))
        withExtendedLifetime(folder) {}
    }

    @Test func anotherShellIsAUsageError() async throws {
        let outcome = try await Program.run("chatctl", ["completions", "tcsh"])
        #expect(outcome.code == 2)
        #expect(outcome.errors.hasPrefix("SHELL is \"tcsh\"; allowed: bash, zsh, fish\n"))
    }
}
