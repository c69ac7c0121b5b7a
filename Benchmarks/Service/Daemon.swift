import ChatStandIns
import Glibc

/// The real program of this build, with a database in a folder of its own.
final class Daemon {
    static let appSecret = "bench-app-secret-0123456789"
    static let token = "bench-access-token-0123456789"
    static let phoneNumberID = "1050000000001"

    let port: UInt16
    /// From its start until it was ready, in milliseconds.
    private(set) var startMilliseconds = 0.0
    private var pid: pid_t = 0

    /// Starts the daemon on the database of a folder, on one core alone if told, and waits until it is ready.
    init(
        folder: String, graphURL: String, settings: [String: String] = [:], core: Int? = nil
    ) throws {
        port = UInt16.random(in: 20_000...31_999)
        let environment = [
            "PORT": String(port), "DATABASE_URL": "sqlite:\(folder)/chat.db", "LOG_LEVEL": "error",
            "WHATSAPP_ENABLED": "true", "WHATSAPP_API_BASE_URL": graphURL,
            "WHATSAPP_ACCESS_TOKEN": Self.token, "WHATSAPP_PHONE_NUMBER_ID": Self.phoneNumberID,
            "WHATSAPP_VERIFY_TOKEN": "bench-verify-token-0123456789",
            "WHATSAPP_APP_SECRET": Self.appSecret, "WHATSAPP_RATE_LIMIT_PER_MINUTE": "1000000",
            "CHAT_RATE_LIMIT_PER_MINUTE": "1000000", "WHATSAPP_MESSAGES_PER_SECOND": "0",
        ].merging(settings) { $1 }
        let start = LoadGenerator.seconds()
        pid = try Self.spawn(
            Cores.pinning(core) + ["/usr/bin/env", "-i"] + environment.map { "\($0)=\($1)" } + [
                Self.program
            ])
        while try !isReady() {
            guard LoadGenerator.seconds() < start + 60 else {
                throw BenchmarkError("the daemon was not ready within 60 s")
            }
            usleep(500)
        }
        startMilliseconds = (LoadGenerator.seconds() - start) * 1000
    }

    deinit {
        stop()
    }

    /// Stops it in order and waits for its end.
    func stop() {
        guard pid > 0 else { return }
        kill(pid, SIGTERM)
        var status: Int32 = 0
        waitpid(pid, &status, 0)
        pid = 0
    }

    /// Memory that it holds now, in megabytes (10⁶ bytes).
    func residentMegabytes() -> Double {
        let words = words(of: "statm")
        return (words.count > 1 ? Double(words[1]) ?? 0 : 0) * 4096 / 1e6
    }

    /// Processor time that it has used, in the program and for it in the kernel, in seconds.
    func processorSeconds() -> Double {
        let words = words(of: "stat")
        guard words.count > 14 else { return 0 }
        let ticks = (Double(words[13]) ?? 0) + (Double(words[14]) ?? 0)
        return ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// A line of numbers that the kernel tells of it.
    private func words(of name: String) -> [Substring] {
        guard let file = fopen("/proc/\(pid)/\(name)", "r") else { return [] }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 1024)
        guard fgets(&line, 1024, file) != nil else { return [] }
        let text = String(
            decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        return text.split(separator: " ")
    }

    private func isReady() throws -> Bool {
        guard var load = try? LoadGenerator(port: port, connections: 1) else { return false }
        defer { load.close() }
        let request = Array("GET /ready HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
        return try load.run([request]).refused == 0
    }

    /// ChatServer beside this program.
    private static var program: String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let path = String(
            decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
        return path[..<(path.lastIndex(of: "/") ?? path.startIndex)] + "/ChatServer"
    }

    /// Starts a program with this one's files and folder.
    static func spawn(_ words: [String]) throws -> pid_t {
        var order = SpawnedProcess.Order(words)
        (order.variables, order.hasOwnGroup) = ([:], false)
        (order.input, order.output, order.errors) = (.inherited, .inherited, .inherited)
        guard let child = SpawnedProcess.start(order) else {
            throw BenchmarkError("cannot start \(words[0])")
        }
        return child
    }
}
