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

    private var settings: [String: String] {
        [
            "DATABASE_URL": "sqlite:" + folder.path + "/chat.db", "API_KEY": RunningDaemon.apiKey,
            "WHATSAPP_ENABLED": "true", "WHATSAPP_ACCESS_TOKEN": "EAAB",
            "WHATSAPP_PHONE_NUMBER_ID": "106540352242922", "WHATSAPP_VERIFY_TOKEN": "palabra",
            "WHATSAPP_APP_SECRET": RunningDaemon.appSecret,
            "WHATSAPP_API_BASE_URL": "http://127.0.0.1:1",
            "WHATSAPP_RATE_LIMIT_PER_MINUTE": "1000000",
            "BUSINESS_DIR": Repository.root + "/business",
        ]
    }

    private func daemon(_ more: [String: String] = [:]) async throws -> DaemonProcess {
        try await DaemonProcess(settings.merging(more) { $1 })
    }

    /// Brings a message as Meta does; the answer's status.
    private func deliver(_ text: String, id: String, to daemon: DaemonProcess) async throws -> Int {
        try await deliver([(id, text)], sentAt: time(nil), to: daemon)
    }

    private func deliver(
        _ messages: [(id: String, text: String)], sentAt: Int, to daemon: DaemonProcess
    ) async throws -> Int {
        let list = messages.map { message in
            """
            {"from":"573001234567","id":"\(message.id)","timestamp":"\(sentAt)",
            "type":"text","text":{"body":"\(message.text)"}}
            """
        }.joined(separator: ",")
        let value = """
            {"messaging_product":"whatsapp","metadata":{"phone_number_id":"106540352242922"},
            "messages":[\(list)]}
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

    /// The system makes the disk read-only under the daemon, as it does after errors, and it is mended.
    @Test func aReadOnlyDiskAnswers503AndRecovers() async throws {
        let sign = folder.file(suffix: "sign")
        let daemon = try await daemon(["LD_PRELOAD": try await readOnlyDisk(while: sign)])
        #expect(try await deliver("hola", id: "wamid.1", to: daemon) == 200)
        try TemporaryFolder.write("", to: sign)
        #expect(try await deliver("otra", id: "wamid.2", to: daemon) == 503)
        #expect(try await isSoon(503, at: "/ready", of: daemon))
        #expect(try await status("/health", of: daemon) == 503)
        let told = try daemon.lines().filter { $0.contains("store_failed") }
        #expect(told.contains { $0.contains("the disk fails or became read-only") }, "\(told)")
        try #require(unlink(sign) == 0)
        #expect(try await isSoon(200, at: "/ready", of: daemon))
        #expect(try await deliver("otra", id: "wamid.2", to: daemon) == 200)
        daemon.signal(SIGTERM)
        #expect(await daemon.wait() == 0)
        #expect(try await sqlite("SELECT count(*) FROM inbox") == "2\n")
    }

    /// A library under which no file can be written at a place while another file is there: a mount would need rights
    /// that tests do not have, and modes do not bind root, nor who has the file open.
    private func readOnlyDisk(while sign: String) async throws -> String {
        let (source, library) = (folder.file(suffix: "c"), folder.file(suffix: "so"))
        let replaced = [
            ("ssize_t", "pwrite", "int f, const void *b, size_t n, off_t at", "f, b, n, at"),
            ("ssize_t", "pwrite64", "int f, const void *b, size_t n, off64_t at", "f, b, n, at"),
            ("int", "ftruncate", "int f, off_t size", "f, size"),
            ("int", "ftruncate64", "int f, off64_t size", "f, size"),
        ].map { type, name, parameters, arguments in
            """
            \(type) \(name)(\(parameters)) {
                if (access(SIGN, F_OK) == 0) { errno = EROFS; return -1; }
                return ((\(type) (*)(\(parameters)))dlsym(RTLD_NEXT, "\(name)"))(\(arguments));
            }

            """
        }
        try TemporaryFolder.write(
            """
            #define _GNU_SOURCE
            #include <dlfcn.h>
            #include <errno.h>
            #include <unistd.h>
            #define SIGN "\(sign)"

            """ + replaced.joined(), to: source)
        // Whoever builds Swift has its C compiler.
        let script = #""$(dirname "$(readlink -f "$(command -v swift)")")/clang" "$@""#
        let pid = try Program.spawn(
            "/bin/sh", ["-c", script, "sh", "-shared", "-fPIC", "-o", library, source, "-ldl"],
            environment: ["PATH": String(cString: try #require(getenv("PATH")))], directory: "/",
            files: ("/dev/null", "/dev/null", folder.file(suffix: "err")))
        try #require(await OwnThread.run { Program.wait(for: pid) } == 0)
        return library
    }

    /// A damaged page that is met while the daemon runs costs who needs it, is told, and is not mended in silence.
    @Test func aDamagedPageMetLaterAnswers503AndTurnsHealthRed() async throws {
        let path = folder.path + "/chat.db"
        let copy = folder.file(suffix: "copy")
        let messages = (1000..<2500).map { (id: "wamid.a.\($0)", text: "hola") }
        let first = try await daemon()
        // Too old to be answered, so that nothing looks for them before we do.
        #expect(try await deliver(messages, sentAt: time(nil) - 50_000, to: first) == 200)
        let backup = try await Program.run("chatctl", ["backup", copy], environment: settings)
        #expect(backup.code == 0, "\(backup.errors)")
        first.signal(SIGTERM)
        #expect(await first.wait() == 0)
        let page = try await sqlite(
            "SELECT pageno FROM dbstat WHERE name = 'sqlite_autoindex_inbox_1'"
                + " AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET 2")
        try damage(path, page: try #require(Int(page.split(separator: "\n").first ?? "")))

        let daemon = try await daemon()
        #expect(try await status("/ready", of: daemon) == 200, "a start does not read everything")
        #expect(try await deliver(messages, sentAt: time(nil) - 50_000, to: daemon) == 503)
        for path in ["/health", "/ready"] {
            #expect(try await isSoon(503, at: path, of: daemon), "\(path)")
        }
        #expect(try await deliver("hola", id: "wamid.b", to: daemon) == 200, "others are served")
        let told = try daemon.lines().filter { $0.contains("malformed") }
        #expect(!told.isEmpty && told.allSatisfy { $0.contains("chatctl restore \(copy)") })
        let check = try await Program.run("chatctl", ["db", "check"], environment: settings)
        #expect(check.code == 1)
        #expect(check.errors == "hint: chatctl restore \(copy)\n")
        daemon.signal(SIGTERM)
        #expect(await daemon.wait() == 0)
    }

    private func damage(_ path: String, page: Int) throws {
        let descriptor = open(path, O_RDWR)
        defer { close(descriptor) }
        let noise = [UInt8](repeating: 0xA5, count: 4096)
        try #require(pwrite(descriptor, noise, noise.count, off_t((page - 1) * 4096)) == 4096)
    }

    /// A newer version's database is refused with the backup that this version knows.
    @Test func aNewerSchemaIsRefusedWithTheWayBack() async throws {
        let copies = ["old", "new"].map { folder.file(suffix: $0) }
        let first = try await daemon()
        first.signal(SIGTERM)
        #expect(await first.wait() == 0)
        for copy in copies {
            let backup = try await Program.run("chatctl", ["backup", copy], environment: settings)
            #expect(backup.code == 0, "\(backup.errors)")
        }
        _ = try await sqlite("PRAGMA user_version = 999", in: copies[1])
        _ = try await sqlite("PRAGMA user_version = 999")
        let refused = try await Program.run(
            "ChatServer", [], environment: settings.merging(["PORT": "0"]) { $1 })
        #expect(refused.code == 78)
        #expect(
            refused.errors.contains("has schema version 999, this program knows versions up to"))
        #expect(
            refused.errors.contains("start the newer program, or chatctl restore \(copies[0]) "))
        let words = ["restore", copies[0], "--yes"]
        let restored = try await Program.run("chatctl", words, environment: settings)
        #expect(restored.code == 0, "\(restored.errors)")
        let second = try await daemon()
        second.signal(SIGTERM)
        #expect(await second.wait() == 0)
    }

    /// What the database says once the daemon has ended.
    private func sqlite(_ sql: String, in path: String? = nil) async throws -> String {
        let output = folder.file(suffix: "out")
        let pid = try Program.spawn(
            "/usr/bin/sqlite3", [path ?? folder.path + "/chat.db", sql], environment: [:],
            directory: "/",
            files: ("/dev/null", output, "/dev/null"))
        try #require(await OwnThread.run { Program.wait(for: pid) } == 0)
        return String(decoding: try FileReader.read(output).bytes, as: UTF8.self)
    }
}
