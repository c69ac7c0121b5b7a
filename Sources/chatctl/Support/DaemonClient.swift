internal import ChatApp
internal import ChatCore
internal import ChatHTTP
internal import ChatJSON

/// Asks a running daemon over HTTP, with the key that settings hold.
struct DaemonClient {
    /// Where the daemon is.
    static let server = CommandOption.value(
        "--server", "URL", "the daemon's address; by default the one that HOST and PORT name")

    /// The daemon's address.
    let base: BaseURL
    private let key: Secret
    private let client = HTTPClient()

    /// Takes the address of `--server`, or the one where the daemon of these settings listens.
    init(_ invocation: Invocation, _ settings: Settings) throws(CommandFailure) {
        if let text = invocation.value(of: Self.server) {
            guard let url = BaseURL(text) else {
                throw .usage(
                    "--server must be https://HOST[:PORT], or http:// to a loopback address")
            }
            base = url
        } else {
            guard let url = Self.address(settings) else {
                throw .failed(
                    "HOST \(settings.host) and PORT \(settings.port) do not tell where the daemon "
                        + "can be reached from here",
                    "hint: give its address with --server")
            }
            base = url
        }
        key = settings.apiKey
    }

    private static func address(_ settings: Settings) -> BaseURL? {
        let isAny = ["0.0.0.0", "::"].contains(settings.host)
        let host = isAny ? "127.0.0.1" : settings.host
        return BaseURL("http://\(host.contains(":") ? "[\(host)]" : host):\(settings.port)")
    }

    /// Sends a request; nobody answering ends the command.
    func send(
        _ method: HTTPClientRequest.Method, _ path: String, timeout: Duration = .seconds(30)
    ) async throws(CommandFailure) -> (status: Int, body: JSONValue) {
        let headers: [(String, HTTPClientHeaderValue)] =
            key.isEmpty ? [] : [("Authorization", .bearer(key))]
        let answer: HTTPClientResponse
        do throws(HTTPClientError) {
            answer = try await client.send(
                HTTPClientRequest(method, base.text + path, headers: headers, timeout: timeout))
        } catch {
            throw .failed("\(base): \(error)", "hint: is ChatServer running there?")
        }
        return (answer.status, (try? JSONReader.parse(answer.body)) ?? .null)
    }

    /// What an answer says about what is wrong, harmless for a terminal.
    func failure(_ answer: (status: Int, body: JSONValue)) -> CommandFailure {
        let said = answer.body["error"]?["message"]?.stringValue ?? "without a reason"
        let message = "\(base) answered \(answer.status): \(TerminalText.escaped(said))"
        return answer.status == 401
            ? .failed(message, "hint: set API_KEY to the daemon's") : .failed(message)
    }
}
