internal import ChatCore

/// Answers that were given, for the same questions: the least recently used goes first, none outlives its time, and
/// new data of the shop's empties it.
///
/// A value without a clock: time comes in, in milliseconds that never go back. Every operation takes constant time.
struct AnswerCache {
    private struct Entry {
        var key: AnswerKey
        var answer: KeptAnswer
        var expiresAt: Double
        /// Places of the neighbours in order of use; -1 where there is none.
        var newer = -1
        var older = -1
    }

    /// How many answers it holds at most; none when zero.
    let limit: Int
    /// How long an answer is good, in milliseconds.
    let lifetimeMilliseconds: Double
    private var entries: [Entry] = []
    private var places: [AnswerKey: Int] = [:]
    private var newest = -1
    private var oldest = -1
    private var version: String?

    /// Creates an empty cache.
    init(limit: Int, lifetimeMilliseconds: Double) {
        self.limit = max(0, limit)
        self.lifetimeMilliseconds = lifetimeMilliseconds
    }

    /// How many answers it holds.
    var count: Int { places.count }

    /// The answer to a question, if it is still good.
    mutating func answer(to key: AnswerKey, at uptime: Double) -> KeptAnswer? {
        adopt(key.version)
        guard let place = places[key] else { return nil }
        guard uptime < entries[place].expiresAt else { return nil }
        unlink(place)
        link(place)
        return entries[place].answer
    }

    /// Keeps an answer, in place of an older one to the same question.
    mutating func keep(_ answer: KeptAnswer, for key: AnswerKey, at uptime: Double) {
        guard limit > 0, lifetimeMilliseconds > 0 else { return }
        adopt(key.version)
        let entry = Entry(key: key, answer: answer, expiresAt: uptime + lifetimeMilliseconds)
        if let place = places[key] {
            unlink(place)
            entries[place] = entry
            link(place)
        } else if entries.count < limit {
            entries.append(entry)
            places[key] = entries.count - 1
            link(entries.count - 1)
        } else {
            let place = oldest
            unlink(place)
            places[entries[place].key] = nil
            entries[place] = entry
            places[key] = place
            link(place)
        }
    }

    /// Forgets every answer.
    mutating func removeAll() {
        entries.removeAll()
        places.removeAll()
        (newest, oldest) = (-1, -1)
    }

    /// Answers of other data are of no use any more.
    private mutating func adopt(_ version: String) {
        guard self.version != version else { return }
        self.version = version
        removeAll()
    }

    private mutating func unlink(_ place: Int) {
        let (newer, older) = (entries[place].newer, entries[place].older)
        if newer >= 0 { entries[newer].older = older } else { newest = older }
        if older >= 0 { entries[older].newer = newer } else { oldest = newer }
    }

    private mutating func link(_ place: Int) {
        entries[place].newer = -1
        entries[place].older = newest
        if newest >= 0 { entries[newest].newer = place } else { oldest = place }
        newest = place
    }
}
