// Settings and the shop's data are read together, so that one start names everything that is wrong.

internal import ChatCore

/// What a program of ours needs before it can work: settings and shop.
public struct Configuration: Sendable {
    /// The settings in force.
    public let settings: Settings
    /// The shop.
    public let shop: LoadedBusiness
    /// What an operator should know, a line each.
    public let warnings: [StartFailure.Reason]

    /// Words of the shop's that mean two things; looked for only when an owner asks.
    public var collisions: [StartFailure.Reason] {
        CollisionReport.warnings(shop).map { .issue($0, in: settings.businessDirectory) }
    }

    /// Reads the shop that settings name, after what was found about the settings.
    public static func load(_ report: SettingsReport) throws(StartFailure) -> Configuration {
        var problems = report.problems.map {
            StartFailure.Reason.problem("setting_wrong", $0.description)
        }
        var warnings = report.warnings.map { StartFailure.Reason.warning("setting_odd", $0) }
        var shop: LoadedBusiness?
        let folder = report.settings.businessDirectory
        do throws(BusinessDataError) {
            let loaded = try BusinessLoader().load(folder)
            warnings += loaded.warnings.map { .issue($0, in: folder) }
            warnings += unknownTeams(report.settings, loaded.business.profile.teams)
            warnings += ModelNotices.warnings(
                report.settings.openAI, loaded.business, today: SettingsLoader.today()
            ).map { .warning("model_odd", $0) }
            shop = loaded
        } catch {
            if BusinessLoader.isAbsent(folder) {
                problems.append(absence(of: folder))
            } else {
                let reasons = error.issues.map {
                    ($0.severity, StartFailure.Reason.issue($0, in: folder))
                }
                problems += reasons.filter { $0.0 == .error }.map(\.1)
                warnings += reasons.filter { $0.0 == .warning }.map(\.1)
            }
        }
        guard let shop, problems.isEmpty else { throw StartFailure(problems, warnings: warnings) }
        return Configuration(settings: report.settings, shop: shop, warnings: warnings)
    }

    private static func absence(of folder: String) -> StartFailure.Reason {
        .problem(
            "business_missing",
            "BUSINESS_DIR is \(TerminalText.quoted(folder)), where no shop's data is; "
                + "hint: chatctl init puts the sample there to begin with")
    }

    private static func unknownTeams(
        _ settings: Settings, _ teams: [Team]
    ) -> [StartFailure.Reason] {
        let known = Set(teams.map { Settings.variablePart(ofTeam: $0.id) })
        return settings.notifyNumbers.keys.sorted().filter { !known.contains($0) }.map { name in
            .warning(
                "setting_odd",
                "\(SettingsTable.notifyNumberPrefix)\(name) names no team of the shop; "
                    + "its teams are " + teams.map(\.id).joined(separator: ", "))
        }
    }
}
