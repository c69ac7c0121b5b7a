import ChatCore
import ChatEngine
import ChatHTTP
import Glibc
import Testing

@testable import ChatApp

/// Disks and neighbours that fail under a running daemon: nothing is said to be stored that is not, and
/// it recovers by itself.
@Suite struct DaemonFaultTests {
    private let folder = TemporaryFolder()

    private func daemon() async throws -> DaemonProcess {
        try await DaemonProcess([
            "DATABASE_URL": "sqlite:" + folder.path + "/chat.db", "API_KEY": RunningDaemon.apiKey,
            "WHATSAPP_ENABLED": "true", "WHATSAPP_ACCESS_TOKEN": "EAAB",
            "WHATSAPP_PHONE_NUMBER_ID": "106540352242922", "WHATSAPP_VERIFY_TOKEN": "palabra",
            "WHATSAPP_APP_SECRET": RunningDaemon.appSecret,
            "WHATSAPP_API_BASE_URL": "http://127.0.0.1:1",
            "WHATSAPP_RATE_LIMIT_PER_MINUTE": "1000000",
        ])
    }

    /// Brings a message as Meta does; the answer's status.
    private func deliver(_ text: String, id: String, to daemon: DaemonProcess) async throws -> Int {
        let value = """
            {"messaging_product":"whatsapp","metadata":{"phone_number_id":"106540352242922"},
            "messages":[{"from":"573001234567","id":"\(id)","timestamp":"\(time(nil))",
            "type":"text","text":{"body":"\(text)"}}]}
            """
        let body = Array(
            """
            {"object":"whatsapp_business_account",
            "entry":[{"id":"0","changes":[{"field":"messages","value":\(value)}]}]}
            """.utf8)
        let signature = try #require(
            WebhookSignature(secrets: [Secret(RunningDaemon.appSecret)]))
        return try await RawHTTP.send(
            "POST", "/whatsapp/webhook",
            headers: [(WebhookSignature.headerName, signature.sign(body))], body: body,
            to: daemon.port
        ).status
    }

    private func status(_ path: String, of daemon: DaemonProcess) async throws -> Int {
        try await RawHTTP.send("GET", path, to: daemon.port).status
    }

    /// Whether a path is answered with a status before long.
    private func isSoon(_ wanted: Int, at path: String, of daemon: DaemonProcess) async throws
        -> Bool
    {
        for _ in 0..<600 {
            if try await status(path, of: daemon) == wanted { return true }
            await SystemClock().sleep(milliseconds: 100)
        }
        return false
    }

    private func limitFiles(of daemon: DaemonProcess, to bytes: String) async throws {
        let pid = try Program.spawn(
            "/usr/bin/prlimit", ["--pid", "\(daemon.pid)", "--fsize=\(bytes)"], environment: [:],
            directory: "/", files: ("/dev/null", "/dev/null", "/dev/null"))
        try #require(await OwnThread.run { Program.wait(for: pid) } == 0)
    }

    /// A quota ends in the middle of a write, and is raised again.
    @Test func aDiskWithoutRoomAnswers503AndRecovers() async throws {
        let daemon = try await daemon()
        #expect(try await deliver("hola", id: "wamid.0", to: daemon) == 200)
        try await limitFiles(of: daemon, to: "300000:unlimited")
        let long = String(repeating: "costura ", count: 2000)
        var taken: [String] = []
        var refused: [String] = []
        for number in 1...60 {
            let id = "wamid.\(number)"
            let status = try await deliver(long, id: id, to: daemon)
            if status == 200 { taken.append(id) } else { refused.append(id) }
            #expect([200, 503].contains(status))
        }
        #expect(!refused.isEmpty)
        #expect(try await isSoon(503, at: "/ready", of: daemon))
        #expect(try await status("/health", of: daemon) == 503)
        try await limitFiles(of: daemon, to: "unlimited:unlimited")
        #expect(try await isSoon(200, at: "/ready", of: daemon))
        for id in refused { #expect(try await deliver(long, id: id, to: daemon) == 200) }
        daemon.signal(SIGTERM)
        #expect(await daemon.wait() == 0)
        // Each message that was answered 200 is there, and each once.
        let count = try await sqlite(
            "SELECT count(*) || ' ' || count(DISTINCT message_id) FROM inbox")
        #expect(count == "61 61\n")
    }

    @Test func aDatabaseThatAnotherHoldsAnswers503AndRecovers() async throws {
        let daemon = try await daemon()
        #expect(try await deliver("hola", id: "wamid.1", to: daemon) == 200)
        let (input, output) = (folder.file(suffix: "fifo"), folder.file(suffix: "out"))
        try #require(mkfifo(input, 0o600) == 0)
        // Open for both, so that nobody waits for the other end.
        let pipe = try #require(fopen(input, "r+"))
        let holder = try Program.spawn(
            "/usr/bin/sqlite3", [folder.path + "/chat.db"], environment: [:], directory: "/",
            files: (input, output, "/dev/null"))
        fputs(".timeout 60000\nBEGIN IMMEDIATE;\nSELECT 'held';\n", pipe)
        fflush(pipe)
        let isHeld = try await DaemonProcess.eventually {
            (try? FileReader.read(output).bytes.isEmpty) == false
        }
        try #require(isHeld)
        #expect(try await deliver("otra", id: "wamid.2", to: daemon) == 503)
        #expect(try await isSoon(503, at: "/ready", of: daemon))
        fputs("ROLLBACK;\n.quit\n", pipe)
        fclose(pipe)
        #expect(await OwnThread.run { Program.wait(for: holder) } == 0)
        #expect(try await isSoon(200, at: "/ready", of: daemon))
        #expect(try await deliver("otra", id: "wamid.2", to: daemon) == 200)
        daemon.signal(SIGTERM)
        #expect(await daemon.wait() == 0)
        #expect(try await sqlite("SELECT count(*) FROM inbox") == "2\n")
    }

    /// What the database says once the daemon has ended.
    private func sqlite(_ sql: String) async throws -> String {
        let output = folder.file(suffix: "out")
        let pid = try Program.spawn(
            "/usr/bin/sqlite3", [folder.path + "/chat.db", sql], environment: [:], directory: "/",
            files: ("/dev/null", output, "/dev/null"))
        try #require(await OwnThread.run { Program.wait(for: pid) } == 0)
        return String(decoding: try FileReader.read(output).bytes, as: UTF8.self)
    }
}
