/// The words of a catalogue, where they stand, and how much they say. Each has a number, by which all of that is found.
///
/// A class, so that what searches with it keeps one reference to it.
final class CatalogIndex: Sendable {
    /// A word in an item.
    struct Posting: Sendable {
        var item: Int
        var weight: Double
    }

    /// What is known of a word.
    struct Word: Sendable {
        /// The items that it stands in, in the order of the catalogue.
        var postings: [Posting] = []
        /// How much it says: the rarer, the more. Zero for one that stands in no item.
        var rarity = 0.0
        /// Whether it is a word of a brand.
        var isBrand = false
        /// Whether it is a model or a part of its name.
        var isCode = false
        /// Whether it names items, rather than only describing them.
        var isName = false
        /// Whether it says what an item is: it stands in its name, or names its shelf.
        var isKind = false
        /// Whether it is a word for many things of one kind: the first of a name, of a shelf, or of several items.
        var isCommonName = false
        /// Whether it calls something by a brand, a model, the first word of its name or one that few share.
        var namesGoods = false
    }

    /// Postings at or above this weight name an item; those below only describe it.
    static let namingWeight = 0.8

    private let table: WordTable
    private let words: [Word]
    /// Numbers of words that sound alike, by the place that the hash of their sound has.
    private let soundPlaces: HashIndex
    private let bySound: [[Int32]]
    /// Words that a typing mistake may hide, by their first letter and length.
    private let byShape: [Shape: [Spelling]]
    private let sortedCodes: [String]
    /// The items that are parts or work, a brand beside which says what they are for.
    private let companions: Set<Int>

    /// A word and the letters in it, a bit each: two words that few mistakes lie between share most.
    private struct Spelling: Sendable {
        var word: String
        var number: Int32
        var letters: UInt64

        init(_ word: String, _ number: Int32) {
            self.word = word
            self.number = number
            letters = Self.letters(of: word)
        }

        static func letters(of word: String) -> UInt64 {
            word.utf8.reduce(0) { $0 | 1 << UInt64($1 & 63) }
        }
    }

    private struct Shape: Hashable, Sendable {
        var first: UInt8
        var length: Int
    }

    init(_ catalog: Catalog) {
        let builder = CatalogIndexBuilder(catalog)
        (table, words, companions) = (builder.table, builder.words, builder.companions)
        // In the order of the alphabet, as their numbers are.
        let terms = (0..<Int32(builder.table.count)).map(builder.table.word)
        sortedCodes = terms.indices.filter { builder.words[$0].isCode }.map { terms[$0] }
        var soundPlaces = HashIndex()
        var bySound: [[Int32]] = []
        var byShape: [Shape: [Spelling]] = [:]
        for (place, term) in terms.enumerated() {
            guard term.utf8.count >= 4, !CatalogTerm.isCode(term), words[place].isName,
                let first = term.utf8.first
            else { continue }
            let number = Int32(place)
            let sound = Self.sound(of: term)
            if let place = soundPlaces[sound] {
                bySound[Int(place)].append(number)
            } else {
                soundPlaces[sound] = Int32(bySound.count)
                bySound.append([number])
            }
            byShape[Shape(first: first, length: term.utf8.count), default: []].append(
                Spelling(term, number))
        }
        (self.soundPlaces, self.bySound, self.byShape) = (soundPlaces, bySound, byShape)
    }

    /// The number of a term; `nil` when the catalogue does not know it.
    func number(of term: String) -> Int32? { table.number(of: term) }

    /// The number of a term that stands in an item.
    func posted(_ term: String) -> Int32? {
        number(of: term).flatMap { words[Int($0)].postings.isEmpty ? nil : $0 }
    }

    /// What is known of the word with a number.
    subscript(number: Int32) -> Word { words[Int(number)] }

    /// The naming words that sound like a word.
    func words(soundingLike word: String) -> [Int32] {
        soundPlaces[Self.sound(of: word)].map { bySound[Int($0)] } ?? []
    }

    private static func sound(of word: String) -> UInt64 {
        SpanishSound.hash(Array(word.utf8)[...])
    }

    /// The naming words with the same first letter, of so many letters at least, that at most so many typing mistakes
    /// lie from. A word of a vocabulary of 30,000 takes some tens of microseconds.
    func words(near word: String, mistakes: Int, shortest: Int) -> [Int32] {
        let (length, letters) = (word.utf8.count, Spelling.letters(of: word))
        guard let first = word.utf8.first, length + mistakes >= shortest else { return [] }
        var found: [Int32] = []
        for length in max(shortest, length - mistakes)...length + mistakes {
            // A mistake changes two letters at most.
            for near in byShape[Shape(first: first, length: length)] ?? []
            where (near.letters ^ letters).nonzeroBitCount <= 2 * mistakes
                && EditDistance.between(word, near.word, limit: mistakes) != nil
            {
                found.append(near.number)
            }
        }
        return found
    }

    /// The one model that begins so, when only one does: `6705` for `6705c`.
    func onlyCode(beginning: String) -> Int32? {
        guard beginning.utf8.count >= 4 else { return nil }
        var (low, high) = (0, sortedCodes.count)
        while low < high {
            let middle = (low + high) / 2
            if sortedCodes[middle] < beginning { low = middle + 1 } else { high = middle }
        }
        let fitting = sortedCodes[low...].prefix(2).filter { $0.hasPrefix(beginning) }
        return fitting.count == 1 ? fitting.first.flatMap(number) : nil
    }

    /// Whether an item is a part or work, so that a brand beside it says what it is for.
    func goesWithOthers(_ item: Int) -> Bool { companions.contains(item) }
}
