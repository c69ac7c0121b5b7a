import ChatCore
import ChatEngine
import ChatJSON
import ChatStandIns
import ChatStore
import Glibc
import TestSupport
import Testing

@testable import ChatGoLive

/// The real `chatctl go-no-go`, as an operator runs it.
@Suite(.serialized) struct GoNoGoCommandTests {
    /// One run: its exit code and what it wrote.
    struct Outcome {
        let code: Int32?
        let output: String

        var lines: [JSONValue] {
            output.split(separator: "\n").compactMap { try? JSONReader.parse(Array($0.utf8)) }
        }
    }

    private let folder = TestFolder()

    private func order(_ arguments: [String], _ variables: [String: String]) -> SpawnedProcess.Order
    {
        var order = SpawnedProcess.Order([
            "/usr/bin/env", "-C", folder.path, BuiltPrograms.folder + "/chatctl", "go-no-go",
        ])
        order.words += arguments
        order.variables = [
            "PATH": "/usr/bin:/bin", "BUSINESS_DIR": Checkout.root + "/business",
            "TMPDIR": folder.path,
        ].merging(variables) { $1 }
        order.output = .file(folder.path + "/out")
        return order
    }

    private func wait(_ pid: pid_t, seconds: Double) async -> Int32? {
        await Patience.wait(seconds: seconds) {
            var status: Int32 = 0
            guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
            return SpawnedProcess.code(of: status)
        }
    }

    private func run(
        _ arguments: [String], _ variables: [String: String] = [:]
    ) async throws -> Outcome {
        unlink(folder.path + "/out")
        let pid = try #require(SpawnedProcess.start(order(arguments, variables)))
        let code = await wait(pid, seconds: 300)
        let output = FileFacts.content(folder.path + "/out") ?? []
        return Outcome(code: code, output: String(decoding: output, as: UTF8.self))
    }

    @Test func theSampleShopIsReadyAmongStandIns() async throws {
        let outcome = try await run(["--json"])
        let failed = outcome.lines.filter { $0["result"]?.stringValue == "FAIL" }
        #expect(outcome.code == 0, "\(failed.map { $0.encoded() })")
        let verdict = try #require(outcome.lines.last)
        #expect(verdict["verdict"]?.stringValue == "GO (stand-ins only)")
        let skipped = outcome.lines.filter { $0["result"]?.stringValue == "SKIP" }
        #expect(verdict["skipped"]?.arrayValue == skipped.compactMap { $0["id"] })
        for line in outcome.lines.dropLast() {
            #expect(
                line.objectValue?.members.map(\.key)
                    == ["id", "check", "result", "evidence", "hint"])
            #expect(line["evidence"]?.stringValue?.isEmpty == false)
        }
        #expect(DiskFile.names(inFolder: folder.path) == ["out"], "the scratch folder is gone")
    }

    @Test func aBrokenShopIsNot() async throws {
        let outcome = try await run([], ["BUSINESS_DIR": "/nowhere", "PORT": "many"])
        #expect(outcome.code == 1)
        #expect(outcome.output.contains("FAIL  G1.1 "))
        #expect(outcome.output.contains("PORT"))
        #expect(outcome.output.contains("\nNO-GO\n"))
        #expect(!outcome.output.contains("\u{1B}"), "colour on no terminal")
    }

    @Test func liveWithoutAnAccountIsNoGo() async throws {
        let outcome = try await run(["--live", "--json"], ["BUSINESS_DIR": "/nowhere"])
        #expect(outcome.code == 1)
        let skipped = outcome.lines.last?["skipped"]?.arrayValue?.compactMap(\.stringValue) ?? []
        #expect(skipped.contains("G1.4") && skipped.contains("G1.3"))
        #expect(outcome.lines.last?["verdict"]?.stringValue == "NO-GO")
    }

    @Test func aRunningDaemonAndAGoodAccountAreGo() async throws {
        let program = BuiltPrograms.folder + "/ChatServer"
        let trial = try await Trial.open(TestSite.ready(), program: program).get()
        let key = try folder.write(trial.secrets.apiKey + "\n", to: "key")
        let settings = try folder.write(
            """
            API_KEY_FILE=\(key)
            PRODUCTION_MODE=true
            ALERT_COMMAND=/bin/true
            TEST_NOTIFY_NUMBER=+57 311 000 0001
            PUBLIC_BASE_URL=http://127.0.0.1:\(trial.port)
            DATABASE_URL=sqlite:\(trial.databasePath)
            WHATSAPP_ENABLED=true
            WHATSAPP_API_BASE_URL=\(trial.graph.baseURL)
            WHATSAPP_ACCESS_TOKEN=\(trial.secrets.accessToken)
            WHATSAPP_APP_SECRET=\(trial.secrets.appSecret)
            WHATSAPP_VERIFY_TOKEN=\(trial.secrets.verifyToken)
            WHATSAPP_PHONE_NUMBER_ID=\(TrialSecrets.phoneNumberID)
            WHATSAPP_BUSINESS_ACCOUNT_ID=2050
            WHATSAPP_NOTIFY_TEMPLATE=aviso_equipo
            """, to: "settings")
        let server = ["--server", "http://127.0.0.1:\(trial.port)", "--json"]
        let outcome = try await run(server + ["--live", "--env-file", settings])
        let failed = outcome.lines.filter { $0["result"]?.stringValue == "FAIL" }
        #expect(outcome.code == 0, "\(failed.map { $0.encoded() }) \(outcome.output.suffix(300))")
        #expect(outcome.lines.last?["verdict"]?.stringValue == "GO")
        #expect(trial.graph.sends.isEmpty, "something reached a customer")
        #expect(trial.graph.readingCalls > 0)
        for (name, secret) in trial.secrets.secrets {
            #expect(!outcome.output.contains(secret), "\(name) is printed")
        }
        #expect(!outcome.output.contains("573110000001"))
        let test = try await run(server + ["--send-test", "--env-file", settings])
        #expect(test.code == 0)
        #expect(trial.graph.sends.map(\.recipient) == ["573110000001"])
        trial.graph.account.apps = []
        let dead = try await run(server + ["--live", "--env-file", settings])
        #expect(dead.code == 1)
        await trial.close()
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGKILL])
    func anInterruptLeavesNothingBehind(signal: Int32) async throws {
        let pid = try #require(SpawnedProcess.start(order([], [:])))
        var daemon: pid_t?
        _ = await Patience.wait(seconds: 120) {
            daemon = daemonIn(folder.path)
            return daemon != nil
        }
        let running = try #require(daemon, "the daemon never ran")
        kill(pid, signal)
        #expect(await wait(pid, seconds: 60) == 128 + signal)
        #expect(await Patience.wait(seconds: 60) { kill(running, 0) != 0 })
        #expect(
            await Patience.wait(seconds: 60) { DiskFile.names(inFolder: folder.path) == ["out"] })
    }

    /// The daemon that runs somewhere below a folder.
    private func daemonIn(_ folder: String) -> pid_t? {
        for name in DiskFile.names(inFolder: "/proc") ?? [] {
            guard let pid = pid_t(name) else { continue }
            let program = DiskFile.absolute("/proc/\(name)/exe")
            let place = DiskFile.absolute("/proc/\(name)/cwd")
            if program.hasSuffix("/ChatServer"), place.hasPrefix(folder + "/") { return pid }
        }
        return nil
    }
}
