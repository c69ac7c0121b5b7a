internal import CLinux
internal import ChatEngine
internal import ChatStandIns
internal import Glibc

/// The real ChatServer as a process of its own.
final class DaemonChild: Sendable {
    /// Its id.
    let pid: pid_t
    /// The file with what it wrote.
    let logPath: String
    private let end = Locked<Int32?>(nil)

    /// Starts the program in a folder; `nil` when the system refuses.
    init?(
        _ program: String, environment: [String: String], folder: String, logPath: String
    ) {
        // A file that may not grow is an error for the daemon then, and not its end.
        _ = Glibc.signal(SIGXFSZ, SIG_IGN)
        var order = SpawnedProcess.Order(["/usr/bin/env", "-C", folder, program])
        order.variables = environment
        order.output = .file(logPath)
        guard let pid = SpawnedProcess.start(order) else { return nil }
        self.pid = pid
        self.logPath = logPath
    }

    /// Sends a signal, unless it has ended.
    func signal(_ number: Int32) {
        if !hasEnded { kill(pid, number) }
    }

    /// Whether it has ended.
    var hasEnded: Bool { status() != nil }

    /// Waits for its end: the exit code, or 128 and the signal's number; `nil` when it goes on.
    func wait(seconds: Double) async -> Int32? {
        await Patience.wait(seconds: seconds) { status() }
    }

    /// The port that it listens on, as soon as it says so.
    func port(seconds: Double) async -> UInt16? {
        await Patience.wait(seconds: seconds) { () -> UInt16?? in
            for line in log() where line.contains("listening") {
                // The first line that names the address, as JSON or as text for people.
                guard let start = line.firstRange(of: "http://127.0.0.1:")?.upperBound else {
                    continue
                }
                return .some(UInt16(line[start...].prefix { $0.isNumber }))
            }
            return hasEnded ? .some(nil) : nil
        } ?? nil
    }

    /// What it wrote, line by line.
    func log() -> [Substring] {
        String(decoding: FileFacts.content(logPath) ?? [], as: UTF8.self).split(separator: "\n")
    }

    /// Forbids it to make any file longer than `bytes`; `nil` allows it again. `false` when the system refuses.
    func limitFiles(to bytes: UInt64?) -> Bool {
        shim_limit_file_size(pid, bytes ?? .max) == 0
    }

    private func status() -> Int32? {
        end.withLock { end in
            if let end { return end }
            var status: Int32 = 0
            guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
            let signal = status & 0x7F
            end = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
            return end
        }
    }

    deinit {
        guard !hasEnded else { return }
        kill(pid, SIGKILL)
        waitpid(pid, nil, 0)
    }
}
