import ChatCore
import ChatEngine
import ChatHTTP
import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// Disks and neighbours that fail under a running daemon: nothing is said to be stored that is not, and
/// it recovers by itself.
@Suite struct DaemonFaultTests {
    private let folder = TestFolder()

    private var settings: [String: String] {
        DaemonProcess.whatsAppSettings.merging(
            ["DATABASE_URL": "sqlite:" + folder.path + "/chat.db"]) { $1 }
    }

    private func daemon(_ more: [String: String] = [:]) async throws -> DaemonProcess {
        try await DaemonProcess(settings.merging(more) { $1 })
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
        #expect(try await daemon.deliver("hola", id: "wamid.0") == 200)
        try await limitFiles(of: daemon, to: "300000:unlimited")
        let long = String(repeating: "costura ", count: 2000)
        var taken: [String] = []
        var refused: [String] = []
        for number in 1...60 {
            let id = "wamid.\(number)"
            let status = try await daemon.deliver(long, id: id)
            if status == 200 { taken.append(id) } else { refused.append(id) }
            #expect([200, 503].contains(status))
        }
        #expect(!refused.isEmpty)
        #expect(try await daemon.isSoon(503, at: "/ready"))
        #expect(try await daemon.status(of: "/health") == 503)
        try await limitFiles(of: daemon, to: "unlimited:unlimited")
        #expect(try await daemon.isSoon(200, at: "/ready"))
        for id in refused { #expect(try await daemon.deliver(long, id: id) == 200) }
        daemon.signal(SIGTERM)
        #expect(await daemon.wait() == 0)
        // Each message that was answered 200 is there, and each once.
        let count = try await sqlite(
            "SELECT count(*) || ' ' || count(DISTINCT message_id) FROM inbox")
        #expect(count == "61 61\n")
    }

    @Test func aDatabaseThatAnotherHoldsAnswers503AndRecovers() async throws {
        let daemon = try await daemon()
        #expect(try await daemon.deliver("hola", id: "wamid.1") == 200)
        let (input, output) = (folder.file(suffix: "fifo"), folder.file(suffix: "out"))
        try #require(mkfifo(input, 0o600) == 0)
        // Open for both, so that nobody waits for the other end.
        let pipe = try #require(fopen(input, "r+"))
        let holder = try Program.spawn(
            "/usr/bin/sqlite3", [folder.path + "/chat.db"], environment: [:], directory: "/",
            files: (input, output, "/dev/null"))
        fputs(".timeout 60000\nBEGIN IMMEDIATE;\nSELECT 'held';\n", pipe)
        fflush(pipe)
        let isHeld = await Waiting.until {
            (try? FileReader.read(output).bytes.isEmpty) == false
        }
        try #require(isHeld)
        #expect(try await daemon.deliver("otra", id: "wamid.2") == 503)
        #expect(try await daemon.isSoon(503, at: "/ready"))
        fputs("ROLLBACK;\n.quit\n", pipe)
        fclose(pipe)
        #expect(await OwnThread.run { Program.wait(for: holder) } == 0)
        #expect(try await daemon.isSoon(200, at: "/ready"))
        #expect(try await daemon.deliver("otra", id: "wamid.2") == 200)
        daemon.signal(SIGTERM)
        #expect(await daemon.wait() == 0)
        #expect(try await sqlite("SELECT count(*) FROM inbox") == "2\n")
    }

    /// The system makes the disk read-only under the daemon, as it does after errors, and it is mended.
    @Test func aReadOnlyDiskAnswers503AndRecovers() async throws {
        let sign = folder.file(suffix: "sign")
        let daemon = try await daemon(["LD_PRELOAD": try await readOnlyDisk(while: sign)])
        #expect(try await daemon.deliver("hola", id: "wamid.1") == 200)
        try TextFile.write("", to: sign)
        #expect(try await daemon.deliver("otra", id: "wamid.2") == 503)
        #expect(try await daemon.isSoon(503, at: "/ready"))
        #expect(try await daemon.status(of: "/health") == 503)
        let told = try daemon.lines().filter { $0.contains("store_failed") }
        #expect(told.contains { $0.contains("the disk fails or became read-only") }, "\(told)")
        try #require(unlink(sign) == 0)
        #expect(try await daemon.isSoon(200, at: "/ready"))
        #expect(try await daemon.deliver("otra", id: "wamid.2") == 200)
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
        try TextFile.write(
            """
            #define _GNU_SOURCE
            #include <dlfcn.h>
            #include <errno.h>
            #include <unistd.h>
            #define SIGN "\(sign)"

            """ + replaced.joined(), to: source)
        let pid = try Program.spawn(
            "/bin/sh",
            [
                "-c", #"exec "$("$0")" "$@""#, Checkout.root + "/scripts/clang.sh", "-shared",
                "-fPIC", "-o", library, source, "-ldl",
            ],
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
        #expect(try await first.deliver(messages, sentAt: time(nil) - 50_000) == 200)
        let backup = try await Program.run("chatctl", ["backup", copy], environment: settings)
        #expect(backup.code == 0, "\(backup.errors)")
        first.signal(SIGTERM)
        #expect(await first.wait() == 0)
        let page = try await sqlite(
            "SELECT pageno FROM dbstat WHERE name = 'sqlite_autoindex_inbox_1'"
                + " AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET 2")
        try damage(path, page: try #require(Int(page.split(separator: "\n").first ?? "")))

        let daemon = try await daemon()
        #expect(try await daemon.status(of: "/ready") == 200, "a start does not read everything")
        #expect(try await daemon.deliver(messages, sentAt: time(nil) - 50_000) == 503)
        for path in ["/health", "/ready"] {
            #expect(try await daemon.isSoon(503, at: path), "\(path)")
        }
        #expect(try await daemon.deliver("hola", id: "wamid.b") == 200, "others are served")
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
