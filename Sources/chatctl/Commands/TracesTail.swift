internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatStore

/// `chatctl traces tail`
enum TracesTail {
    private static let number = CommandOption.value(
        "--number", short: "-n", "N", "how many to begin with, 0 to 1000; 10 by default")
    private static let follow = CommandOption.flag(
        "--follow", short: "-f", "go on with new ones until interrupted")
    private static let conversation = CommandOption.value(
        "--conversation", "ID", "only of this conversation; its last four digits are enough")
    private static let called = CommandOption.flag(
        "--openai-called", "only turns for which OpenAI was called")
    private static let errors = CommandOption.flag("--errors", "only turns with an error")

    /// How often new traces are looked for, in milliseconds.
    private static let pauseMilliseconds: Int64 = 500

    static let command = Command(
        "traces tail", "recent decisions with their path, following new ones with -f",
        options: [number, follow, conversation, called, errors, .json],
        examples: ["traces tail -n 20", "traces tail -f --conversation 4567 --json"], action: run)

    private static func run(_ invocation: Invocation) async throws(CommandFailure) {
        let count = try invocation.integer(of: number, in: 0...1000) ?? 10
        let settings = try invocation.settings()
        let clock = ShopClock(settings)
        try await invocation.withStore(settings) { store throws(StoreError) in
            var query = TraceQuery(
                limit: max(count, 1), onlyOpenAICalls: invocation.has(called),
                onlyErrors: invocation.has(errors))
            if let text = invocation.value(of: conversation) {
                switch try await ConversationFinder.find(text, in: store) {
                case .found(let found): query.conversationID = found.id
                case .failure(let failure): return failure
                }
            }
            let newest = try await store.traces(query)
            if count > 0 { show(newest, clock, invocation) }
            guard invocation.has(follow) else {
                if newest.isEmpty { invocation.output.say(nothing(query)) }
                return nil
            }
            query.limit = 1000
            query.after = newest.last?.id ?? 0
            while !Task.isCancelled {
                await SystemClock().sleep(milliseconds: pauseMilliseconds)
                let traces = try await store.traces(query)
                show(traces, clock, invocation)
                query.after = traces.last?.id ?? query.after
            }
            return nil
        }
    }

    /// What is said when a question finds no trace.
    private static func nothing(_ query: TraceQuery) -> String {
        let conditions = [
            query.conversationID == nil ? nil : "of this conversation",
            query.onlyOpenAICalls ? "with a call to OpenAI" : nil,
            query.onlyErrors ? "with an error" : nil,
        ]
        return (["there are no traces"] + conditions.compactMap(\.self)).joined(separator: " ")
    }

    private static func show(
        _ traces: [InteractionTrace], _ clock: ShopClock, _ invocation: Invocation
    ) {
        for trace in traces {
            if invocation.wantsJSON {
                invocation.output.write(trace.json)
            } else {
                invocation.output.write(words(trace, clock, invocation.output))
            }
        }
    }

    /// Who wrote, what it was taken for and how long that took, in columns; below it the words, what backs them where a
    /// model wrote them, then the path.
    private static func words(
        _ trace: InteractionTrace, _ clock: ShopClock, _ output: CommandOutput
    ) -> String {
        let id = TerminalText.escaped(trace.conversationID.value)
        let latency = ReplyText.latency(trace) ?? "-"
        let columns = [
            (trace.phoneMasked ?? id, 9), (trace.messageType, 18),
            (trace.intents.isEmpty ? trace.intent : trace.intents.joined(separator: "+"), 22),
            (latency, 8),
        ].map { TerminalText.escaped($0).padded(to: $1) }
        let facts = [
            trace.mode == .humanActive ? "HUMAN_ACTIVE" : nil,
            trace.handoffTeam.map { "handoff=\($0)" }, trace.openAICalled ? "openai" : nil,
            trace.cacheHit ? "cached" : nil, trace.sendStatus.map { "send=\($0.rawValue)" },
        ].compactMap(\.self).map(TerminalText.escaped)
        let title = ([clock.text(trace.createdAt)] + columns + facts).joined(separator: "  ")
        var lines = [output.styled(trimmed(title), .bold)]
        if let text = trace.text { lines.append("  < " + onOneLine(text)) }
        if let reply = trace.responseText { lines.append("  > " + onOneLine(reply)) }
        for line in EvidenceText.lines(trace.decisionPath, reply: trace.responseText) {
            lines.append(output.styled("    " + line, .dim))
        }
        let path = ["#\(trace.id ?? 0)", id] + trace.decisionPath.map(TerminalText.escaped)
        lines.append(output.styled("  " + path.joined(separator: " "), .dim))
        if let error = trace.error {
            lines.append(output.styled("  error: " + TerminalText.escaped(error), .red))
        }
        return lines.joined(separator: "\n")
    }

    private static func onOneLine(_ text: String) -> String {
        TerminalText.escaped(
            text.split(whereSeparator: \.isNewline).joined(separator: " / "))
    }

    private static func trimmed(_ text: String) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return text
    }
}
