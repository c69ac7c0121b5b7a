import ChatCore
import ChatEngine
import ChatHTTP
import ChatJSON
import TestSupport
import Testing

@testable import ChatApp

/// The real daemon in this process: SQLite in a temporary folder, the sample business, a free port.
final class RunningDaemon: Sendable {
    static let apiKey = "clave-de-prueba-larga"
    static let appSecret = "secreto-de-la-app"

    let port: UInt16
    let folder: TestFolder
    /// `DATABASE_URL`
    let database: String
    private let stop: AsyncStream<Void>.Continuation
    private let work: Task<Void, Never>

    /// Starts a daemon and waits until it is ready; by default WhatsApp is disabled and no key is set.
    init(_ change: (inout Settings) -> Void = { _ in }) async throws {
        folder = TestFolder()
        var settings = Settings()
        settings.port = 0
        settings.database = .sqlite(path: folder.file(suffix: "db"))
        settings.businessDirectory = Checkout.root + "/business"
        settings.logLevel = .error
        change(&settings)
        database = settings.database.description
        var report = SettingsReport()
        report.settings = settings
        let daemon = try await Daemon.start(
            try Configuration.load(report),
            logger: Logger(minimumLevel: .error, format: .json, descriptor: 2))
        port = try #require(UInt16(daemon.address.split(separator: ":").last ?? ""))
        let (ends, stop) = AsyncStream<Void>.makeStream()
        self.stop = stop
        // Whoever looks at what it leaves must not come before it is closed, however slow the machine is.
        let times = StopTimes(drain: 300, close: 300)
        work = Task { _ = await daemon.run(until: ends, stoppingWithin: times) }
        let isReady = try await Waiting.until { try await get("/ready").status == 200 }
        try #require(isReady)
    }

    /// A daemon that serves WhatsApp; what it sends is refused by a closed port.
    static func whatsapp(_ change: (inout Settings) -> Void = { _ in }) async throws
        -> RunningDaemon
    {
        try await RunningDaemon { settings in
            settings.apiKey = Secret(apiKey)
            settings.whatsapp.isEnabled = true
            settings.whatsapp.accessToken = Secret("EAAB")
            settings.whatsapp.phoneNumberID = "106540352242922"
            settings.whatsapp.verifyToken = Secret("palabra")
            settings.whatsapp.appSecrets = [Secret(appSecret)]
            settings.whatsapp.apiBaseURL = BaseURL("http://127.0.0.1:1") ?? .graph
            settings.burstQuietSeconds = 0
            change(&settings)
        }
    }

    /// Ends it and waits until it has.
    func end() async {
        stop.yield()
        await work.value
    }

    // MARK: Requests

    func get(_ target: String, headers: [(String, String)] = []) async throws -> RawAnswer {
        try await RawHTTP.send("GET", target, headers: headers, to: port)
    }

    func post(
        _ target: String, _ body: String, headers: [(String, String)] = []
    ) async throws -> RawAnswer {
        try await RawHTTP.send("POST", target, headers: headers, body: Array(body.utf8), to: port)
    }

    /// Sends a body as Meta does, signed with a secret.
    func deliver(_ body: String, secret: String = appSecret) async throws -> RawAnswer {
        let signature = try #require(WebhookSignature(secrets: [Secret(secret)]))
        return try await post(
            "/whatsapp/webhook", body,
            headers: [(WebhookSignature.headerName, signature.sign(Array(body.utf8)))])
    }

    /// The body of an answer as JSON.
    static func json(_ answer: RawAnswer) throws -> JSONValue {
        try JSONReader.parse(answer.body)
    }

    static let key = [("X-API-Key", apiKey)]
}
