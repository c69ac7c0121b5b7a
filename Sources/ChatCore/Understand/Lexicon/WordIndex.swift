/// The words that a lexicon knows, and what an unknown one was probably meant to be.
struct WordIndex: Sendable {
    /// What is known of a word.
    struct Entry: Sendable {
        /// Its number; -1 for a common word that no phrase holds.
        var number: Int32
        /// The numbers of the classes it belongs to.
        var classes: [Int32] = []
        /// Whether a misspelt word may be taken for this one.
        var isTarget = false
    }

    /// The shortest word that is corrected for a typing mistake, and for its sound.
    private static let shortestTypo = 5
    private static let shortestSound = 3

    private(set) var entries: [String: Entry] = [:]
    private var numbers: Int32 = 0
    /// Words by the sound they share.
    private var bySound: [String: String] = [:]
    /// Words by the stem they share, for forms that no table lists.
    private var byStem: [String: String] = [:]
    /// Candidates for typing mistakes, by length.
    private var byLength: [[Candidate]] = []
    /// The letters of each candidate as bits, in the same order: most are passed by on these alone.
    private var masks: [[UInt32]] = []

    private struct Candidate: Sendable {
        var word: String
        var letters: [UInt32]
    }

    // MARK: Building

    /// The number of a word of a phrase, given at its first use.
    ///
    /// - Parameters:
    ///   - word: The word, as a key.
    ///   - isTarget: Whether a misspelt word may be taken for it.
    /// - Returns: A number from 0 on, the same for every use of the word.
    mutating func number(of word: String, isTarget: Bool) -> Int32 {
        var entry = entries[word] ?? Entry(number: -1)
        if entry.number < 0 {
            entry.number = numbers
            numbers += 1
        }
        if isTarget { entry.isTarget = true }
        entries[word] = entry
        return entry.number
    }

    /// Puts a word into a class.
    mutating func add(_ word: String, toClass number: Int32, isTarget: Bool) {
        var entry = entries[word] ?? Entry(number: -1)
        if !entry.classes.contains(number) { entry.classes.append(number) }
        if isTarget { entry.isTarget = true }
        entries[word] = entry
    }

    /// Takes every word that is in class `other` out of a class.
    mutating func remove(class number: Int32, where other: Int32) {
        for (word, entry) in entries
        where entry.classes.contains(number) && entry.classes.contains(other) {
            entries[word]?.classes.removeAll { $0 == number }
        }
    }

    /// Makes a word known, so that it is never taken for another one misspelt.
    mutating func addCommon(_ word: String) {
        if entries[word] == nil { entries[word] = Entry(number: -1) }
    }

    /// Prepares the look-up of unknown words; call once, when all words are in.
    mutating func finish() {
        for (word, entry) in entries.sorted(by: { $0.key < $1.key }) {
            guard word.utf8.count >= Self.shortestSound, word.utf8.allSatisfy(Self.isLetter) else {
                continue
            }
            let sound = SpanishSound.key(word)
            // A word that a phrase holds goes before one that is only common.
            if let other = bySound[sound], entries[other]?.isTarget == true { continue }
            bySound[sound] = word
            if entry.isTarget, word.utf8.count >= Self.shortestTypo, let stem = SpanishStem.of(word)
            {
                let isFirst = byStem[stem].map { (entries[$0]?.classes ?? []).isEmpty } ?? true
                if isFirst, byStem[stem] == nil || !entry.classes.isEmpty { byStem[stem] = word }
            }
            guard entry.isTarget, word.utf8.count >= Self.shortestTypo else { continue }
            let letters = word.unicodeScalars.map(\.value)
            while byLength.count <= letters.count {
                byLength.append([])
                masks.append([])
            }
            masks[letters.count].append(Self.mask(letters))
            byLength[letters.count].append(Candidate(word: word, letters: letters))
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

    private static func mask(_ letters: [UInt32]) -> UInt32 {
        letters.reduce(0) { $0 | 1 << ($1 & 31) }
    }

    // MARK: Looking up

    /// What a token means: the word as written, its other reading, or the word that was meant.
    func find(_ token: Token) -> Entry? {
        if let entry = entries[token.key] { return entry }
        if let alternate = token.alternate, let entry = entries[alternate] { return entry }
        guard token.kind == .word else { return nil }
        return corrected(token.key).flatMap { entries[$0] }
    }

    /// The known word that a misspelt one stands for, or `nil`.
    func corrected(_ word: String) -> String? {
        let count = word.utf8.count
        guard count >= Self.shortestSound, count <= EditDistance.lengthLimit else { return nil }
        if let known = bySound[SpanishSound.key(word)] { return known }
        guard count >= Self.shortestTypo else { return nil }
        return misspelt(word, count) ?? SpanishStem.of(word).flatMap { byStem[$0] }
    }

    /// The known word that is one typing mistake away.
    private func misspelt(_ word: String, _ count: Int) -> String? {
        let letters = word.unicodeScalars.map(\.value)
        let mask = Self.mask(letters)
        var best: Candidate?
        for length in count - 1...count + 1 where length < byLength.count {
            for index in masks[length].indices
            where (masks[length][index] ^ mask).nonzeroBitCount <= 2 {
                let candidate = byLength[length][index]
                guard isPlausible(letters, candidate.letters),
                    EditDistance.between(letters, candidate.letters, limit: 1) != nil
                else { continue }
                // Of several, the one of the same length and then the first by letter.
                let isBetter =
                    best.map { length == count && $0.letters.count != count } ?? true
                if isBetter { best = candidate }
            }
        }
        return best?.word
    }

    /// A short word must begin alike and have as many letters or one more or less; another ending
    /// (`trabajos`, `preciosa`) is another word.
    private func isPlausible(_ written: [UInt32], _ known: [UInt32]) -> Bool {
        guard let first = written.first, let last = written.last, let end = known.last else {
            return false
        }
        if written.count == known.count {
            if last != end, written.dropLast() == known.dropLast() { return false }
            if written.count < 6, Self.mask(written) != Self.mask(known) { return false }
        }
        if written.count == known.count + 1, written.dropLast() == known[...], last != 0x73 {
            return false
        }
        return first == known.first || written.count >= 8
    }
}
