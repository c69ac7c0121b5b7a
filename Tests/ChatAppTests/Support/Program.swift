// Runs the programs as they were built, beside the tests, the way a person or a script would.

import Glibc
import Testing

@testable import ChatApp

/// One run of a program of ours.
struct Program {
    /// What it wrote and how it ended.
    struct Outcome {
        let output: String
        let errors: String
        let code: Int32
    }

    /// The path of a program that was built beside the tests.
    static func path(_ name: String) throws -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        try #require(count > 0)
        let bytes = buffer[..<count].map { UInt8(bitPattern: $0) }
        let folder = String(decoding: bytes, as: UTF8.self).split(
            separator: "/", omittingEmptySubsequences: false
        ).dropLast().joined(separator: "/")
        return folder + "/" + name
    }

    /// Runs a program in `directory` with exactly this environment, and waits for its end.
    static func run(
        _ name: String, _ arguments: [String], environment: [String: String] = [:],
        directory: String = "/", input: String = ""
    ) async throws -> Outcome {
        let folder = TemporaryFolder()
        let files = ["in", "out", "err"].map { folder.file(suffix: $0) }
        try TemporaryFolder.write(input, to: files[0])
        let pid = try spawn(
            path(name), arguments, environment: environment, directory: directory,
            files: (files[0], files[1], files[2]))
        let code = await OwnThread.run { wait(for: pid) }
        return try withExtendedLifetime(folder) {
            Outcome(
                output: String(decoding: try FileReader.read(files[1]).bytes, as: UTF8.self),
                errors: String(decoding: try FileReader.read(files[2]).bytes, as: UTF8.self),
                code: code)
        }
    }

    /// Starts a program with its three standard streams in files.
    static func spawn(
        _ path: String, _ arguments: [String], environment: [String: String], directory: String,
        files: (input: String, output: String, errors: String)
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, files.input, O_RDONLY, 0)
        let flags = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, 1, files.output, flags, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, files.errors, flags, 0o600)
        let shell = ["sh", "-c", "cd \"$0\" && exec \"$@\"", directory, path]
        let words = (shell + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var pid: pid_t = 0
        try #require(posix_spawn(&pid, "/bin/sh", &actions, nil, words, variables) == 0)
        return pid
    }

    /// The exit code, or 128 and the signal's number. What has not ended after a minute is killed, so
    /// that a failure is one and not a wait for ever.
    static func wait(for pid: pid_t) -> Int32 {
        var status: Int32 = 0
        for _ in 0..<6000 {
            let ended = waitpid(pid, &status, WNOHANG)
            if ended == pid {
                return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
            }
            if ended < 0, errno != EINTR { return -1 }
            usleep(10_000)
        }
        kill(pid, SIGKILL)
        waitpid(pid, &status, 0)
        return -1
    }
}
