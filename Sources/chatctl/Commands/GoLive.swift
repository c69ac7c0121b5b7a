internal import ChatApp
internal import ChatEngine
internal import ChatGoLive
internal import ChatJSON

/// `chatctl go-no-go`
enum GoLive {
    private static let server = CommandOption.value(
        "--server", "URL", "ask this running daemon, with messages that are never answered")
    private static let live = CommandOption.flag(
        "--live", "read Meta, OpenAI and PUBLIC_BASE_URL too; nothing is changed there")
    private static let sendTest = CommandOption.flag(
        "--send-test", "send one message, to TEST_NOTIFY_NUMBER")

    static let command = Command(
        "go-no-go", "every check of the go-live list, and whether customers may come",
        details: """
            Alone: starts the real daemon in a scratch folder with this shop's data, among stand-ins for
            Meta and OpenAI, and looks at the settings and files; the verdict is GO (stand-ins only).
            With --server no message reaches a customer: they are older than 12 hours. What could
            not be tried is SKIP, never PASS; with --live or --send-test a skipped check of theirs is
            NO-GO. docs/go-live.md says what each check means. Exit code 0: GO; 1: NO-GO.
            """,
        options: [server, live, sendTest, .json],
        examples: [
            "go-no-go", "go-no-go --live --send-test",
            "go-no-go --server http://127.0.0.1:8000 --json",
        ], action: run)

    private static func run(_ invocation: Invocation) async throws(CommandFailure) {
        var options = GoNoGo.Options()
        options.isLive = invocation.has(live)
        options.sendsTest = invocation.has(sendTest)
        options.settingsFile = invocation.settingsFile
        if let text = invocation.value(of: server) {
            guard let url = BaseURL(text) else {
                throw .usage(
                    "--server must be https://HOST[:PORT], or http:// to a loopback address")
            }
            options.server = url
        }
        let output = invocation.output
        let isWatched = Terminal.isTerminal(2)
        let printer = LinePrinter(output: output, isJSON: invocation.wantsJSON)
        let verdict = await GoNoGo(invocation.settingsReport(), options).run(
            onBegin: { title in if isWatched { output.sayOver("… \(title)") } },
            onLine: { line in
                if isWatched { output.sayOver("") }
                printer.print(line)
            })
        printer.print(verdict)
        guard verdict.isGo else { throw .failed() }
    }
}

/// Writes the lines as people or programs read them.
private struct LinePrinter: Sendable {
    let output: CommandOutput
    let isJSON: Bool

    func print(_ line: CheckLine) {
        guard !isJSON else { return output.write(line.json) }
        let outcome = output.styled(line.result.outcome.rawValue, style(line.result.outcome))
        output.write(
            "\(outcome)  \(line.id.padded(to: 6, gap: 1))"
                + line.title.padded(to: GoNoGo.titleWidth + 2, gap: 1)
                + line.result.evidence)
        if let hint = line.result.hint, line.result.outcome != .pass {
            output.write(output.styled("      hint: \(hint)", .dim))
        }
    }

    func print(_ verdict: Verdict) {
        guard !isJSON else { return output.write(verdict.json) }
        output.write("")
        output.write(
            output.styled(verdict.decision.rawValue, verdict.isGo ? .green : .red))
        list("because of", verdict.obstacles)
        list("skipped", verdict.skipped)
    }

    private func list(_ what: String, _ lines: [CheckLine]) {
        guard !lines.isEmpty else { return }
        let names = lines.map { "\($0.id) \($0.title)" }
        output.write("\(what): \(names.joined(separator: ", "))")
    }

    private func style(_ outcome: CheckOutcome) -> CommandOutput.Style {
        switch outcome {
        case .pass: .green
        case .fail: .red
        case .warn: .yellow
        case .skip: .dim
        }
    }
}
