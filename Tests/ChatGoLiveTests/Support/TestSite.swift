import ChatCore
import ChatEngine
import ChatStore
import TestSupport

@testable import ChatApp
@testable import ChatGoLive

/// Settings and shops for checks.
enum TestSite {
    /// A shop that is ready for customers, with settings changed.
    static func ready(
        settingsFile: String? = "/nowhere/.env", today: CivilDate? = nil,
        _ change: (inout Settings) -> Void = { _ in }
    ) -> Site {
        var report = SettingsReport()
        report.settings.businessDirectory = Checkout.root + "/business"
        report.settings.database = .sqlite(path: "/nowhere/chat.db")
        report.settings.apiKey = Secret("a-key-of-24-characters-1")
        report.settings.isProduction = true
        report.settings.testNotifyNumber = PhoneNumber("573110000001")
        report.settings.alertCommand = "/bin/true"
        report.settings.publicBaseURL = BaseURL("http://127.0.0.1:1")
        report.settings.whatsapp.isEnabled = true
        report.settings.whatsapp.accessToken = Secret("EAAB-token-of-24-characters")
        report.settings.whatsapp.phoneNumberID = "106540352242922"
        report.settings.whatsapp.businessAccountID = "205540352242922"
        report.settings.whatsapp.verifyToken = Secret("words-of-24-characters-1")
        report.settings.whatsapp.appSecrets = [Secret("0123456789abcdef0123456789abcdef")]
        change(&report.settings)
        let now = today.map { Timestamp(seconds: $0.daysSinceEpoch * 86_400 + 3600) }
        return Site(report, settingsFile: settingsFile, now: now ?? SystemClock().now())
    }
}
