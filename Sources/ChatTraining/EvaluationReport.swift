internal import ChatCore

/// The figures of one evaluation, as text for a terminal and as a page of the documentation.
package struct EvaluationReport: Sendable {
    /// Who was heard.
    package enum Voices: String, CaseIterable, Sendable {
        case lexicon = "lexicon alone"
        case words = "model alone"
        case both = "both"
    }

    /// A set of messages that figures are given for.
    private struct Section: Sendable {
        var name: String
        var quality: [Voices: Quality] = [:]
    }

    private let messages: [LabelledMessage]
    private let digest: String
    private var sections: [Section] = []
    private var bySource: [String: Quality] = [:]

    /// Begins a report on messages whose files have a digest.
    package init(messages: [LabelledMessage], digest: String) {
        self.messages = messages
        self.digest = digest
    }

    /// Adds what was made of the messages, in their order.
    package mutating func add(_ voices: Voices, _ findings: [Finding]) {
        let groups: [(String, (LabelledMessage) -> Bool)] = [
            ("our voices", { _ in true }),
            ("our voices, first message", { $0.previous == nil }),
            ("our voices, after the shop's words", { $0.previous != nil }),
            ("our voices, foreign with business words", \.isConfusing),
            ("our voices, hostile", \.isHostile),
        ]
        for (name, belongs) in groups {
            var quality = Quality()
            for (message, finding) in zip(messages, findings) where belongs(message) {
                quality.add(message, finding)
            }
            set(quality, for: name, voices)
        }
        guard voices == .both else { return }
        for (message, finding) in zip(messages, findings) {
            bySource[message.source, default: Quality()].add(message, finding)
        }
    }

    /// Adds what was made of another collection.
    package mutating func addOther(
        _ name: String, _ voices: Voices, _ rows: [LabelledMessage], _ findings: [Finding]
    ) {
        var quality = Quality()
        for (message, finding) in zip(rows, findings) { quality.add(message, finding) }
        set(quality, for: name, voices)
    }

    private mutating func set(_ quality: Quality, for name: String, _ voices: Voices) {
        if let known = sections.firstIndex(where: { $0.name == name }) {
            sections[known].quality[voices] = quality
        } else {
            sections.append(Section(name: name, quality: [voices: quality]))
        }
    }

    // MARK: Rendering

    /// For a terminal.
    package var text: String { tables.map(\.text).joined(separator: "\n") }

    /// For the documentation.
    package var markdown: String {
        let intro = """
            # How well messages are understood

            Made by `make eval`: \(messages.count) messages of \(bySource.count) voices (`data/`, digest `\(digest)`). Each message
            is understood by a model that was trained without its voice, by the code that `chatctl classify` runs. Exams (`data/exams`)
            and collections from elsewhere are understood by one that was trained on the voices alone. "Intent" is the
            leading one, with `direccion` = `ubicacion`, `compra` = `disponibilidad` and an intent that the sample shop has added = `otro`;
            "several" the share of the intents of messages with more than one that were found; "gate" what `should_call_openai` lets
            through: the share of messages that should call and would, the share of calls that were right, and the share of messages that must not call and would; "muted" requests
            taken for foreign or empty. How the two voices are mixed, and why, stands in `adr/`.

            """
        return ([intro] + tables.map(\.markdown)).joined(separator: "\n")
    }

    private var tables: [ReportTable] {
        var result = [overview]
        if let ours = sections.first?.quality[.both] {
            result += [perLabel(ours), costly(ours), bySourceTable]
        }
        return result
    }

    private var overview: ReportTable {
        var table = ReportTable(
            title: "Figures",
            header: [
                "messages", "voices", "n", "type", "intent", "F1 seven", "several", "gate recall",
                "gate precision", "wasted", "muted",
            ])
        for section in sections {
            for voices in Voices.allCases {
                guard let quality = section.quality[voices] else { continue }
                table.add([
                    section.name, voices.rawValue, String(quality.messages),
                    ReportTable.share(quality.typeAccuracy),
                    ReportTable.share(quality.intentAccuracy),
                    ReportTable.share(quality.f1OfTheSeven),
                    ReportTable.share(quality.severalFound), ReportTable.share(quality.gateRecall),
                    ReportTable.share(quality.gatePrecision),
                    ReportTable.share(quality.wastedCalls),
                    ReportTable.share(quality.mutedRequests),
                ])
            }
        }
        return table
    }

    private func perLabel(_ quality: Quality) -> ReportTable {
        var table = ReportTable(
            title: "Labels, both voices", header: ["label", "n", "precision", "recall", "F1"])
        let types = ModelLabel.types.map { ($0.rawValue, quality.types[$0]) }
        let intents = Intent.builtIn.map { ($0.name, quality.intents[$0]) }
        for (name, counts) in types + intents {
            guard let counts, counts.occurs else { continue }
            table.add([
                name, String(counts.right + counts.missed), ReportTable.share(counts.precision),
                ReportTable.share(counts.recall), ReportTable.share(counts.f1),
            ])
        }
        return table
    }

    private func costly(_ quality: Quality) -> ReportTable {
        var table = ReportTable(
            title: "Costly confusions, both voices", header: ["is", "was taken for", "n"])
        let sorted = quality.confusions.sorted {
            ($1.value, $0.key.expected, $0.key.found) < ($0.value, $1.key.expected, $1.key.found)
        }
        for (confusion, count) in sorted.prefix(24) {
            table.add([confusion.expected, confusion.found, String(count)])
        }
        return table
    }

    private var bySourceTable: ReportTable {
        var table = ReportTable(
            title: "Each voice, left out of training",
            header: ["voice", "n", "type", "intent", "several", "wasted", "muted"])
        for (source, quality) in bySource.sorted(by: { $0.key < $1.key }) {
            table.add([
                source, String(quality.messages), ReportTable.share(quality.typeAccuracy),
                ReportTable.share(quality.intentAccuracy), ReportTable.share(quality.severalFound),
                ReportTable.share(quality.wastedCalls), ReportTable.share(quality.mutedRequests),
            ])
        }
        return table
    }
}
