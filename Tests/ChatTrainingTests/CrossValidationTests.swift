import ChatCore
import Testing

@testable import ChatTraining

@Suite struct CrossValidationTests {
    /// Two voices that call the same words by opposite names: who has not heard a voice agrees with the other.
    @Test func nobodyHasSeenTheSourceOfWhatTheyUnderstand() async throws {
        let table = """
            F | horarios | no | a que hora abren mañana
            F | horarios | no | hasta que hora atienden hoy
            N | off_topic | no | quien gano el partido
            N | off_topic | no | cuentame un chiste largo
            """
        let swapped = """
            N | off_topic | no | a que hora abren mañana
            N | off_topic | no | hasta que hora atienden hoy
            F | horarios | no | quien gano el partido
            F | horarios | no | cuentame un chiste largo
            """
        let one = try LabelTable.read(table, source: "01")
        let other = try LabelTable.read(swapped, source: "02")
        let parts = await CrossValidation(.general, hearsLexicon: false)
            .understanders(for: one + other)
        #expect(parts.flatMap(\.places).sorted() == Array(0..<8))
        let opposite = other + one
        for (understander, places) in parts {
            #expect(Set(places.map { (one + other)[$0].source }).count == 1)
            for place in places {
                let message = opposite[place]
                #expect(understander.understand(message.text).messageType == message.type)
            }
        }
    }

    /// What is only trained on teaches everybody.
    @Test func whatStandsBesideIsHeardByAll() async throws {
        let beside = try LabelTable.read(
            """
            N | off_topic | no | quien gano el partido
            N | off_topic | no | cuentame un chiste largo
            F | horarios | no | a que hora abren mañana
            """, source: "written")
        let messages = try LabelTable.read(
            "N | off_topic | no | quien gano el partido", source: "01")
        let parts = await CrossValidation(.general, hearsLexicon: false)
            .understanders(for: messages, besides: beside)
        #expect(parts.map(\.places) == [[0]])
        #expect(
            parts.first?.understander.understand("quien gano el partido").messageType
                == .nonBusiness)
    }
}
