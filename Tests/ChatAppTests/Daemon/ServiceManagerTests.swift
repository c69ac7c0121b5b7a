import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// What the real `ChatServer` tells a service manager.
@Suite struct ServiceManagerTests {
    /// The manager's end of the socket.
    final class Listener: Sendable {
        let path: String
        private let descriptor: Int32

        init(path: String) throws {
            self.path = path
            descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
            try #require(descriptor >= 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
            var patience = timeval(tv_sec: 120, tv_usec: 0)
            setsockopt(
                descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience,
                socklen_t(MemoryLayout<timeval>.size))
            let code = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            try #require(code == 0)
        }

        deinit { close(descriptor) }

        /// The next notice; `nil` when none comes.
        func next() async -> String? {
            await OwnThread.run { [descriptor] in
                var buffer = [UInt8](repeating: 0, count: 4096)
                let count = recv(descriptor, &buffer, buffer.count, 0)
                return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
            }
        }
    }

    @Test func saysWhenItIsReadyAliveAndEnding() async throws {
        let folder = TestFolder()
        let manager = try Listener(path: folder.file(suffix: "socket"))
        let daemon = try await DaemonProcess([
            "NOTIFY_SOCKET": manager.path, "WATCHDOG_USEC": "300000",
        ])
        #expect(await manager.next() == "READY=1\nSTATUS=listening on 127.0.0.1:\(daemon.port)")
        for _ in 0..<3 { #expect(await manager.next() == "WATCHDOG=1") }
        daemon.signal(SIGTERM)
        var last = await manager.next()
        while last == "WATCHDOG=1" { last = await manager.next() }
        #expect(last == "STOPPING=1")
        #expect(await daemon.wait() == 0)
        withExtendedLifetime(folder) {}
    }

    /// A watchdog that is meant for another process of the service is not fed.
    @Test(
        arguments: [
            (["WATCHDOG_USEC": "30000000"], 30_000),
            (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "41"], 30_000),
            (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "42"], nil),
            (["WATCHDOG_USEC": "pronto"], nil), (["WATCHDOG_USEC": "-5"], nil), ([:], nil),
        ] as [([String: String], Int64?)])
    func readsTheWatchdog(variables: [String: String], milliseconds: Int64?) throws {
        let all = variables.merging(["NOTIFY_SOCKET": "/run/x"]) { $1 }
        let manager = try #require(ServiceManager(all, process: 41))
        #expect(manager.watchdogMilliseconds == milliseconds)
    }

    @Test(arguments: ["", "@", "relative", String(repeating: "/x", count: 60)])
    func withoutAUsableSocketThereIsNoManager(socket: String) {
        #expect(ServiceManager(["NOTIFY_SOCKET": socket], process: 1) == nil)
    }

    /// A manager that is gone is no reason to stop working.
    @Test func aDeadSocketIsIgnored() throws {
        let manager = try #require(
            ServiceManager(["NOTIFY_SOCKET": "/nonexistent/socket"], process: 1))
        #expect(!manager.send(.alive))
    }
}
