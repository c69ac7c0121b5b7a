import ChatCore
import ChatEngine
import ChatStore
import Glibc

@testable import ChatApp
@testable import ChatGoLive

/// Settings and shops for checks.
enum TestSite {
    /// The folder of the checkout.
    static let root: String = {
        var parts = #filePath.split(separator: "/").map(String.init)
        while !parts.isEmpty, parts.last != "Tests" { parts.removeLast() }
        return "/" + parts.dropLast().joined(separator: "/")
    }()

    /// The folder with the programs that this build made.
    static let programs: String = {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        var path = String(
            decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
        // The runner is either the test bundle itself or a tool of the toolchain that was given its path.
        if let bundle = CommandLine.arguments.first(where: { $0.contains(".xctest") }) {
            path = bundle
        }
        return DiskFile.folder(of: path)
    }()

    /// A shop that is ready for customers, with settings changed.
    static func ready(
        settingsFile: String? = "/nowhere/.env", today: CivilDate? = nil,
        _ change: (inout Settings) -> Void = { _ in }
    ) -> Site {
        var report = SettingsReport()
        report.settings.businessDirectory = root + "/business"
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
