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
        let middle = showsPictures ? "|true|" : "|false|"
        let length =
            intents.reduce(middle.utf8.count) { $0 + $1.name.utf8.count + 1 }
            + words.indices.reduce(words.count) { $0 + words[$1].text.utf8.count }
        question = String(bytes: length) {
            for intent in intents {
                $0.write(intent.name)
                $0.write(",")
            }
            $0.write(middle)
            for place in words.indices {
                if place > 0 { $0.write(" ") }
                $0.write(words[place].text)
            }
        }
    }
}
