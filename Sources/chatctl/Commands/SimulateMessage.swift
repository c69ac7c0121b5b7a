internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatJSON
internal import ChatStore

/// `chatctl simulate-message`
enum SimulateMessage {
    static let conversation = CommandOption.value(
        "--conversation", "ID",
        "go on with this stored conversation, or begin one with an id of your own; nothing is stored"
    )
    static let from = CommandOption.value(
        "--from", "PHONE", "the customer's number, as +573001234567")
    static let history = CommandOption.value(
        "--history", "FILE", #"what was said before: JSON lines {"role","text"}"#)
    static let server = CommandOption.value(
        "--server", "URL", "send it to a running daemon, as a signed webhook")

    static let command = Command(
        "simulate-message", "one message through the daemon's decisions: reply, path, reasons",
        details: """
            In process, without network, and without writing the database. TEXT - reads lines from
            standard input as one conversation. Roles of a history are customer or user, bot or
            assistant, human or agent; the customer's lines are decided again, the others stand.
            With --server the reply is the one in the daemon's traces, as far as its TRACE_TEXT keeps
            it; reasons are found here, and empty where this folder's rules are not the daemon's or what
            was said before made a difference.
            """,
        arguments: [CommandArgument("TEXT", "the customer's words, or - for standard input")],
        options: [conversation, from, history, server, .yes, .json],
        examples: [
            "simulate-message '¿Están abiertos?'",
            "simulate-message --conversation 4567 'y la otra?' --json",
            "simulate-message - < conversation.txt",
            "simulate-message hola --server http://127.0.0.1:8000",
        ], action: run)

    private static func run(_ invocation: Invocation) async throws(CommandFailure) {
        let text = invocation.argument("TEXT") ?? ""
        if let server = invocation.value(of: server) {
            return try await ServerSimulation(invocation, server: server).run(text)
        }
        let configuration = try invocation.configuration()
        let policy = EnginePolicy(configuration.settings, teams: [])
        var rehearsal = Rehearsal(
            try await start(invocation, configuration.settings),
            bot: Bot(configuration.shop.business), policy: policy,
            drafter: OpenAIDrafter(configuration.settings.openAI.configuration))
        for entry in try entries(invocation) { rehearsal.recall(entry) }
        let links = AssetLink(publicBaseURL: configuration.settings.publicBaseURL)
        let places = configuration.shop.places
        let clock = SystemClock()
        guard text == "-" else {
            show(rehearsal.say(text, at: clock.now()), links, places, invocation)
            return
        }
        var reader = LineReader()
        while let line = reader.next() {
            let words = String(decoding: line, as: UTF8.self)
            if !invocation.wantsJSON {
                invocation.output.write(
                    invocation.output.styled("> " + TerminalText.escaped(words), .dim))
            }
            show(rehearsal.say(words, at: clock.now()), links, places, invocation)
        }
    }

    // MARK: The conversation before

    static func start(
        _ invocation: Invocation, _ settings: Settings
    ) async throws(CommandFailure) -> Conversation {
        let phone = try number(invocation)
        let wanted = invocation.value(of: conversation)
        var known: Conversation?
        let own = wanted.flatMap(newID)
        if let wanted, own == nil || invocation.hasStore(settings) {
            try await invocation.withStore(settings) { store throws(StoreError) in
                switch try await ConversationFinder.find(wanted, in: store) {
                case .failure(let failure): return own == nil ? failure : nil
                case .found(let found):
                    known = try await store.conversation(found.id, channel: found.channel)
                    return nil
                }
            }
        }
        if let known { return known }
        // Wordings take turns between conversations, so each number has one of its own.
        let simulated = phone.map { "wa_simulated_\($0.digits.suffix(4))" } ?? "simulated"
        return Conversation(
            id: own ?? ConversationID(simulated),
            channel: phone == nil ? .chat : .whatsapp, phoneMasked: phone?.masked)
    }

    /// An id of the caller's own, which may begin a conversation; four digits look for one.
    private static func newID(_ text: String) -> ConversationID? {
        let isEnding = text.utf8.count == 4 && text.utf8.allSatisfy { (48...57).contains($0) }
        return isEnding ? nil : ConversationID(callersOwn: text)
    }

    static func number(_ invocation: Invocation) throws(CommandFailure) -> PhoneNumber? {
        guard let text = invocation.value(of: from) else { return nil }
        guard let phone = PhoneNumber(text) else {
            throw .usage("--from must be a number in international form, as +573001234567")
        }
        return phone
    }

    private static func entries(
        _ invocation: Invocation
    ) throws(CommandFailure) -> [HistoryEntry] {
        guard let path = invocation.value(of: history) else { return [] }
        do throws(HistoryFile.Failure) {
            return try HistoryFile.read(path, at: SystemClock().now())
        } catch {
            throw .failed(error.message)
        }
    }

    // MARK: Output

    static func show(
        _ outcome: Rehearsal.Outcome, _ links: AssetLink, _ places: ShopPlaces,
        _ invocation: Invocation
    ) {
        let result = outcome.result
        let output = invocation.output
        guard !invocation.wantsJSON else {
            var json = outcome.trace.chatJSON(
                reply: result.reply, needsEscalation: result.needsEscalation, links: links)
            json.append("reasons", .array(result.reasons.map { .string($0.description) }))
            json.append("margin", .double((result.margin * 1000).rounded() / 1000))
            json.append("would_call_openai", .bool(result.wouldCallOpenAI))
            json.append(
                "openai_objections", .array(outcome.objections.map { .string($0.rawValue) }))
            json.append(
                "openai_request", outcome.draft.flatMap { try? JSONReader.parse($0.body) } ?? .null)
            json.append(
                "openai_worst_case_usd",
                outcome.worstCase.map { .double(Double($0) / 1e12) } ?? .null)
            return output.write(.object(json))
        }
        ReplyText.write(result.reply?.text, output)
        for (name, text) in facts(outcome) {
            output.write(output.styled("  \(name): ", .dim) + TerminalText.escaped(text))
        }
        output.write(output.styled("  reasons:", .dim))
        for reason in result.reasons {
            output.write("    " + TerminalText.escaped(ReasonText.line(reason, places)))
        }
        output.write("    " + ReasonText.margin(result))
        guard let request = outcome.request else { return }
        output.write(output.styled("  request:", .dim))
        for line in ModelRequestText.lines(request) {
            output.write("    " + TerminalText.escaped(line))
        }
    }

    /// `would be called: 2140 bytes, at most $0.000431`; `would be called, but disabled: …`;
    /// `would not be called: answered`.
    private static func openAI(_ outcome: Rehearsal.Outcome) -> String {
        let isWorthIt = outcome.result.wouldCallOpenAI
        let objections = outcome.objections.filter { isWorthIt || !$0.concernsModel }
            .map(\.rawValue).joined(separator: ", ")
        guard isWorthIt, let draft = outcome.draft else {
            return "would not be called: \(objections)"
        }
        let price =
            outcome.worstCase.map { "at most " + DollarText.text(picodollars: $0) }
            ?? "at a price that models.yaml does not know"
        return "would be called" + (objections.isEmpty ? "" : ", but \(objections)")
            + ": \(draft.body.count) bytes, \(price)"
    }

    private static func facts(_ outcome: Rehearsal.Outcome) -> [(String, String)] {
        let result = outcome.result
        var facts = [
            ("type", result.messageType.rawValue),
            ("intents", result.intents.map(\.name).joined(separator: ", ")),
            ("path", result.path.joined(separator: " ")),
            ("openai", openAI(outcome)),
        ]
        if let image = result.reply?.imageID { facts.append(("picture", image)) }
        if let handoff = result.handoff {
            facts.append(("handoff", "\(handoff.team), \(handoff.reason.rawValue)"))
        }
        return facts.filter { !$0.1.isEmpty }
    }
}
