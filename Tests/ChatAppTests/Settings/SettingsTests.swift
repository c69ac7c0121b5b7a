import ChatCore
import Testing

@testable import ChatApp

@Suite struct SettingsTests {
    @Test func aTeamsNumberFallsBackToTheOneForAll() throws {
        var settings = Settings()
        #expect(settings.notifyNumber(forTeam: "ventas") == nil)
        settings.testNotifyNumber = PhoneNumber("573000000001")
        settings.notifyNumbers["TALLER_NORTE"] = PhoneNumber("573000000002")
        #expect(settings.notifyNumber(forTeam: "ventas")?.digits == "573000000001")
        #expect(settings.notifyNumber(forTeam: "taller-norte")?.digits == "573000000002")
    }

    @Test func printingSettingsShowsNoSecret() {
        var settings = Settings()
        settings.apiKey = Secret("canary-4711")
        settings.whatsapp.appSecrets = [Secret("canary-4711")]
        settings.database = .postgres(url: Secret("postgres://u:canary-4711@h/n"))
        settings.testNotifyNumber = PhoneNumber("573004711999")
        var dumped = ""
        dump(settings, to: &dumped)
        #expect(!dumped.contains("4711"))
        #expect(!"\(settings)".contains("4711"))
    }

    @Test func escapesWhatATerminalWouldObey() {
        #expect(TerminalText.escaped("año 🧵 👩‍🔧") == "año 🧵 👩‍🔧")
        #expect(
            TerminalText.escaped("a\u{1B}[31m\r\n\u{9B}b\u{202E}\u{2028}")
                == "a\\u{1b}[31m\\r\\n\\u{9b}b\\u{202e}\\u{2028}")
        #expect(TerminalText.quoted(String(repeating: "x", count: 90)).count == 83)
    }
}
