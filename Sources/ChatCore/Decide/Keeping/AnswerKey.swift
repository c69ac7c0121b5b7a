/// What makes two questions one: what was asked, in plain form, and of which data. Every number and every model is in
/// it, no punctuation is.
///
/// Only questions whose answer depends on neither time, stock nor conversation have one.
public struct AnswerKey: Hashable, Sendable {
    /// The version of the shop's data, ``Business/version``.
    public let version: String
    /// Intents and words, and whether a picture could go along.
    let question: String

    init(version: String, intents: [Intent], words: [Token], showsPictures: Bool) {
        self.version = version
        let names = intents.map(\.name).joined(separator: ",")
        let plain = words.map(\.text).joined(separator: " ")
        question = "\(names)|\(showsPictures)|\(plain)"
    }
}
