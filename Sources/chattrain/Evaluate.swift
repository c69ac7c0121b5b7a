internal import ChatApp
internal import ChatCore
internal import ChatTraining

/// `chattrain eval`
enum Evaluate {
    static let command = Command(
        "eval", "measures the understanding with whole voices left out",
        details: """
            Prints the figures for the lexicon alone, the model alone and both, on data/ with whole
            voices left out of training, on its exams, and on other collections given as JSON lines.
            """,
        arguments: [CommandArgument("FILE", "the page to write", isOptional: true)],
        options: [others],
        examples: ["eval docs/understanding.md", "eval --others a.jsonl,b.jsonl"], action: run)

    private static let others = CommandOption.value(
        "--others", "FILES", "labelled JSON lines from elsewhere, separated by commas")

    private static func run(_ invocation: Invocation) async throws(CommandFailure) {
        let data = try LabelledData.load()
        let collections = try LabelledData.exams() + elsewhere(invocation)
        let configuration = try invocation.configuration()
        let shop = configuration.shop.business
        let general = try invocation.understander()
        var report = EvaluationReport(messages: data.messages, digest: data.digest)
        let lexicon = Reader(Bot(shop, understander: general.judged(by: nil)))
        report.add(.lexicon, lexicon.findings(of: data.messages))
        var trained: [EvaluationReport.Voices: Reader] = [.lexicon: lexicon]
        for voices in [EvaluationReport.Voices.words, .both] {
            let validation = CrossValidation(general, hearsLexicon: voices == .both)
            var findings = [Finding?](repeating: nil, count: data.messages.count)
            let parts = await validation.understanders(
                for: data.messages, besides: data.written)
            for (understander, places) in parts {
                let reader = Reader(Bot(shop, understander: understander))
                for place in places { findings[place] = reader.finding(of: data.messages[place]) }
            }
            report.add(voices, findings.compactMap { $0 })
            // What `written` holds may resemble exams and other collections, so it stays out.
            let judge = Judge(validation.model(of: data.messages), hearsLexicon: voices == .both)
            trained[voices] = Reader(Bot(shop, understander: general.judged(by: judge)))
        }
        for (name, rows) in collections {
            for (voices, reader) in trained {
                report.addOther(name, voices, rows, reader.findings(of: rows))
            }
        }
        invocation.output.writeText(report.text)
        if let page = invocation.argument("FILE") {
            try invocation.replace(page, with: report.markdown)
        }
    }

    /// The collections that the options name.
    private static func elsewhere(
        _ invocation: Invocation
    ) throws(CommandFailure) -> [(name: String, rows: [LabelledMessage])] {
        var collections: [(name: String, rows: [LabelledMessage])] = []
        for path in (invocation.value(of: others) ?? "").split(separator: ",") {
            let name = String(path.split(separator: "/").last ?? "")
            let text = try invocation.text(of: String(path))
            collections.append((name, LabelLines.read(text, name: name)))
        }
        return collections
    }
}
