import ChatCore
import Testing

/// Commands from a notify number; everything else stays a customer's words.
@Suite struct TeamCommandTests {
    @Test func readsCommands() {
        let table: [(String, TeamCommand?)] = [
            ("/tomar 4567", .take("4567")), ("  /TOMAR\u{A0}***4567 ", .take("4567")),
            ("/soltar +573001234567", .release("573001234567")),
            ("/soltar wa_00ff", .release("wa_00ff")),
            (
                "/responder 4567  Ya está lista.\nPase hoy. ",
                .reply("4567", text: "Ya está lista.\nPase hoy.")
            ),
            ("/responder 4567", .incomplete), ("/responder 4567   ", .incomplete),
            ("/responder ya voy", .incomplete), ("/tomar", .incomplete),
            ("/tomar 456", .incomplete),
            ("/tomar ٤٥٦٧", .incomplete), ("/tomar 4567x", .incomplete),
            ("/responder 4567 " + String(repeating: "a", count: 4097), .incomplete),
            ("tomar 4567", nil), ("/tomarlo 4567", nil), ("/ tomar 4567", nil), ("", nil),
            ("¿/tomar 4567?", nil), ("/", nil), ("hola", nil),
        ]
        for (text, expected) in table {
            #expect(TeamCommand(text) == expected, "\(text.prefix(40))")
        }
    }
}
