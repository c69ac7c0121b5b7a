import Glibc
import TestSupport
import Testing

/// What the real binary holds while it waits. Not for a sanitizer, whose own memory would hide it.
@Suite struct IdleMemoryTests {
    /// What only the start needed does not stay in memory.
    @Test func holdsLessOnceItWaits() async throws {
        let shop = try Shop(graphURL: nil)
        let daemon = try await shop.startDaemon()
        let held = await Waiting.until {
            guard let now = Self.kilobytes("VmRSS", of: daemon),
                let most = Self.kilobytes("VmHWM", of: daemon)
            else { return false }
            return now * 10 < most * 8
        }
        #expect(await shop.status(of: "/ready") == 200, "it still answers")
        #expect(held, "of \(Self.kilobytes("VmHWM", of: daemon) ?? 0) kB it kept more than 80 %")
        daemon.kill(SIGTERM)
        #expect(await daemon.wait(seconds: 300) == .exit(0))
    }

    /// A line of `/proc/PID/status`.
    private static func kilobytes(_ name: String, of daemon: ChildProcess) -> Int? {
        (try? TextFile.read("/proc/\(daemon.pid)/status"))?.split(separator: "\n")
            .first { $0.hasPrefix(name + ":") }?.split { !$0.isNumber }.last.flatMap { Int($0) }
    }
}
