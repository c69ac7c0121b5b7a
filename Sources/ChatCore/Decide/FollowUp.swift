/// What an earlier turn lent to the understanding of this one; raw values stand in decision paths.
enum FollowUp: String, CaseIterable, Sendable {
    /// A bare yes to our open question.
    case yes
    /// A bare no to our open question.
    case no
    /// An article that was shown before: `¿y ese?`, `la segunda`.
    case item
    /// The subject was asked about before and only its object is new: `¿y a Cali?`, `¿y el domingo?`.
    case topic
    /// The missing piece that we asked for.
    case answer
}
