internal import ChatApp
internal import ChatHTTP
internal import ChatJSON

/// `chatctl health`
enum Health {
    static let command = Command(
        "health", "asks a running daemon how it is; exit code 1 when it is not healthy",
        details: "For scripts and containers. With API_KEY set, the answer has its details too.",
        options: [DaemonClient.server, .json],
        examples: ["health", "health --server https://shop.example --json"], action: run)

    private static func run(_ invocation: Invocation) async throws(CommandFailure) {
        let daemon = try DaemonClient(invocation, invocation.settings())
        let answer = try await daemon.send(.get, "/health", timeout: .seconds(5))
        guard let status = answer.body["status"]?.stringValue else {
            throw daemon.failure(answer)
        }
        if invocation.wantsJSON {
            invocation.output.write(answer.body)
        } else {
            invocation.output.write(TerminalText.escaped(status))
            for part in ["modules", "details"] {
                guard case .object(let values)? = answer.body[part] else { continue }
                for member in values.members {
                    invocation.output.write("  \(member.key): \(text(of: member.value))")
                }
            }
        }
        guard answer.status == 200 else {
            throw .failed("\(daemon.base) is \(TerminalText.escaped(status))")
        }
    }

    private static func text(of value: JSONValue) -> String {
        TerminalText.escaped(
            value.stringValue ?? String(decoding: value.encodedBytes(), as: UTF8.self))
    }
}
