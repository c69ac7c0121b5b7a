import Testing

@testable import ChatCore

/// `STOP` works alone, and not inside a sentence.
@Suite struct OptOutTests {
    @Test(arguments: [
        "STOP", "stop.", "¡Stop!", "Stopp", "BAJA", "Baja por favor", "vaja", "bajaaa",
        "dar de baja",
        "Quiero darme de baja", "No me escriban más", "no me escriban mas!!",
        "ya no me escriban más",
        "NO ME ESCRIBAN MÁS, GRACIAS", "no me escrivan mas", "no me escribann más porfa",
        "no me escriban", "dejen de escribirme por favor", "no me vuelvan a escribir",
        "No quiero recibir más mensajes", "no me manden mas mensages", "no me envíen más mensajes",
        "sáquenme de la lista", "Buenas tardes, no me escriban más por favor", "unsubscribe",
        "Quiero que dejen de escribirme", "basta ya de mensajes", "Parar mensajes",
        "no me vuelvan a contactar, gracias", "no quiero que me sigan escribiendo",
        "no me molesten más", "Gracias\nSTOP", "STOP\ngracias",
    ])
    func isAWishAlone(text: String) throws {
        var talk = try Talk()
        let result = talk.say(text)
        #expect(result.path.contains("optout:silent"), "\(result.pathText)")
        #expect(result.memory.isOptedOut && result.reply == nil && result.handoff == nil)
    }

    @Test(arguments: [
        "¿cuándo baja el precio?", "la máquina no hace stop", "baja costura", "busco una mesa baja",
        "no me escriben", "no me escribieron más", "no me escriban al otro número sino a este",
        "quiero que dejen de escribirme mal el nombre", "basta",
        "¿me pueden dar de baja la factura?", "la caja", "hasta que me digan si baja", "no más",
        "stop, ¿cuánto vale la singer?", "no me escriban más mentiras, quiero mi máquina", "",
        "hola",
        "STOP\n¿hay hilo?", "no quiero mensajes de voz sino escritos",
    ])
    func isNoneInsideASentence(text: String) throws {
        var talk = try Talk()
        let result = talk.say(text)
        #expect(!result.pathText.contains("optout"), "\(result.pathText)")
        #expect(!result.memory.isOptedOut)
    }

    @Test func theLastBubbleCounts() throws {
        let texts: [([String], Bool)] = [
            (["¿cuánto vale la singer?", "STOP"], true), (["STOP", "por favor"], true),
            (["BAJA", "gracias"], true), (["STOP", "¿cuánto vale la singer?"], false),
        ]
        let now = try TestShop.time("2026-11-24 10:15")
        for (texts, isWish) in texts {
            let messages = texts.map { text in
                Turn.Message(
                    id: MessageID(text), content: .text(text), sentAt: now, receivedAt: now)
            }
            var talk = try Talk()
            let result = talk.say(Turn(messages: messages))
            #expect(result.memory.isOptedOut == isWish, "\(texts)")
        }
    }

    @Test func aTappedButtonCounts() throws {
        for content in [
            MessageContent.button(id: "1", title: "STOP"),
            .templateButton(payload: "BAJA", text: "No quiero estos mensajes"),
        ] {
            var talk = try Talk()
            #expect(talk.send(content).memory.isOptedOut)
        }
    }

    /// One last line, then nothing until the customer writes something else.
    @Test func isConfirmedOnceAndEndsWithTheNextWords() throws {
        var talk = try Talk()
        talk.bot = try TestShop.bot(saying: [.optOut: "Listo, no le escribimos más."])
        let first = talk.say("STOP")
        #expect(first.reply?.text == "Listo, no le escribimos más.")
        #expect(first.path.contains("optout:confirmed") && first.path.last == "reply:text")
        #expect(!first.wouldCallOpenAI)
        let again = talk.say("BAJA")
        #expect(again.reply == nil && again.path.contains("optout:silent"))
        let back = talk.say("¿qué formas de pago hay?")
        #expect(back.path.contains("optout:ended"))
        #expect(back.reply?.text == "Recibimos efectivo y Nequi." && !back.memory.isOptedOut)
        #expect(!talk.say("¿hacen envíos?").pathText.contains("optout"))
    }

    @Test func isNotedWhilePeopleAnswer() throws {
        var talk = try Talk()
        talk.bot = try TestShop.bot(saying: [.optOut: "Listo."])
        _ = talk.say("quiero hablar con una persona")
        let wish = talk.say("no me escriban más")
        #expect(wish.reply == nil && wish.memory.isOptedOut)
        #expect(wish.path.contains("optout:silent"))
        #expect(wish.path.contains("openai:blocked:human_active"))
        let back = talk.say("¿siguen ahí?")
        #expect(!back.memory.isOptedOut && back.path.contains("optout:ended"))
    }

    @Test func isKeptForSomebodyWhoIsNotAnsweredInATrial() throws {
        var talk = try Talk()
        talk.bot = try TestShop.bot(saying: [.optOut: "Listo."])
        let conversation = talk.conversation
        let result = talk.say("STOP").withheld(in: conversation, at: talk.now)
        #expect(result.reply == nil && result.memory.isOptedOut)
    }
}
