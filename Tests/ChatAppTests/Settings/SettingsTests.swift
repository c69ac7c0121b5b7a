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

    /// A secret of the environment outranks one of the file, whether either is given by itself or by file.
    @Test(arguments: [
        (["API_KEY": "right"], "API_KEY_FILE=/wrong\n"),
        (["API_KEY_FILE": "/right"], "API_KEY=x\n"),
        (["API_KEY": ""], "API_KEY_FILE=/right\n"), (["API_KEY_FILE": ""], "API_KEY=right\n"),
    ])
    func theEnvironmentOutranksTheFile(environment: [String: String], text: String) {
        let report = SettingsLoader.load(
            environment: environment,
            file: EnvironmentFile(parsing: Array(text.utf8), path: ".env"),
            today: CivilDate(daysSinceEpoch: 20_779), readFile: { String($0.dropFirst()) })
        #expect(report.problems.isEmpty, "\(report.problems)")
        #expect(report.settings.apiKey.reveal() == "right")
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
