internal import ChatApp
internal import ChatHTTP
internal import ChatJSON

/// `chatctl reload`
enum Reload {
    static let command = Command(
        "reload", "makes a running daemon read the shop's data again, and shows what changed",
        details: """
            The data of BUSINESS_DIR alone; settings are read at start. With a mistake in any file the
            daemon goes on with what it has, every mistake is named, and the exit code is 78.
            """,
        options: [DaemonClient.server, .json],
        examples: ["reload", "reload --server https://shop.example --json"], action: run)

    private static func run(_ invocation: Invocation) async throws(CommandFailure) {
        let settings = try invocation.settings()
        try await reload(DaemonClient(invocation, settings), invocation)
    }

    /// Asks the daemon for it and shows its answer.
    static func reload(
        _ daemon: DaemonClient, _ invocation: Invocation
    ) async throws(CommandFailure) {
        let answer = try await Progress.show("reloading", invocation.output) {
            () throws(CommandFailure) in try await daemon.send(.post, "/api/reload")
        }
        guard answer.status != 422 else {
            if invocation.wantsJSON { invocation.output.write(answer.body) }
            let problems = answer.body["error"]?["problems"]?.arrayValue ?? []
            throw .configuration(
                problems.compactMap(\.stringValue).map(TerminalText.escaped)
                    + ["the daemon goes on with the data it has"])
        }
        guard answer.status == 200 else { throw daemon.failure(answer) }
        let body = answer.body
        guard !invocation.wantsJSON else { return invocation.output.write(body) }
        for change in body["changes"]?.arrayValue ?? [] {
            guard let change = DifferenceText.change(change) else { continue }
            invocation.output.write(DifferenceText.line(change, invocation.output))
        }
        for warning in body["warnings"]?.arrayValue?.compactMap(\.stringValue) ?? [] {
            invocation.output.say("warning: " + TerminalText.escaped(warning))
        }
        let summary = body["summary"]?.stringValue ?? ""
        let version = body["rules_version"]?.stringValue ?? ""
        invocation.output.say(
            "reloaded: \(TerminalText.escaped(summary)); rules_version "
                + TerminalText.escaped(version))
    }
}
