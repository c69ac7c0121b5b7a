import ChatCore
import Testing

/// The gate's whole domain against `Tests/tables/gate.table`.
@Suite struct ModelGateTableTests {
    /// A line of the table: for each fact what it must be, `nil` for anything.
    struct Row {
        let facts: [Bool?]
        let verdict: ModelGate.Verdict

        init(_ line: Substring) throws {
            let halves = line.split(separator: "|")
            try #require(halves.count == 2, "\(line)")
            let cells = halves[0].split(separator: " ")
            try #require(cells.count == 12, "\(line)")
            let meanings: [Substring: Bool?] = [
                "*": nil, "CONSULT": true, "SEVEN": true, "PEOPLE": true, "yes": true,
                "OTHER": false, "REST": false, "AI": false, "no": false,
            ]
            facts = try cells.map { try #require(meanings[$0], "unknown cell \($0)") }
            let name = halves[1].split(separator: " ").joined()
            let reason = ModelGate.BlockedReason(rawValue: name)
            try #require(reason != nil || name == "call", "unknown verdict \(name)")
            verdict = reason.map { .blocked($0) } ?? .call
        }

        func fits(_ facts: [Bool]) -> Bool {
            for index in facts.indices {
                if let wanted = self.facts[index], wanted != facts[index] { return false }
            }
            return true
        }
    }

    /// Not taken from the code under test.
    private static let seven: Set<String> = [
        "saludo", "despedida", "envios", "pagos", "horarios", "direccion", "ubicacion",
    ]

    @Test func everyCombinationFitsOneLineAndItsVerdict() throws {
        let rows = try MessageTable.text("gate.table").split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.map(Row.init)
        #expect(rows.count == ModelGate.BlockedReason.allCases.count + 1)
        var count = 0
        for type in MessageType.allCases {
            for intent in Intent.builtIn + [.custom("alquiler")] {
                for bits in 0..<1024 {
                    count += 1
                    try check(type, intent, (0..<10).map { bits >> $0 & 1 == 1 }, rows)
                }
            }
        }
        #expect(count == 4 * (Intent.builtIn.count + 1) * 1024)
    }

    private func check(
        _ type: MessageType, _ intent: Intent, _ flags: [Bool], _ rows: [Row]
    ) throws {
        let facts = ModelGate.Facts(
            messageType: type, intent: intent, isAnswered: flags[0], isCacheHit: flags[1],
            mode: flags[2] ? .humanActive : .aiActive, hasInjection: flags[3],
            hasMargin: flags[4],
            model: ModelAvailability(
                isEnabled: flags[5], isConfigured: flags[6], isPriced: flags[7],
                hasBudget: flags[8], isCircuitOpen: flags[9]))
        let cells =
            [type.rawValue == "BUSINESS_CONSULT", Self.seven.contains(intent.name)] + flags
        let fitting = rows.filter { $0.fits(cells) }
        let row = try #require(fitting.first, "no line for \(facts)")
        guard fitting.count == 1, shouldCallOpenAI(facts) == row.verdict else {
            Issue.record("\(facts): \(fitting.count) lines, \(shouldCallOpenAI(facts))")
            return
        }
        // The objections begin with the verdict, and name exactly the rules that fail.
        let objections = ModelGate.objections(to: facts)
        let failing = [
            !cells[0], cells[1], flags[0], flags[1], flags[2], flags[3], !flags[4], !flags[5],
            !flags[6], !flags[7], !flags[8], flags[9],
        ]
        let expected = zip(ModelGate.BlockedReason.allCases, failing).filter(\.1).map(\.0)
        if objections != expected { Issue.record("\(facts): \(objections)") }
    }
}
