import ChatEngine
import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// The real `ChatServer` as a process of its own.
final class DaemonProcess: Sendable {
    let pid: pid_t
    let port: UInt16
    let folder: TestFolder
    private let output: String
    private let errors: String

    /// Starts the program on a free port and waits until it listens.
    init(_ environment: [String: String] = [:]) async throws {
        folder = TestFolder()
        output = folder.file(suffix: "out")
        errors = folder.file(suffix: "err")
        var variables = ["PORT": "0", "BUSINESS_DIR": Checkout.root + "/business"]
        variables.merge(environment) { $1 }
        pid = try Program.spawn(
            Program.path("ChatServer"), [], environment: variables, directory: folder.path,
            files: ("/dev/null", output, errors))
        port = try await Self.port(in: output, errors)
    }

    /// What it wrote to standard output so far, line by line.
    func lines() throws -> [String] {
        try Self.text(output).split(separator: "\n").map(String.init)
    }

    /// What it wrote to standard error so far.
    func errorText() throws -> String { try Self.text(errors) }

    /// Sends a signal.
    func signal(_ number: Int32) { kill(pid, number) }

    /// Waits for its end; the exit code, or 128 and the signal's number.
    func wait() async -> Int32 {
        let pid = pid
        return await OwnThread.run { Program.wait(for: pid) }
    }

    /// Asks it to end and waits until it is about to; holds the thread.
    func beginToStop() -> Bool {
        signal(SIGTERM)
        for _ in 0..<60_000 {
            if (try? lines())?.contains(where: { $0.hasSuffix("stopping") }) == true { return true }
            usleep(5000)
        }
        return false
    }

    private static func port(in output: String, _ errors: String) async throws -> UInt16 {
        var port: UInt16?
        let hasStarted = try await Waiting.until {
            let start = try text(output).firstRange(of: "http://127.0.0.1:")
            let digits = try start.map { try text(output)[$0.upperBound...].prefix { $0.isNumber } }
            port = digits.flatMap { UInt16($0) }
            return port != nil
        }
        let said = try text(errors)
        try #require(hasStarted, "\(said)")
        return try #require(port)
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try FileReader.read(path).bytes, as: UTF8.self)
    }
}
