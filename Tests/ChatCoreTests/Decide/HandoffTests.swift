import ChatCore
import Testing

@Suite struct HandoffTests {
    /// Words, team, reason; `-` for no handoff.
    static let table = """
        quiero hablar con una persona                          | ventas | pide_persona
        páseme con un asesor por favor                         | ventas | pide_persona
        quiero poner una queja, me llegó dañada                | ventas | reclamo
        es urgente, se me trabó la máquina                     | ventas | urgente
        mi máquina no funciona, necesito que la revisen        | taller | reparacion
        quiero llevarla a arreglar, mi máquina está dañada     | taller | reparacion
        quiero comprar la singer 4423                          | ventas | compra
        tienen precios de venta al por mayor?                  | ventas | frase
        ¿arreglan máquinas?                                    | -      | -
        se me trabó la máquina                                 | -      | -
        cuánto vale la singer 4423                             | -      | -
        ¿están abiertos? es urgente                            | -      | -
        hola                                                   | -      | -
        """

    @Test(arguments: table.split(separator: "\n"))
    func followsTheTable(row: Substring) throws {
        let cells = row.split(separator: "|").map { $0.trimmed }
        try #require(cells.count == 3)
        var talk = try Talk()
        let result = talk.say(cells[0])
        let isExpected = cells[1] != "-"
        #expect(result.needsEscalation == isExpected, "\(result.pathText)")
        #expect(result.mode == (isExpected ? .humanActive : .aiActive))
        #expect((result.handoff?.team ?? "-") == cells[1])
        #expect((result.handoff?.reason.rawValue ?? "-") == cells[2])
        if isExpected {
            #expect(result.path.contains("handoff:\(cells[1]):\(cells[2])"))
            #expect(!result.wouldCallOpenAI)
            #expect(result.handoff?.summary == cells[0])
            #expect(result.reply?.text.isEmpty == false)
            #expect(result.reply?.text.contains("?") == false)
            #expect(result.memory.openQuestion == nil)
        }
    }

    @Test func wordsKnowTheTeamsHours() throws {
        var open = try Talk(at: "2026-11-24 10:15")
        #expect(
            open.say("quiero hablar con un asesor").reply?.text
                == "Lo paso con el equipo de ventas; le escribe en unos minutos.")
        var night = try Talk(at: "2026-11-24 20:00")
        #expect(
            night.say("quiero hablar con un asesor").reply?.text.contains(
                "mañana miércoles a las 8:00 a. m.") == true)
        var weekend = try Talk(at: "2026-11-21 20:00")
        #expect(
            weekend.say("estoy muy molesto, quiero reclamar").reply?.text.contains(
                "el lunes 23 de noviembre a las 8:00 a. m.") == true)
    }

    @Test func whatElseWasAskedIsAnsweredFirst() throws {
        var talk = try Talk()
        let result = talk.say("¿hasta qué hora abren mañana? y quiero hablar con un asesor")
        let text = result.reply?.text ?? ""
        #expect(text.contains("mañana miércoles abrimos de 8:00 a. m."))
        #expect(text.hasSuffix("le escribe en unos minutos."))
        #expect(result.path.contains("answer:handoff"))
    }

    @Test func yesToOurQuestionCloses() throws {
        var talk = try Talk()
        let price = talk.say("cuánto vale la singer 4423")
        #expect(price.memory.openQuestion == "comprar")
        let yes = talk.say("sí, por favor")
        #expect(yes.handoff?.reason == .purchase)
        #expect(yes.path.contains("followup:yes"))
        #expect(yes.intent == .purchase)
        #expect(
            yes.handoff?.summary == "Máquina Singer Heavy Duty 4423 ($1.250.000): «sí, por favor»")
        #expect(yes.handoff?.suggestedNextStep.contains("Singer Heavy Duty 4423") == true)
    }

    @Test func noToOurQuestionIsTakenKindly() throws {
        var talk = try Talk()
        _ = talk.say("cuánto vale la singer 4423")
        let no = talk.say("no gracias")
        #expect(!no.needsEscalation)
        #expect(no.path.contains("followup:no"))
        #expect(no.reply?.text == "¡Que esté muy bien!")
    }

    @Test func shadowModeIsSilentButClassified() throws {
        var talk = try Talk()
        _ = talk.say("quiero hablar con una persona")
        let result = talk.say("¿y están abiertos mañana?")
        #expect(result.reply == nil)
        #expect(result.mode == .humanActive)
        #expect(!result.needsEscalation)
        #expect(result.intent == .hours)
        #expect(
            result.pathText == "mode:human_active type:business_faq intent:horarios "
                + "openai:blocked:human_active reply:silence")
        #expect(result.verdict == .blocked(.humanActive))
    }

    @Test func theBotComesBackWhenShadowModeEnds() throws {
        var talk = try Talk()
        _ = talk.say("quiero hablar con una persona")
        talk.conversation.humanActiveUntil = talk.now.adding(seconds: 30)
        #expect(talk.say("hola").reply == nil)
        #expect(talk.say("¿están abiertos?").mode == .aiActive)
    }

    @Test func anOrderGoesToSales() throws {
        var talk = try Talk()
        let order = CustomerOrder(
            catalogID: "c", note: nil,
            lines: [.init(productID: "M1", quantity: 2, unitPrice: nil, currency: "COP")])
        let result = talk.send(.order(order))
        #expect(result.handoff?.reason == .purchase)
        #expect(result.handoff?.summary == "2 × Máquina Singer Heavy Duty 4423 (total $2.500.000)")
        #expect(result.path.contains("media:order"))
    }

    @Test func aShopWithoutTeamsAnswersByItself() throws {
        var business = TestShop.business
        business.profile.teams = []
        var talk = try Talk()
        talk.bot = Bot(business)
        let result = talk.say("quiero hablar con una persona")
        #expect(!result.needsEscalation)
        #expect(result.reply?.text.isEmpty == false)
    }
}
