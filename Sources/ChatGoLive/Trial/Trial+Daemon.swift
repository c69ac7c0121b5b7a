internal import ChatApp
internal import ChatEngine
internal import ChatJSON

extension Trial {
    /// Where the database is.
    var databasePath: String { folder.path + "/chat.db" }

    /// Starts the daemon, with some settings changed; what is wrong, or `nil` once it is ready.
    func start(_ changes: [String: String] = [:]) async -> String? {
        let number = state.withLock { state in
            state.starts += 1
            return state.starts
        }
        let daemon = DaemonChild(
            program, environment: environment.merging(changes) { $1 }, folder: folder.path,
            logPath: "\(folder.path)/daemon-\(number).log")
        guard let daemon else { return "ChatServer cannot be run" }
        state.withLock { $0.daemon = daemon }
        guard let port = await daemon.port(seconds: 30) else {
            let last = daemon.log().suffix(3).map { line in
                (try? JSONReader.parse(Array(line.utf8)))?["message"]?.stringValue ?? String(line)
            }
            return "ChatServer did not start: " + TerminalText.escaped(last.joined(separator: "; "))
        }
        state.withLock { $0.port = port }
        let isReady = await Patience.wait(seconds: 20) { await caller.get("/ready").status == 200 }
        return isReady ? nil : "ChatServer listens, but /ready does not become 200"
    }

    /// Ends the daemon with a signal; its exit code, or 128 and the signal's number.
    func stop(_ signal: Int32) async -> Int32? {
        guard let daemon = state.withLock({ $0.daemon }) else { return nil }
        daemon.signal(signal)
        let end = await daemon.wait(seconds: 20)
        return end
    }

    var daemon: DaemonChild? { state.withLock { $0.daemon } }

    var port: UInt16 { state.withLock { $0.port } }

    /// Everything that any of the daemons wrote.
    func logs() -> [Substring] {
        let starts = state.withLock { $0.starts }
        guard starts > 0 else { return [] }
        return (1...starts).flatMap { number in
            String(
                decoding: FileFacts.content("\(folder.path)/daemon-\(number).log") ?? [],
                as: UTF8.self
            ).split(separator: "\n")
        }
    }
}
