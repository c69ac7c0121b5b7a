/// A conversation that people take over, and what they have to know.
public struct HandoffRequest: Hashable, Sendable {
    /// How soon; raw values stand in notifications.
    public enum Priority: String, CaseIterable, Sendable {
        case normal
        case high = "alta"
    }

    /// The team's id.
    public var team: String
    /// What customers read for the team.
    public var teamName: String
    /// Why.
    public var reason: HandoffReason
    /// How soon.
    public var priority: Priority
    /// What the customer asked for, in the customer's words where possible; at most 300 UTF-16 units.
    public var summary: String
    /// What the team does best next, in Spanish.
    public var suggestedNextStep: String

    /// Creates a request.
    public init(
        team: String, teamName: String, reason: HandoffReason, priority: Priority,
        summary: String, suggestedNextStep: String
    ) {
        self.team = team
        self.teamName = teamName
        self.reason = reason
        self.priority = priority
        self.summary = summary
        self.suggestedNextStep = suggestedNextStep
    }
}
