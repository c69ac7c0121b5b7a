import ChatCore
import Testing

@testable import ChatTraining

@Suite struct LabelLinesTests {
    @Test func readsWhatACollectionSays() throws {
        let rows = LabelLines.read(
            """
            {"text":"¿abren hoy?","message_type":"BUSINESS_FAQ","message_type_alt":["NON_BUSINESS"],"intents":["horarios"],"may_call_openai":false,"source":"ana"}
            {"text":"cuál me sirve","message_type":"BUSINESS_CONSULT","intents":["recomendacion","soporte_tecnico","queja","cancelar_devolucion"],"may_call_openai":true}
            """, name: "others.jsonl")
        #expect(rows.map(\.text) == ["¿abren hoy?", "cuál me sirve"])
        #expect(rows.map(\.type) == [.businessFAQ, .businessConsult])
        #expect(rows.map(\.alternatives) == [[.nonBusiness], []])
        #expect(rows.map(\.intents) == [[.hours], [.advice, .repair, .complaint, .returns]])
        #expect(rows.map(\.mayCall) == [false, true])
        #expect(rows.map(\.source) == ["others.jsonl/ana", "others.jsonl/-"])
        #expect(rows.allSatisfy { $0.previous == nil })
    }

    @Test(arguments: [
        "no es JSON",
        "[]",
        #"{"message_type":"BUSINESS_FAQ"}"#,
        #"{"text":"hola"}"#,
        #"{"text":"hola","message_type":"CHISME"}"#,
        #"{"text":7,"message_type":"BUSINESS_FAQ"}"#,
    ])
    func leavesOutWhatCannotBeRead(line: String) {
        let whole = #"{"text":"hola","message_type":"BUSINESS_FAQ"}"#
        let rows = LabelLines.read("\(line)\n\n\(whole)", name: "x")
        #expect(rows.map(\.text) == ["hola"])
    }

    @Test func leavesOutAnIntentThatNobodyKnows() {
        let line = #"{"text":"a","message_type":"BUSINESS_FAQ","intents":["precio","clima",3]}"#
        #expect(LabelLines.read(line, name: "x").map(\.intents) == [[.price]])
    }
}
