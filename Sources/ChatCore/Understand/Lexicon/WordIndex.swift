/// The words that a lexicon knows, and what an unknown one was probably meant to be.
struct WordIndex: Sendable {
    /// What is known of a word.
    struct Entry: Sendable {
        /// The classes it belongs to.
        var classes = WordClassSet()
        /// The classes of which a member of several words begins with it.
        var begins = WordClassSet()
        /// Whether a misspelt word may be taken for this one.
        var isTarget = false
        /// Whether the shop lists it as a word of its trade.
        var isShops = false
    }

    /// The shortest word that is corrected for a typing mistake, and for its sound.
    private static let shortestTypo = 5
    private static let shortestSound = 3

    private(set) var table = WordTable()
    private var entries: [Entry] = []
    /// Words by the sound they share.
    private var bySound = HashIndex()
    /// Words by the stem they share, for forms that no table lists.
    private var byStem = HashIndex()
    /// Candidates for typing mistakes by length, in the order of the alphabet.
    private var byLength: [[Int32]] = []
    /// The letters of each candidate as bits, in the same order: most are passed by on these alone.
    private var masks: [[UInt32]] = []

    /// The numbers of all words.
    var numbers: Range<Int32> { 0..<Int32(entries.count) }

    /// The letters of all words.
    var allLetters: some Sequence<ArraySlice<UInt8>> {
        numbers.lazy.map { table.letters(of: $0) }
    }

    /// What is known of a word.
    subscript(number: Int32) -> Entry {
        get { entries[Int(number)] }
        set { entries[Int(number)] = newValue }
    }

    // MARK: Building

    /// The number of a word, given at its first use.
    mutating func add(_ word: ArraySlice<UInt8>) -> Int32 {
        let number = table.add(word)
        if Int(number) == entries.count { entries.append(Entry()) }
        return number
    }

    /// Takes every word that is in class `other` out of a class.
    mutating func remove(class number: Int32, where other: Int32) {
        for index in entries.indices where entries[index].classes.contains(other) {
            entries[index].classes.remove(number)
        }
    }

    /// Prepares the look-up of unknown words; call once, when all words are in.
    mutating func finish() {
        bySound = HashIndex(capacity: entries.count)
        byStem = HashIndex(capacity: entries.count)
        var candidates: [Int32] = []
        for number in numbers {
            let letters = table.letters(of: number)
            guard letters.count >= Self.shortestSound, letters.allSatisfy(Self.isLetter) else {
                continue
            }
            let sound = SpanishSound.hash(letters)
            if bySound[sound].map({ isBefore(number, $0) }) ?? true { bySound[sound] = number }
            guard self[number].isTarget, letters.count >= Self.shortestTypo else { continue }
            candidates.append(number)
            if let stem = SpanishStem.hash(letters),
                byStem[stem].map({ isMoreTelling(number, $0) }) ?? true
            {
                byStem[stem] = number
            }
        }
        for number in candidates.sorted(by: precedes) {
            let letters = table.letters(of: number)
            while byLength.count <= letters.count {
                byLength.append([])
                masks.append([])
            }
            masks[letters.count].append(Self.mask(letters))
            byLength[letters.count].append(number)
        }
    }

    /// Of words that sound alike, one that a phrase holds goes before one that is only common; among
    /// those the first by letter, among these the last.
    private func isBefore(_ one: Int32, _ other: Int32) -> Bool {
        let isTarget = self[one].isTarget
        guard isTarget == self[other].isTarget else { return isTarget }
        return precedes(one, other) == isTarget
    }

    /// Of words that share a stem, one with a class goes first, then the first by letter.
    private func isMoreTelling(_ one: Int32, _ other: Int32) -> Bool {
        let hasClass = !self[one].classes.isEmpty
        guard hasClass != self[other].classes.isEmpty else { return hasClass }
        return precedes(one, other)
    }

    private func precedes(_ one: Int32, _ other: Int32) -> Bool {
        table.letters(of: one).lexicographicallyPrecedes(table.letters(of: other))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

    private static func mask(_ letters: ArraySlice<UInt8>) -> UInt32 {
        letters.reduce(0) { $0 | 1 << (UInt32($1) & 31) }
    }

    // MARK: Looking up

    /// What a token means: the word as written, its other reading, or the word that was meant.
    func find(_ token: Token) -> Int32? {
        if let number = table.number(of: token.key) { return number }
        if let alternate = token.alternate, let number = table.number(of: alternate) {
            return number
        }
        guard token.kind == .word else { return nil }
        return corrected(Array(token.key.utf8)[...])
    }

    /// The known word that a misspelt one stands for, or `nil`.
    private func corrected(_ word: ArraySlice<UInt8>) -> Int32? {
        guard word.count >= Self.shortestSound, word.count <= EditDistance.lengthLimit else {
            return nil
        }
        if let known = bySound[SpanishSound.hash(word)] { return known }
        guard word.count >= Self.shortestTypo else { return nil }
        return misspelt(word) ?? SpanishStem.hash(word).flatMap { byStem[$0] }
    }

    /// The known word that is one typing mistake away.
    private func misspelt(_ word: ArraySlice<UInt8>) -> Int32? {
        let mask = Self.mask(word)
        // Of several, the one of the same length and then the first by letter.
        for length in [word.count, word.count - 1, word.count + 1] where length < byLength.count {
            for (index, known) in masks[length].enumerated()
            where (known ^ mask).nonzeroBitCount <= 2 {
                let letters = table.letters(of: byLength[length][index])
                if isPlausible(word, letters), EditDistance.isAtMostOne(word, letters) {
                    return byLength[length][index]
                }
            }
        }
        return nil
    }

    /// A short word must begin alike and have as many letters or one more or less; another ending
    /// (`trabajos`, `preciosa`) is another word.
    private func isPlausible(_ written: ArraySlice<UInt8>, _ known: ArraySlice<UInt8>) -> Bool {
        guard let first = written.first, let last = written.last, let end = known.last else {
            return false
        }
        if written.count == known.count {
            if last != end, written.dropLast().elementsEqual(known.dropLast()) { return false }
            if written.count < 6, Self.mask(written) != Self.mask(known) { return false }
        }
        if written.count == known.count + 1, last != 0x73, written.dropLast().elementsEqual(known) {
            return false
        }
        return first == known.first || written.count >= 8
    }
}
