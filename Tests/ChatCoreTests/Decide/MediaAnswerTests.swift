import Testing

@testable import ChatCore

/// What comes without words gets the answer that fits.
@Suite struct MediaAnswerTests {
    /// Name and address of a shared location, then the city that its shipping is told for.
    static let places: [(name: String?, address: String?, city: String?)] = [
        ("Cali", nil, "Cali"), (nil, "Cra. 7 #20-30, Bogotá, Cundinamarca, Colombia", "Bogotá"),
        (nil, "Avenida Cali # 3-20, Envigado, Antioquia", "Envigado"),
        ("Restaurante Bogotá", "Calle 10, Medellín", "Medellín"),
        (nil, "Calle 20 # 7-30 Bello", "Bello"), (nil, "Carrera 4, Yopal, Casanare", "Yopal"),
        ("Restaurante Medellín", nil, nil), ("Parque de Bolívar", nil, nil), (nil, nil, nil),
        ("Hotel", "Calle 8, Miami, Estados Unidos", nil),
    ]

    @Test(arguments: places)
    func aLocationIsAnsweredWithShippingThere(
        place: (name: String?, address: String?, city: String?)
    ) throws {
        var talk = try Talk()
        let result = talk.send(
            .location(
                SharedLocation(
                    latitude: 6.2, longitude: -75.6, name: place.name, address: place.address)))
        #expect(result.path.contains("media:location"))
        guard let city = place.city else {
            #expect(result.reply?.text == "Recibido. ¿Qué necesita?")
            #expect(result.memory.slots[TurnScene.citySlot] == nil)
            return
        }
        #expect(result.reply?.text.hasPrefix("A \(city) ") == true, "\(result.pathText)")
        #expect(result.pathText.contains("place:") && result.path.contains("answer:data"))
        #expect(result.memory.slots[TurnScene.citySlot] == city)
    }

    @Test func aLocationBesideAQuestionAnswersIt() throws {
        var talk = try Talk()
        let now = talk.now
        func message(_ content: MessageContent) -> Turn.Message {
            Turn.Message(id: MessageID("m"), content: content, sentAt: now, receivedAt: now)
        }
        let place = SharedLocation(latitude: 3.4, longitude: -76.5, address: "Calle 5, Cali")
        let result = talk.say(
            Turn(messages: [message(.text("¿cuánto vale el envío?")), message(.location(place))]))
        #expect(result.reply?.text == "A Cali vale $25.000 y llega en 3 días.")
    }

    @Test func anOrderIsReadBackWithItsTotalAndHandedToSales() throws {
        var talk = try Talk()
        talk.bot = try TestShop.bot(saying: [
            .mediaOrder: "Recibimos su pedido:\n{pedido}\nTotal: {total_pedido}."
        ])
        // The shop's own price counts; what it does not list costs what the customer saw.
        let order = CustomerOrder(
            catalogID: "c", note: "para hoy",
            lines: [
                CustomerOrder.Line(
                    productID: "M1", quantity: 2, unitPrice: Money(units: 1), currency: "COP"),
                CustomerOrder.Line(
                    productID: "Z9", quantity: 3, unitPrice: Money(units: 10_000), currency: "COP"),
            ])
        let result = talk.send(.order(order))
        #expect(
            result.reply?.text == """
                Recibimos su pedido:
                • 2 × Máquina Singer Heavy Duty 4423: $2.500.000
                • 3 × Z9: $30.000
                Total: $2.530.000.
                """)
        #expect(result.handoff?.team == "ventas" && result.handoff?.reason == .purchase)
        #expect(
            result.handoff?.summary
                == "2 × Máquina Singer Heavy Duty 4423, 3 × Z9 (total $2.530.000): para hoy")
    }

    @Test func anOrderWithAnUnknownPriceHasNoTotal() throws {
        let lines: [(CustomerOrder.Line, String)] = [
            (
                CustomerOrder.Line(productID: "R2", quantity: 1, unitPrice: nil, currency: "COP"),
                "• 1 × Motor industrial servo: precio por confirmar"
            ),
            (
                CustomerOrder.Line(
                    productID: "Z9", quantity: 1, unitPrice: Money(units: 5), currency: "USD"),
                "• 1 × Z9: precio por confirmar"
            ),
            (
                CustomerOrder.Line(
                    productID: "Z9", quantity: .max, unitPrice: Money(hundredths: .max),
                    currency: "COP"), "• \(Int.max) × Z9: precio por confirmar"
            ),
        ]
        for (line, text) in lines {
            var talk = try Talk()
            talk.bot = try TestShop.bot(saying: [.mediaOrder: "{pedido}\nTotal: {total_pedido}."])
            let order = CustomerOrder(catalogID: "c", note: nil, lines: [line])
            #expect(talk.send(.order(order)).reply?.text == "\(text)\nTotal: por confirmar.")
        }
    }

    /// Ids of buttons and rows come back as intents; titles are words.
    @Test(arguments: [
        ("horarios", "Ver más", "horarios"), ("intent:pagos", "Ver más", "pagos"),
        ("INTENT:Envios", "Ver", "envios"), ("intent:clases", "Ver", "clases"),
        ("hablar_con_humano", "Ayuda", "hablar_con_humano"), ("saludo", "Empezar", "saludo"),
        ("op-1", "¿qué formas de pago hay?", "pagos"), ("otro", "¿hacen envíos?", "envios"),
        ("intent:no_existe", "horarios", "horarios"), ("horarios", "Formas de pago", "horarios"),
    ])
    func idsAreIntents(id: String, title: String, intent: String) throws {
        for content in [
            MessageContent.button(id: id, title: title),
            .listRow(id: id, title: title, description: "algo"),
            .templateButton(payload: id, text: title),
        ] {
            var talk = try Talk()
            let result = talk.send(content)
            #expect(result.intent.name == intent, "\(result.pathText)")
            #expect(result.reply?.text.isEmpty == false)
        }
    }

    @Test func aTappedIntentJoinsWhatWasWritten() throws {
        var talk = try Talk()
        let now = talk.now
        func message(_ content: MessageContent) -> Turn.Message {
            Turn.Message(id: MessageID("m"), content: content, sentAt: now, receivedAt: now)
        }
        let result = talk.say(
            Turn(messages: [
                message(.text("¿hacen envíos a Cali?")),
                message(.button(id: "pagos", title: "Formas de pago")),
            ]))
        #expect(result.intents == [.shipping, .payment])
        #expect(result.reply?.text.contains("Nequi") == true)
    }

    /// A photo of a part goes to the workshop: by its caption, or by what was talked about.
    @Test func aPhotoOfAPartGoesToTheWorkshop() throws {
        func photo(_ caption: String?) -> MessageContent {
            .media(MediaAttachment(kind: .image, id: "1", caption: caption))
        }
        var captioned = try Talk()
        let first = captioned.send(photo("¿tienen este repuesto?"))
        #expect(first.handoff?.team == "taller" && first.handoff?.reason == .repair)
        #expect(first.handoff?.summary == "[foto o video] ¿tienen este repuesto?")
        var talked = try Talk()
        _ = talked.say("necesito un repuesto para mi fileteadora")
        let second = talked.send(photo(nil))
        #expect(second.handoff?.team == "taller", "\(second.pathText)")
        #expect(second.path.contains("media:image") && second.path.contains("answer:handoff"))
        #expect(second.reply?.text.contains("Recibí su foto") == false)
        var other = try Talk()
        _ = other.say("¿cuánto vale la singer 4423?")
        #expect(other.send(photo(nil)).handoff == nil)
        #expect(other.send(photo("¿están abiertos?")).handoff == nil)
    }

    /// At most one apology a window for what WhatsApp does not show.
    @Test func oneApologyAWindow() throws {
        var talk = try Talk()
        let unsupported = MessageContent.unsupported(kind: "poll")
        #expect(talk.send(unsupported).reply?.text == "Recibido. ¿Qué necesita?")
        let second = talk.send(unsupported)
        #expect(second.reply == nil && second.path.contains("answer:repeated"))
        #expect(talk.say("¿qué formas de pago hay?").reply != nil)
        #expect(talk.send(unsupported).reply == nil)
        #expect(talk.send(.contacts([])).reply != nil, "other kinds are answered")
        talk.now = talk.now.adding(seconds: 24 * 3600)
        #expect(talk.send(unsupported).reply != nil)
    }
}
