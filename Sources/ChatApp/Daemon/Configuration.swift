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
        CollisionReport.warnings(shop).map {
            Self.reason("business_odd", settings.businessDirectory, $0)
        }
    }

    /// Reads settings and shop; the error has everything that is wrong with both.
    public static func load(envFile: String?) throws(StartFailure) -> Configuration {
        try load(SettingsLoader.load(envFile: envFile))
    }

    /// Reads the shop that settings name, after what was found about the settings.
    public static func load(_ report: SettingsReport) throws(StartFailure) -> Configuration {
        var problems = report.problems.map {
            StartFailure.Reason(event: "setting_wrong", message: $0.description)
        }
        var warnings = report.warnings.map {
            StartFailure.Reason(event: "setting_odd", message: $0)
        }
        var shop: LoadedBusiness?
        let folder = report.settings.businessDirectory
        do throws(BusinessDataError) {
            let loaded = try BusinessLoader().load(folder)
            warnings += loaded.warnings.map { reason("business_odd", folder, $0) }
            warnings += unknownTeams(report.settings, loaded.business.profile.teams)
            shop = loaded
        } catch {
            for issue in error.issues {
                if issue.severity == .error {
                    problems.append(reason("business_wrong", folder, issue))
                } else {
                    warnings.append(reason("business_odd", folder, issue))
                }
            }
        }
        guard let shop, problems.isEmpty else { throw StartFailure(problems, warnings: warnings) }
        return Configuration(settings: report.settings, shop: shop, warnings: warnings)
    }

    private static func reason(
        _ event: String, _ folder: String, _ issue: DataIssue
    ) -> StartFailure.Reason {
        StartFailure.Reason(event: event, message: "\(folder)/\(issue)")
    }

    private static func unknownTeams(
        _ settings: Settings, _ teams: [Team]
    ) -> [StartFailure.Reason] {
        let known = Set(teams.map { Settings.variablePart(ofTeam: $0.id) })
        return settings.notifyNumbers.keys.sorted().filter { !known.contains($0) }.map { name in
            StartFailure.Reason(
                event: "setting_odd",
                message: "\(SettingsTable.notifyNumberPrefix)\(name) names no team of the shop; "
                    + "its teams are " + teams.map(\.id).joined(separator: ", "))
        }
    }
}
