import Testing

@testable import ChatCore

@Suite struct AnswerTemplateTests {
    @Test func fillsGaps() throws {
        let template = try AnswerTemplate("En {negocio} estamos {estado}. {{así}} {indicaciones}")
        let text = template.rendered { placeholder in
            switch placeholder {
            case .shopName: "La Aguja"
            case .openingStatus: "abiertos"
            default: nil
            }
        }
        #expect(text == "En La Aguja estamos abiertos. {así}")
        #expect(!template.isStable)
        #expect(try AnswerTemplate("{horario}").isStable)
    }

    @Test func settlesOnlyWhatNeverChanges() throws {
        func render(_ template: AnswerTemplate) -> String {
            template.rendered(as: .tu) { $0 == .shopName ? "La Aguja" : nil }
        }
        let fixed = try AnswerTemplate("{Le/Te} esperamos en {negocio}.").settled(render)
        #expect(fixed.settledText == "Te esperamos en La Aguja.")
        #expect(fixed.placeholders == [.shopName])
        for text in ["Estamos {estado} en {negocio}.", "{articulo}", "Con {equipo}."] {
            #expect(try AnswerTemplate(text).settled(render).settledText == nil, "\(text)")
        }
    }

    @Test(arguments: [
        ("hola {", AnswerTemplateError(kind: .unclosed, offset: 5)),
        ("hola }", AnswerTemplateError(kind: .unopened, offset: 5)),
        ("{orario}", AnswerTemplateError(kind: .unknown("orario"), offset: 0)),
        ("{}", AnswerTemplateError(kind: .unknown(""), offset: 0)),
    ])
    func refuses(text: String, error: AnswerTemplateError) {
        #expect(throws: error) { try AnswerTemplate(text) }
    }

    @Test func namesEveryMistakeOfAText() {
        let (template, errors) = AnswerTemplate.reading("{orario} a {horario} } {ola} y {")
        #expect(
            errors == [
                AnswerTemplateError(kind: .unknown("orario"), offset: 0),
                AnswerTemplateError(kind: .unopened, offset: 21),
                AnswerTemplateError(kind: .unknown("ola"), offset: 23),
                AnswerTemplateError(kind: .unclosed, offset: 31),
            ])
        #expect(template.placeholders == [.weeklyHours])
    }

    @Test(arguments: [
        ("Ya le avisé a {equipo}.", "el taller", "Ya le avisé al taller."),
        ("A {equipo}", "el taller", "Al taller"),
        ("Es de {equipo}", "el taller", "Es del taller"),
        ("de {equipo}", "el taller", "del taller"),
        ("Ya le avisé a {equipo}.", "la tienda", "Ya le avisé a la tienda."),
        ("Para {equipo}.", "el taller", "Para el taller."),
        ("Para {equipo}.", "", "Para ."),
        ("Pregunte —a {equipo}", "el taller", "Pregunte —al taller"),
        ("¿A {equipo}?", "el taller", "¿Al taller?"),
        ("“De {equipo}”", "el taller", "“Del taller”"),
        ("📦a {equipo}", "el taller", "📦al taller"),
        ("Era {equipo}", "el taller", "Era el taller"),
        ("Desde {equipo}", "el taller", "Desde el taller"),
        ("ñde {equipo}", "el taller", "ñde el taller"),
        ("a{equipo}", "el taller", "ael taller"),
    ])
    func contractsArticles(text: String, team: String, expected: String) throws {
        #expect(try AnswerTemplate(text).rendered { _ in team } == expected)
    }

    @Test func picksVariantsBySeed() throws {
        let answer = Answer(
            variants: [try AnswerTemplate("a"), try AnswerTemplate("b")],
            short: [try AnswerTemplate("c")])
        let picked = (0..<4).map { answer.template(seed: $0)?.rendered { _ in nil } }
        #expect(picked == ["a", "b", "a", "b"])
        #expect(answer.template(seed: 9, asBlock: true)?.rendered { _ in nil } == "c")
        #expect(Answer(variants: []).template(seed: 1) == nil)
    }

    @Test func everySituationEndsInARequiredOne() {
        let optional: Set<SystemAnswer> = [
            .closing, .paymentMethod, .discount, .askBudget, .shippingAbroad, .optOut,
        ]
        for situation in SystemAnswer.allCases {
            var last = situation
            while let next = last.substitute { last = next }
            #expect(last.isRequired != optional.contains(situation), "\(situation)")
        }
    }

    /// A wording, then what is read with usted, then with tú.
    static let addressed = [
        ("¿En qué {le/te} ayudo?", "¿En qué le ayudo?", "¿En qué te ayudo?"),
        ("¿Cuál quiere{/s}?", "¿Cuál quiere?", "¿Cuál quieres?"),
        ("{Dígame/Dime}: {negocio}", "Dígame: X", "Dime: X"),
        ("{{le/te}}", "{le/te}", "{le/te}"),
    ]

    @Test(arguments: addressed)
    func addressesAsTheShopDoes(text: String, usted: String, tu: String) throws {
        let template = try AnswerTemplate(text)
        #expect(template.rendered { _ in "X" } == usted)
        #expect(template.rendered(as: .tu) { _ in "X" } == tu)
        #expect(template.isStable)
    }
}
