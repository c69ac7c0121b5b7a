internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import Glibc

/// The operator's own settings and shop, read once; nothing of it is changed.
struct Site: Sendable {
    /// The settings, with everything that is wrong with them.
    let report: SettingsReport
    /// The file with settings; `nil` where the environment alone has them.
    let settingsFile: String?
    /// The shop; `nil` when its data cannot be used.
    let shop: LoadedBusiness?
    /// Why it cannot.
    let shopIssues: [DataIssue]
    /// Now.
    let now: Timestamp

    init(_ report: SettingsReport, settingsFile: String?, now: Timestamp = SystemClock().now()) {
        self.report = report
        let file = settingsFile ?? SettingsLoader.defaultFile
        self.settingsFile = access(file, F_OK) == 0 ? file : nil
        self.now = now
        do throws(BusinessDataError) {
            shop = try BusinessLoader().load(report.settings.businessDirectory)
            shopIssues = []
        } catch {
            shop = nil
            shopIssues = error.issues
        }
    }

    var settings: Settings { report.settings }

    /// Today in UTC, the day that dates of versions and models are compared with.
    var today: CivilDate { CivilDate(daysSinceEpoch: now.seconds / 86_400) }
}
