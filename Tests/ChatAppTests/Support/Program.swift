// Runs the programs as they were built, beside the tests, the way a person or a script would.

import ChatStandIns
import Glibc
import TestSupport
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
    static func path(_ name: String) -> String { BuiltPrograms.folder + "/" + name }

    /// Runs a program in `directory` with exactly this environment, and waits for its end.
    static func run(
        _ name: String, _ arguments: [String], environment: [String: String] = [:],
        directory: String = "/", input: String = ""
    ) async throws -> Outcome {
        try await run(
            path: path(name), arguments, environment: environment, directory: directory,
            input: input)
    }

    /// Runs the program at `path`; in a folder of its own unless told otherwise.
    static func run(
        path: String, _ arguments: [String], environment: [String: String] = [:],
        directory: String? = nil, input: String = ""
    ) async throws -> Outcome {
        let folder = TestFolder()
        let files = ["in", "out", "err"].map { folder.file(suffix: $0) }
        try TextFile.write(input, to: files[0])
        let pid = try spawn(
            path, arguments, environment: environment, directory: directory ?? folder.path,
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
        let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", directory, path]
        var order = SpawnedProcess.Order(shell + arguments)
        order.variables = environment
        order.input = .file(files.input)
        order.output = .file(files.output)
        order.errors = .file(files.errors)
        order.hasOwnGroup = false
        return try #require(SpawnedProcess.start(order))
    }

    /// The exit code, or 128 and the signal's number. What has not ended after a minute is killed, so
    /// that a failure is one and not a wait for ever.
    static func wait(for pid: pid_t) -> Int32 {
        var status: Int32 = 0
        for _ in 0..<6000 {
            let ended = waitpid(pid, &status, WNOHANG)
            if ended == pid {
                return SpawnedProcess.code(of: status)
            }
            if ended < 0, errno != EINTR { return -1 }
            usleep(10_000)
        }
        kill(pid, SIGKILL)
        waitpid(pid, &status, 0)
        return -1
    }
}
