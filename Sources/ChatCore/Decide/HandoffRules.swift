/// Decides whether people take over, by the shop's rules in the profile of its teams.
///
/// A handoff never waits for details that are missing: people ask for them better.
enum HandoffRules {
    /// Who takes over, and why.
    struct Decision {
        var team: Team
        var reason: HandoffReason
    }

    /// The handoff that a turn asks for; `nil` when the bot goes on.
    static func decide(_ scene: TurnScene) -> Decision? {
        guard !scene.understanding.isInjection else { return nil }
        let teams = scene.business.profile.teams
        for cue in scene.cues {
            if case .team(let index) = cue.value, teams.indices.contains(index) {
                return Decision(team: teams[index], reason: .customPhrase)
            }
        }
        guard let reason = reason(scene), let team = team(for: reason, scene) else { return nil }
        return Decision(team: team, reason: reason)
    }

    private static func reason(_ scene: TurnScene) -> HandoffReason? {
        let intents = scene.understanding.intents
        if scene.turn.order != nil { return .purchase }
        if scene.followUp == .yes {
            switch scene.answeredQuestion {
            case .buy: return .purchase
            case .repair: return .repair
            case .person, .orderDetails: return .explicitWish
            default: return nil
            }
        }
        if intents.contains(.complaint) || scene.has(.waiting) { return .complaint }
        if intents.contains(.human) { return .explicitWish }
        if isUrgent(scene) { return .urgent }
        if scene.showsPart { return .repair }
        // Who asks when or where to bring it has not asked for anybody yet.
        let asksForData = intents.contains {
            [.hours, .address, .location, .warranty].contains($0)
        }
        let isAboutWorkshop = intents.contains(.repair) || intents.contains(.warranty)
        if isAboutWorkshop, scene.has(.repairWish), !asksForData || intents.contains(.warranty) {
            return .repair
        }
        if !asksForData, isDetailOfRepair(scene) { return .repair }
        if scene.tellsOrder { return .explicitWish }
        if scene.has(.purchaseWish), scene.selectItems().outcome == .one,
            !intents.contains(.price)
        {
            return .purchase
        }
        // Who still asks for a price or for advice has not decided to buy.
        let isDeciding = [.advice, .price, .availability].contains { intents.contains($0) }
        return intents.contains(.purchase) && !isDeciding ? .purchase : nil
    }

    /// What is wrong with a machine, told because we asked or once we have told all about the workshop: it has to
    /// answer now.
    private static func isDetailOfRepair(_ scene: TurnScene) -> Bool {
        let isAsked = scene.memory.openQuestion == OpenQuestion.repair.rawValue
        guard isAsked || scene.hasToldWorkshop, !scene.has(.workshopQuestion),
            isAsked || !scene.has(.price)
        else { return false }
        // What a service costs is asked, not told.
        let intents = scene.understanding.intents
        return scene.has(.repairWish) || intents.contains(.repair) && !intents.contains(.price)
    }

    /// Urgent matters only when people can do more about it than the data: not for opening hours, and not for
    /// an `enseguida vuelvo`.
    private static func isUrgent(_ scene: TurnScene) -> Bool {
        guard scene.understanding.isUrgent, !scene.understanding.isOffTopic else { return false }
        let subjects = scene.subjects
        let isGoodbye = scene.understanding.intents.contains(.farewell)
        return subjects.isEmpty && !isGoodbye || subjects.contains(where: \.isConsultation)
    }

    /// The team that the customer asks for: `necesito hablar con el taller`.
    private static func teamNamed(in scene: TurnScene) -> Team? {
        let teams = scene.business.profile.teams
        for cue in scene.cues {
            if case .teamName(let index) = cue.value, teams.indices.contains(index) {
                return teams[index]
            }
        }
        return nil
    }

    /// People who want a person, complain or cannot wait get any team; for the rest one must be listed.
    private static func team(for reason: HandoffReason, _ scene: TurnScene) -> Team? {
        let profile = scene.business.profile
        switch reason {
        case .explicitWish: return teamNamed(in: scene) ?? profile.team(for: reason)
        case .complaint, .urgent: return profile.team(for: reason)
        case .repair, .purchase, .customPhrase:
            let isListed = profile.teams.contains { $0.handles.contains(reason) }
            return isListed ? profile.team(for: reason) : nil
        }
    }
}
