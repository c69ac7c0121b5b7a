import ChatHTTP
import Glibc
import TestSupport
import Testing

/// The first moments of the real binary.
@Suite struct StartTests {
    /// The port answers before the database can be used, and says that it is too early.
    @Test func saysThatItIsStarting() async throws {
        let shop = try Shop(graphURL: nil)
        let file = open(shop.folder + "/chat.db", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        try #require(file >= 0)
        // The bytes that SQLite locks; nobody can read the file until they are free.
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = 1 << 30
        lock.l_len = 512
        try #require(withUnsafeMutablePointer(to: &lock) { fcntl(file, F_SETLK, $0) } == 0)
        let client = HTTPClient()
        defer { client.shutdown() }
        // The daemon waits 5 s for the file; other tests must not take them from us.
        let start = Task(priority: .high) {
            defer { close(file) }
            let daemon = try shop.launchDaemon()
            return (daemon, try await Self.firstAnswer("/ready", shop, client))
        }
        let (daemon, early) = try await start.value
        #expect(early.status == 503)
        #expect(String(decoding: early.body, as: UTF8.self).contains(#""reason":"starting""#))
        let isReady = try await Waiting.until {
            guard daemon.isRunning else { return true }
            return try await Self.firstAnswer("/ready", shop, client).status == 200
        }
        #expect(isReady && daemon.isRunning, "\(daemon.output)")
        daemon.kill(SIGTERM)
        #expect(await daemon.wait(seconds: 300) == .exit(0))
    }

    private static func firstAnswer(
        _ path: String, _ shop: Shop, _ client: HTTPClient
    ) async throws -> HTTPClientResponse {
        let request = HTTPClientRequest(.get, shop.baseURL + path, timeout: .seconds(60))
        var answer: HTTPClientResponse?
        _ = await Waiting.until {
            answer = try? await client.send(request)
            return answer != nil
        }
        guard let answer else { throw ChildProcess.StartError(description: "nobody listens") }
        return answer
    }
}
