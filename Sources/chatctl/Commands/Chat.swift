internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatJSON

/// `chatctl chat`
enum Chat {
    private static let reasons = CommandOption.flag(
        "--reasons", "what each message was understood by, below its answer")

    static let command = Command(
        "chat", "a conversation with the bot, the decision path beside each answer",
        details: """
            In process, without network, and without writing the database. Each line is a message; with
            standard input from a pipe there is no prompt. An empty line is skipped. Commands: /new begins
            another conversation, /why gives the reasons of the last answer, /bye or Ctrl-D ends.
            """,
        options: [SimulateMessage.from, SimulateMessage.conversation, reasons, .json],
        examples: ["chat", "chat --from +573001234567", "chat --json < messages.txt"], action: run)

    private static func run(_ invocation: Invocation) async throws(CommandFailure) {
        let configuration = try invocation.configuration()
        let start = try await SimulateMessage.start(invocation, configuration.settings)
        let policy = EnginePolicy(configuration.settings, teams: [])
        let bot = Bot(configuration.shop.business)
        let links = AssetLink(publicBaseURL: configuration.settings.publicBaseURL)
        let places = configuration.shop.places
        let drafter = OpenAIDrafter(configuration.settings.openAI.configuration)
        let beginning = Rehearsal(start, bot: bot, policy: policy, drafter: drafter)
        var rehearsal = beginning
        var last: TurnResult?
        let isAsking = Terminal.isTerminal(0) && !invocation.wantsJSON
        if isAsking { invocation.output.say(greeting(configuration.shop.business)) }
        var reader = LineReader()
        let clock = SystemClock()
        while let line = next(&reader, isAsking, invocation.output) {
            switch line {
            case "": continue
            case "/bye", "/quit", "/salir": return
            case "/new", "/nuevo":
                rehearsal = beginning
                last = nil
                invocation.output.say("a new conversation")
            case "/why", "/porque":
                say(last, places, invocation.output)
            default:
                let outcome = rehearsal.say(line, at: clock.now())
                last = outcome.result
                guard !invocation.wantsJSON else {
                    SimulateMessage.show(outcome, links, places, invocation)
                    continue
                }
                show(outcome, invocation.output)
                if invocation.has(reasons) { say(last, places, invocation.output) }
            }
        }
    }

    private static func greeting(_ business: Business) -> String {
        "\(TerminalText.escaped(business.profile.name)), rules \(business.version). "
            + "/why explains, /new begins again, /bye ends."
    }

    /// The next line without blanks around it; `nil` at the end.
    private static func next(
        _ reader: inout LineReader, _ isAsking: Bool, _ output: CommandOutput
    ) -> String? {
        if isAsking { output.writeText(output.styled("> ", .green)) }
        guard let line = reader.next() else {
            if isAsking { output.write("") }
            return nil
        }
        var words = String(decoding: line, as: UTF8.self)[...]
        while words.first?.isWhitespace == true { words.removeFirst() }
        while words.last?.isWhitespace == true { words.removeLast() }
        return String(words)
    }

    private static func show(_ outcome: Rehearsal.Outcome, _ output: CommandOutput) {
        let result = outcome.result
        ReplyText.write(result.reply?.text, output)
        let picture = result.reply?.imageID.map { ["[picture \($0)]"] } ?? []
        let facts = result.path + picture + [ReplyText.latency(outcome.trace)].compactMap(\.self)
        output.write(
            output.styled("  " + facts.map(TerminalText.escaped).joined(separator: " "), .dim))
    }

    private static func say(_ result: TurnResult?, _ places: ShopPlaces, _ output: CommandOutput) {
        guard let result, !result.reasons.isEmpty else {
            return output.say("  there are no reasons")
        }
        for reason in result.reasons {
            output.say("  " + TerminalText.escaped(ReasonText.line(reason, places)))
        }
    }
}
