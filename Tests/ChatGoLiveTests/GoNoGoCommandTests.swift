import ChatCore
import ChatEngine
import ChatJSON
import Glibc
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
            "/usr/bin/env", "-C", folder.path, TestSite.programs + "/chatctl", "go-no-go",
        ])
        order.words += arguments
        order.variables = [
            "PATH": "/usr/bin:/bin", "BUSINESS_DIR": TestSite.root + "/business",
            "TMPDIR": folder.path,
        ].merging(variables) { $1 }
        order.outputPath = folder.path + "/out"
        return order
    }

    private func wait(_ pid: pid_t, seconds: Double) async -> Int32? {
        await Patience.wait(seconds: seconds) {
            var status: Int32 = 0
            guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
            let signal = status & 0x7F
            return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
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
        #expect(folder.names == ["out"], "the scratch folder is gone")
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

    @Test func anInterruptLeavesNothingBehind() async throws {
        let pid = try #require(SpawnedProcess.start(order([], [:])))
        var daemon: pid_t?
        _ = await Patience.wait(seconds: 120) {
            daemon = daemonIn(folder.path)
            return daemon != nil
        }
        let running = try #require(daemon, "the daemon never ran")
        kill(pid, SIGINT)
        #expect(await wait(pid, seconds: 60) == 128 + SIGINT)
        #expect(await Patience.wait(seconds: 60) { kill(running, 0) != 0 })
        #expect(await Patience.wait(seconds: 60) { folder.names == ["out"] })
    }

    /// The daemon that runs somewhere below a folder.
    private func daemonIn(_ folder: String) -> pid_t? {
        guard let stream = opendir("/proc") else { return nil }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard let pid = pid_t(name) else { continue }
            let program = FileFacts.absolute("/proc/\(name)/exe")
            let place = FileFacts.absolute("/proc/\(name)/cwd")
            if program.hasSuffix("/ChatServer"), place.hasPrefix(folder + "/") { return pid }
        }
        return nil
    }
}
