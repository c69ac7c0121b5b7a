import ChatCore
import ChatHTTP
import ChatJSON
import ChatStandIns
import Glibc
import TestSupport

/// A folder with everything that a daemon needs: settings, a database of its own, the sample business.
final class Shop: Sendable {
    static let token = "test-access-token-0123456789"
    static let appSecret = "test-app-secret-0123456789"
    static let phoneNumberID = "1050000000001"
    static let apiKey = "test-api-key-0123456789"
    static let notifyNumber = "573110000001"

    let folder: String
    let port: UInt16
    private let environment: [String: String]
    private let ownFolder = TestFolder()

    /// Prepares a shop; nothing runs yet.
    init(graphURL: String?, settings: [String: String] = [:]) throws {
        folder = ownFolder.path
        port = FreePort.find()
        var environment = [
            "HOST": "127.0.0.1", "PORT": String(port),
            "DATABASE_URL": "sqlite:\(folder)/chat.db",
            "BUSINESS_DIR": Checkout.root + "/business",
            "API_KEY": Self.apiKey, "PATH": "/usr/bin:/bin",
        ]
        if let graphURL {
            environment["WHATSAPP_ENABLED"] = "true"
            environment["WHATSAPP_API_BASE_URL"] = graphURL
            environment["WHATSAPP_ACCESS_TOKEN"] = Self.token
            environment["WHATSAPP_PHONE_NUMBER_ID"] = Self.phoneNumberID
            environment["WHATSAPP_VERIFY_TOKEN"] = "test-verify-token-0123456789"
            environment["WHATSAPP_APP_SECRET"] = Self.appSecret
            environment["TEST_NOTIFY_NUMBER"] = Self.notifyNumber
        }
        self.environment = environment.merging(settings) { $1 }
    }

    var baseURL: String { "http://127.0.0.1:\(port)" }

    /// How long that client waits for an answer, in milliseconds: no test fails because the machine is slow.
    static let patienceMilliseconds: Int64 = 600_000

    /// WhatsApp's real client, which sends to a stand-in that knows our token and number.
    static func client(of graph: GraphStandIn, http: HTTPClient) -> WhatsAppClient {
        WhatsAppClient(
            http: http,
            configuration: WhatsAppConfiguration(
                baseURL: graph.baseURL, phoneNumberID: phoneNumberID, accessToken: Secret(token),
                timeout: .milliseconds(patienceMilliseconds)))
    }

    /// Starts the daemon and waits until it is ready.
    func startDaemon(seconds: Double = 300) async throws -> ChildProcess {
        let daemon = try launchDaemon()
        let client = HTTPClient()
        defer { client.shutdown() }
        let request = HTTPClientRequest(.get, baseURL + "/ready", timeout: .seconds(10))
        var isReady = false
        _ = await Waiting.until(seconds: seconds) {
            isReady = (try? await client.send(request))?.status == 200
            return isReady || !daemon.isRunning
        }
        if isReady { return daemon }
        throw ChildProcess.StartError(description: "the daemon did not start:\n\(daemon.output)")
    }

    /// What the daemon answers to a question; `nil` when it does not.
    func status(of path: String) async -> Int? {
        let client = HTTPClient()
        defer { client.shutdown() }
        return try? await client.send(
            HTTPClientRequest(.get, baseURL + path, timeout: .seconds(30))
        ).status
    }

    /// What a caller with the key is answered; `nil` when there is no answer.
    func answer(
        _ method: HTTPClientRequest.Method, _ path: String, _ body: JSONValue? = nil,
        by client: HTTPClient
    ) async -> HTTPClientResponse? {
        try? await client.send(
            HTTPClientRequest(
                method, baseURL + path,
                headers: [("Authorization", .bearer(Secret(Self.apiKey)))],
                body: body?.encodedBytes(), timeout: .seconds(30), responseLimit: 16 << 20))
    }

    /// Starts the daemon and does not wait for anything.
    func launchDaemon() throws -> ChildProcess {
        try ChildProcess(
            "ChatServer", environment: environment, directory: folder,
            outputPath: folder + "/daemon.log")
    }

    /// Runs `chatctl` in the shop's folder and returns how it ended and what it printed.
    func chatctl(_ arguments: [String], input: String? = nil) async throws -> (
        end: ChildProcess.End?, output: String
    ) {
        let name = "/chatctl-\(UInt32.random(in: 0 ..< .max)).out"
        var inputPath: String?
        if let input {
            inputPath = folder + name + ".in"
            try TextFile.write(input, to: folder + name + ".in")
        }
        let process = try ChildProcess(
            "chatctl", arguments, environment: environment, directory: folder,
            outputPath: folder + name, input: inputPath)
        let end = await process.wait(seconds: 300)
        return (end, process.output)
    }
}
