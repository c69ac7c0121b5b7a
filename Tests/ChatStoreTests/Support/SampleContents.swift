import ChatCore

/// One message of every kind, with every field in use.
enum SampleContents {
    static let context = MessageContext(
        repliesTo: MessageID("wamid.q"), isForwarded: true, productID: "p-1", adHeadline: "Oferta")

    static let all: [MessageContent] = [
        .text("¿Qué tal? 🧵 \"comillas\" \u{0001}\n"),
        .text(""),
        .media(
            MediaAttachment(
                kind: .document, id: "m1", mimeType: "application/pdf", caption: "la factura",
                filename: "f.pdf")),
        .media(MediaAttachment(kind: .audio, id: "m2", isVoiceNote: true)),
        .location(
            SharedLocation(latitude: 8.7479, longitude: -75.8814, name: "Casa", address: "Cl 1")),
        .location(SharedLocation(latitude: 0, longitude: 0)),
        .contacts([
            SharedContact(name: "Luz", phones: [PhoneNumber("573001112233")].compactMap(\.self))
        ]),
        .button(id: "b1", title: "Sí"),
        .listRow(id: "r1", title: "Fila", description: "más"),
        .templateButton(payload: "p", text: "Ver"),
        .flowReply(name: "flow", body: "Enviado", responseJSON: "{\"a\":"),
        .callPermission(response: "accept"),
        .order(
            CustomerOrder(
                catalogID: "c", note: "para hoy",
                lines: [
                    CustomerOrder.Line(
                        productID: "maq-1", quantity: 2, unitPrice: Money(hundredths: 125_050),
                        currency: "COP"),
                    CustomerOrder.Line(
                        productID: "maq-2", quantity: 1, unitPrice: nil, currency: "COP"),
                ])),
        .unsupported(kind: "poll"),
    ]
}
