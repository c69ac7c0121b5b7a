import Testing

@testable import ChatApp
@testable import ChatCore

/// What a model might write for the sample shop: the true leaves, the untrue does not, and for the right reason.
///
/// `drafts-blind.table` was written from the shop's data alone, by somebody who did not know the check; its labels
/// stay as they are. Where it counts in coarser reasons than the check does, ``kin`` says which are meant.
@Suite struct DraftTableTests {
    private static let shop = Result { ShopKnowledge(try SampleBusinessTests.load().business) }

    /// Monday, 30 November 2026, 6:00 in Bogotá.
    private static let now = LocalTime(date: CivilDate(daysSinceEpoch: 20_787), hour: 6, minute: 0)

    /// Reasons that the blind table counts as one: a term of delivery is a date, one of a guarantee a promise, and a
    /// gift may be either.
    private static let kin: [String: Set<GroundingFlaw>] = [
        "date": [.date, .duration, .promise], "promise": [.promise, .duration, .discount],
        "price": [.price, .discount],
    ]

    private static func verdict(_ row: DraftTable.Row) throws -> GroundingVerdict {
        Grounding.check(
            row.draft,
            against: GroundingFacts(
                shop: try shop.get(), customerWords: [row.customer], now: now))
    }

    @Test func theDayIsAMonday() {
        #expect(Self.now.date.description == "2026-11-30")
        #expect(Self.now.weekday == .monday)
    }

    @Test(arguments: try DraftTable("drafts.table").rows)
    func own(row: DraftTable.Row) throws {
        try Self.check(row, allowing: [:])
    }

    @Test(arguments: try DraftTable("drafts-blind.table").rows)
    func blind(row: DraftTable.Row) throws {
        try Self.check(row, allowing: Self.kin)
    }

    private static func check(
        _ row: DraftTable.Row, allowing kin: [String: Set<GroundingFlaw>]
    ) throws {
        switch try verdict(row) {
        case .grounded(let text, let evidence):
            #expect(row.verdict == "ok", "must not be sent: \(row.draft)")
            for piece in evidence {
                #expect(piece.fact == piece.fact.lowercased() && !piece.fact.contains(" "))
                #expect(piece.words(in: text)?.isEmpty == false, "\(piece) in \(text)")
            }
        case .rejected(let flaw):
            #expect(row.verdict != "ok", "refused for \(flaw.rawValue): \(row.draft)")
            let meant =
                kin[row.verdict] ?? Set([GroundingFlaw(rawValue: row.verdict)].compactMap(\.self))
            #expect(row.verdict == "ok" || meant.contains(flaw), "\(flaw.rawValue): \(row.draft)")
        }
    }

    @Test func thereAreEnoughOfBoth() throws {
        let own = try DraftTable("drafts.table").rows
        let blind = try DraftTable("drafts-blind.table").rows
        #expect(own.count + blind.count >= 280)
        #expect((own + blind).count { $0.verdict == "ok" } >= 110)
        let reasons = Set((own + blind).map(\.verdict))
        for flaw in GroundingFlaw.allCases { #expect(reasons.contains(flaw.rawValue), "\(flaw)") }
    }

    /// The text that is sent bears its evidence where the table's draft has the amount.
    @Test func evidencePointsAtTheWords() throws {
        let row = DraftTable.Row(
            verdict: "ok", customer: "cuánto vale",
            draft: "  Está la Singer 4423: la máquina vale $1.349.000. ")
        guard case .grounded(let text, let evidence) = try Self.verdict(row) else {
            Issue.record("refused")
            return
        }
        let price = try #require(evidence.first { $0.fact == "price:mf-4423" })
        #expect(price.words(in: text) == "$1.349.000")
    }

    /// What the customer wrote, a true draft, and what of it is backed by which kind of fact.
    static let backed: [(String, String, String)] = [
        (
            "5 jack f5", "Son cinco planas Jack F5 a $2.450.000 cada una: $12.250.000 en total.",
            "model F5, price $2.450.000, total $12.250.000"
        ),
        (
            "cuál es más barata",
            "La 4423 vale $1.349.000 y la 6705C $1.989.000: $640.000 de diferencia.",
            "model 4423, price $1.349.000, model 6705C, price $1.989.000, difference $640.000"
        ),
        (
            "tengo 900 mil", "Con $900.000 le alcanza para la Prelude 8280, que vale $789.000.",
            "budget $900.000, model 8280, price $789.000"
        ),
        (
            "el 24 abren?", "El 24 de diciembre abrimos de 8:00 a. m. a 3:00 p. m.",
            "date 24 de diciembre, time 8:00 a. m, time 3:00 p. m"
        ),
        (
            "garantía", "Las máquinas familiares tienen 1 año de garantía.", "term 1 año"
        ),
        (
            "puntadas", "La Singer 4423 trae 23 puntadas.", "model 4423, count 23"
        ),
        (
            "mi pfaff 2029 salta", "Su Pfaff 2029 se la revisamos en el taller.", "model 2029"
        ),
        (
            "el mapa?", "Estamos aquí: https://maps.google.com/?q=4.8131,-75.6957 (606) 555 01 47",
            "link https://maps.google.com/?q=4.8131,-75.6957, phone (606) 555 01 47"
        ),
    ]

    @Test(arguments: backed)
    func everyPieceNamesItsFact(customer: String, draft: String, expected: String) throws {
        let row = DraftTable.Row(verdict: "ok", customer: customer, draft: draft)
        guard case .grounded(let text, let evidence) = try Self.verdict(row) else {
            Issue.record("refused: \(try Self.verdict(row))")
            return
        }
        let pieces = evidence.map { piece in
            "\(piece.fact.prefix { $0 != ":" }) \(piece.words(in: text) ?? "-")"
        }
        #expect(pieces.joined(separator: ", ") == expected, "\(evidence.map(\.fact))")
    }
}
