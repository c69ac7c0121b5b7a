import ChatCore
import Testing

@Suite struct ModelGateTests {
    /// One row per rule, in rule order: type, intent, then the facts that differ from those of a lone
    /// consultation with a ready model; `-` in the last column means "call".
    static let table = """
        BUSINESS_CONSULT    asesoria          -                                            -
        BUSINESS_CONSULT    servicio_tecnico  -                                            -
        EMPTY_OR_GIBBERISH  otro              -                                            type
        NON_BUSINESS        otro              injection,shadow                             type
        BUSINESS_FAQ        horarios          answered,cached,shadow,injection,thin,off    type
        BUSINESS_CONSULT    saludo            -                                            intent
        BUSINESS_CONSULT    despedida         -                                            intent
        BUSINESS_CONSULT    envios            answered,cached                              intent
        BUSINESS_CONSULT    pagos             shadow                                       intent
        BUSINESS_CONSULT    horarios          injection                                    intent
        BUSINESS_CONSULT    direccion         thin                                         intent
        BUSINESS_CONSULT    ubicacion         off                                          intent
        BUSINESS_CONSULT    precio            answered,cached,shadow                       answered
        BUSINESS_CONSULT    garantia          cached,shadow                                cache_hit
        BUSINESS_CONSULT    garantia          shadow,injection                             human_active
        BUSINESS_CONSULT    asesoria          injection,thin                               injection
        BUSINESS_CONSULT    otro              thin,off                                     margin
        BUSINESS_CONSULT    asesoria          off,unconfigured                             disabled
        BUSINESS_CONSULT    asesoria          unconfigured,unpriced                        not_configured
        BUSINESS_CONSULT    asesoria          unpriced,spent                               model_unpriced
        BUSINESS_CONSULT    asesoria          spent,open                                   budget
        BUSINESS_CONSULT    asesoria          open                                         circuit
        """

    @Test(arguments: table.split(separator: "\n"))
    func followsTheTable(row: Substring) throws {
        let cells = row.split(separator: " ").map(String.init)
        try #require(cells.count == 4, "a row has four columns")
        var facts = ModelGate.Facts(
            messageType: try #require(MessageType(rawValue: cells[0])),
            intent: Intent(name: cells[1]), model: .ready)
        for word in cells[2].split(separator: ",") where word != "-" {
            try set(String(word), in: &facts)
        }
        let reason = ModelGate.BlockedReason(rawValue: cells[3])
        try #require(reason != nil || cells[3] == "-", "unknown reason \(cells[3])")
        #expect(shouldCallOpenAI(facts) == reason.map { .blocked($0) } ?? .call)
    }

    /// Every combination of facts, against the rules said the other way round.
    @Test func holdsOverItsWholeDomain() {
        var seen: Set<ModelGate.Verdict> = []
        for facts in Self.everyFacts() {
            let verdict = shouldCallOpenAI(facts)
            seen.insert(verdict)
            #expect(verdict == Self.restated(facts), "\(facts)")
            #expect(verdict.wouldCallOpenAI == Self.messageDeservesCall(facts), "\(facts)")
        }
        #expect(seen.count == ModelGate.BlockedReason.allCases.count + 1)
    }

    @Test func defaultsToNoModel() {
        let facts = ModelGate.Facts(messageType: .businessConsult, intent: .advice)
        #expect(shouldCallOpenAI(facts) == .blocked(.disabled))
        #expect(shouldCallOpenAI(facts).wouldCallOpenAI)
    }

    @Test func reasonsAreTheContracts() {
        let names = ModelGate.BlockedReason.allCases.map(\.rawValue).joined(separator: " ")
        #expect(
            names == "type intent answered cache_hit human_active injection margin disabled "
                + "not_configured model_unpriced budget circuit")
    }

    private func set(_ word: String, in facts: inout ModelGate.Facts) throws {
        switch word {
        case "answered": facts.isAnswered = true
        case "cached": facts.isCacheHit = true
        case "shadow": facts.mode = .humanActive
        case "injection": facts.hasInjection = true
        case "thin": facts.hasMargin = false
        case "off": facts.model.isEnabled = false
        case "unconfigured": facts.model.isConfigured = false
        case "unpriced": facts.model.isPriced = false
        case "spent": facts.model.hasBudget = false
        case "open": facts.model.isCircuitOpen = true
        default: try #require(Bool(false), "unknown fact \(word)")
        }
    }

    private static func everyFacts() -> [ModelGate.Facts] {
        var all: [ModelGate.Facts] = []
        for type in MessageType.allCases {
            for intent in Intent.builtIn + [.custom("alquiler")] {
                for bits in 0..<1024 {
                    func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
                    all.append(
                        ModelGate.Facts(
                            messageType: type, intent: intent, isAnswered: bit(0),
                            isCacheHit: bit(1), mode: bit(2) ? .humanActive : .aiActive,
                            hasInjection: bit(3), hasMargin: bit(4),
                            model: ModelAvailability(
                                isEnabled: bit(5), isConfigured: bit(6), isPriced: bit(7),
                                hasBudget: bit(8), isCircuitOpen: bit(9))))
                }
            }
        }
        return all
    }

    /// The seven names of the contract, not taken from the code under test.
    private static let seven: Set<String> = [
        "saludo", "despedida", "envios", "pagos", "horarios", "direccion", "ubicacion",
    ]

    private static func messageDeservesCall(_ facts: ModelGate.Facts) -> Bool {
        facts.messageType.rawValue == "BUSINESS_CONSULT" && !seven.contains(facts.intent.name)
            && !facts.isAnswered && !facts.isCacheHit && facts.mode != .humanActive
            && !facts.hasInjection && facts.hasMargin
    }

    private static func restated(_ facts: ModelGate.Facts) -> ModelGate.Verdict {
        let rules: [(ModelGate.BlockedReason, Bool)] = [
            (.circuit, facts.model.isCircuitOpen),
            (.budget, !facts.model.hasBudget),
            (.modelUnpriced, !facts.model.isPriced),
            (.notConfigured, !facts.model.isConfigured),
            (.disabled, !facts.model.isEnabled),
            (.margin, !facts.hasMargin),
            (.injection, facts.hasInjection),
            (.humanActive, facts.mode == .humanActive),
            (.cacheHit, facts.isCacheHit),
            (.answered, facts.isAnswered),
            (.intent, seven.contains(facts.intent.name)),
            (.type, facts.messageType.rawValue != "BUSINESS_CONSULT"),
        ]
        return rules.reduce(.call) { verdict, rule in rule.1 ? .blocked(rule.0) : verdict }
    }
}
