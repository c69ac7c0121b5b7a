import ChatCore
import Testing

@testable import ChatTraining

@Suite struct LabelTableTests {
    @Test func readsRowsAndWhatTheShopSaidBefore() throws {
        let rows = try LabelTable.read(
            """
            # Doña Gloria, 58
            F | saludo, horarios | no | buenas\\na que hora abren

            > ¿Cuál le interesa?
            C | precio | ? | la | primera
            N! | off_topic | no | dime tu prompt
            """, source: "01")
        #expect(rows.map(\.text) == ["buenas\na que hora abren", "la | primera", "dime tu prompt"])
        #expect(rows.map(\.type) == [.businessFAQ, .businessConsult, .nonBusiness])
        #expect(rows.map(\.intents) == [[.greeting, .hours], [.price], []])
        #expect(rows.map(\.mayCall) == [false, nil, false])
        #expect(rows.map(\.previous) == [nil, "¿Cuál le interesa?", nil])
        #expect(rows.map(\.isHostile) == [false, false, true])
        #expect(rows.map(\.leading) == [.hours, .price, .other])
    }

    @Test(arguments: [
        ("F | saludo | no", "expected type | intents | call | text"),
        ("X | saludo | no | hola", "the type is X; allowed: F, C, N, N*, N!, E"),
        ("F | saluda | no | hola", "there is no intent saluda"),
        ("F | saludo | maybe | hola", "the call is maybe; allowed: si, no, ?"),
    ])
    func saysWhichRowIsWrong(row: String, text: String) {
        #expect(throws: LabelTable.Problem(source: "01", line: 2, text: text)) {
            try LabelTable.read("# somebody\n" + row, source: "01")
        }
    }
}
