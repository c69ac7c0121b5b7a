/// What makes two questions one: what was asked, in plain form, and of which data. Every number and every model is in
/// it, no punctuation is.
///
/// Only questions whose answer depends on neither time, stock nor conversation have one.
public struct AnswerKey: Hashable, Sendable {
    /// The version of the shop's data, ``Business/version``.
    public let version: String
    /// Intents and words, and whether a picture could go along.
    let question: String

    /// Most questions are no longer, in bytes.
    private static let usualLength = 120

    init(version: String, intents: [Intent], words: [Token], showsPictures: Bool) {
        self.version = version
        var question = ""
        question.reserveCapacity(Self.usualLength)
        for intent in intents {
            question += intent.name
            question += ","
        }
        question += showsPictures ? "|true|" : "|false|"
        for place in words.indices {
            if place > 0 { question += " " }
            question += words[place].text
        }
        self.question = question
    }
}
