import ChatEngine
import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// A program at a real terminal, with somebody who reads and types.
final class TerminalSession: Sendable {
    private static let unlock: UInt = 0x4004_5431
    private static let number: UInt = 0x8004_5430

    private let master: Int32
    /// Kept open: what a program writes as its last words must not be lost with the last one who has the terminal open.
    private let terminal: Int32
    private let pid: pid_t
    private let folder = TestFolder()
    private let transcript = Locked("")
    private let seen = Locked(0)

    /// Starts a program with a new terminal as its three standard streams.
    init(
        _ program: String, _ arguments: [String], environment: [String: String] = [:],
        directory: String = "/"
    ) throws {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
        try #require(master >= 0)
        var (zero, index): (Int32, Int32) = (0, 0)
        try #require(ioctl(master, Self.unlock, &zero) == 0)
        try #require(ioctl(master, Self.number, &index) == 0)
        let name = "/dev/pts/\(index)"
        terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
        try #require(terminal >= 0)
        pid = try Program.spawn(
            Program.path(program), arguments, environment: environment, directory: directory,
            files: (name, name, name))
    }

    deinit {
        kill(pid, SIGKILL)
        close(terminal)
        close(master)
    }

    /// Everything that the terminal showed, what was typed included; lines end in a line feed.
    var text: String { transcript.withLock { $0 } }

    /// Waits until the program shows a text behind what was waited for before.
    func wait(for text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let isShown = await OwnThread.run {
            for _ in 0..<30_000 {
                if self.advance(to: text) { return true }
                if !self.read() { usleep(10_000) }
            }
            return false
        }
        try #require(isShown, "\(text) after: \(self.text)", sourceLocation: sourceLocation)
    }

    /// Types a line.
    func type(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    }

    /// Presses Ctrl and D.
    func endInput() {
        var end: UInt8 = 4
        _ = write(master, &end, 1)
    }

    /// Waits for the end of the program; its exit code.
    func end() async -> Int32 {
        await OwnThread.run {
            var status: Int32 = 0
            for _ in 0..<30_000 {
                // A program that writes much waits until somebody reads.
                let isQuiet = !self.read()
                if waitpid(self.pid, &status, WNOHANG) == self.pid {
                    while self.read() {}
                    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
                }
                if isQuiet { usleep(10_000) }
            }
            return -1
        }
    }

    /// Takes what the terminal shows; whether there was anything.
    private func read() -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(master, &chunk, chunk.count)
        guard count > 0 else { return false }
        let words = String(decoding: chunk[..<count], as: UTF8.self)
        transcript.withLock { $0 += words.replacing("\r\n", with: "\n") }
        return true
    }

    private func advance(to text: String) -> Bool {
        transcript.withLock { transcript in
            seen.withLock { seen in
                let rest = transcript.utf8.dropFirst(seen)
                guard let range = Array(rest).firstRange(of: Array(text.utf8)) else { return false }
                seen += range.upperBound
                return true
            }
        }
    }
}
