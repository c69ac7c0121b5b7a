import ChatCore
import Testing

@Suite struct IntentTests {
    @Test func namesAreTheContracts() {
        let names = Intent.builtIn.map(\.name).joined(separator: " ")
        #expect(
            names
                == "saludo despedida envios pagos horarios direccion ubicacion agradecimiento precio "
                + "disponibilidad catalogo compra asesoria garantia servicio_tecnico repuestos "
                + "promociones estado_pedido devolucion reclamo hablar_con_humano otro")
        for intent in Intent.builtIn { #expect(Intent(name: intent.name) == intent) }
        #expect(Intent(name: "clases") == .custom("clases"))
    }

    @Test func theSevenAndHandoffsNeverReachAModel() {
        let seven = Intent.builtIn.filter(\.isOfTheSeven).map(\.name)
        #expect(
            seven == [
                "saludo", "despedida", "envios", "pagos", "horarios", "direccion", "ubicacion",
            ])
        for intent in Intent.builtIn where intent.isOfTheSeven { #expect(intent.neverCallsModel) }
        #expect(Intent.human.neverCallsModel)
        #expect(Intent.complaint.neverCallsModel)
        #expect(!Intent.advice.neverCallsModel)
    }

    @Test func faqAndConsultation() {
        let faq = Intent.builtIn.filter { $0.messageType == .businessFAQ }.map(\.name)
        #expect(
            faq == [
                "saludo", "despedida", "envios", "pagos", "horarios", "direccion", "ubicacion",
                "agradecimiento", "promociones",
            ])
        #expect(Intent.custom("clases").isConsultation)
    }

    @Test(arguments: [
        ([Intent.greeting, .hours], Intent.hours), ([.hours, .price], .price),
        ([.price, .warranty, .hours], .price), ([.hours, .price, .warranty], .hours),
        ([.thanks, .farewell], .thanks), ([], .other), ([.greeting], .greeting),
    ])
    func whichIntentLeads(intents: [Intent], leading: Intent) {
        #expect(IntentLeading.of(intents) == leading)
    }
}
