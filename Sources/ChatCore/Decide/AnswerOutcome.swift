/// What kind of answer the customer gets; raw values stand in decision paths.
enum AnswerOutcome: String, CaseIterable, Sendable {
    /// The shop's data answers all of it.
    case data
    /// The shop's data answers a part of it.
    case partial
    /// The shop's data does not answer it: the fallback, with what comes nearest.
    case fallback
    /// A question back, because a piece is missing.
    case question
    /// Only courtesies: a greeting, thanks, a farewell.
    case courtesy
    /// The words that go with a handoff, after what else was answered.
    case handoff
    /// The few likeliest subjects are offered.
    case unsure
    /// A kind way back to the shop.
    case offTopic = "off_topic"
    /// It could not be read.
    case gibberish
    /// An empty message.
    case empty
    /// A yes or no, and nothing had been asked.
    case yesOrNo = "yes_or_no"
    /// The words that fit a picture, a voice note, a location.
    case media
    /// What cannot be shown here was apologised for less than a day ago: nothing is said again.
    case repeated
}
