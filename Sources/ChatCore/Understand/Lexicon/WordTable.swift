/// Words with a number each, kept as bytes one behind the other.
struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each word begins, and where the last one ends.
    private var starts: [Int32] = [0]
    /// Word numbers by hash, -1 where none stands; the size is a power of two.
    private var slots: [Int32]

    /// An empty table with so many slots, a power of two; it grows when half of them are taken.
    init(slots: Int = 1 << 14) {
        self.slots = [Int32](repeating: -1, count: slots)
    }

    /// How many words there are; their numbers are 0 up to this.
    var count: Int { starts.count - 1 }

    /// The letters of a word.
    func letters(of number: Int32) -> ArraySlice<UInt8> {
        bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
    }

    /// The word with a number.
    func word(_ number: Int32) -> String { String(decoding: letters(of: number), as: UTF8.self) }

    /// The number of a word, if it has one.
    func number(of word: String) -> Int32? {
        let number = word.withBytes { slots[place(of: $0)] }
        return number < 0 ? nil : number
    }

    /// The number of the longest word that another begins with, of so many letters at least.
    func number(ofBeginning word: UnsafeBufferPointer<UInt8>, least: Int) -> Int32? {
        var longest: Int32?
        var hash = StableHash()
        for end in word.indices {
            hash.add(word[end])
            guard end + 1 >= least else { continue }
            let letters = UnsafeBufferPointer(rebasing: word[...end])
            let number = slots[place(of: letters, Self.folded(hash))]
            if number >= 0 { longest = number }
        }
        return longest
    }

    /// The number of a word, given at its first use.
    mutating func add(_ word: ArraySlice<UInt8>) -> Int32 {
        let place = word.withUnsafeBufferPointer { self.place(of: $0) }
        if slots[place] >= 0 { return slots[place] }
        let number = Int32(count)
        bytes.append(contentsOf: word)
        starts.append(Int32(bytes.count))
        slots[place] = number
        if count * 2 > slots.count { grow() }
        return number
    }

    /// Where a word stands, or would.
    private func place(of word: UnsafeBufferPointer<UInt8>) -> Int {
        place(of: word, Self.hash(word))
    }

    private func place(of word: UnsafeBufferPointer<UInt8>, _ hash: Int) -> Int {
        let mask = slots.count - 1
        var place = hash & mask
        while slots[place] >= 0, !isWord(slots[place], word) { place = (place + 1) & mask }
        return place
    }

    private func isWord(_ number: Int32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts[Int(number)])
        guard Int(starts[Int(number) + 1]) - start == word.count else { return false }
        for index in word.indices where bytes[start + index] != word[index] { return false }
        return true
    }

    private static func hash(_ word: some Sequence<UInt8>) -> Int {
        var hash = StableHash()
        for byte in word { hash.add(byte) }
        return folded(hash)
    }

    private static func folded(_ hash: StableHash) -> Int {
        Int(truncatingIfNeeded: hash.value ^ hash.value >> 32)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        let mask = slots.count - 1
        for number in 0..<Int32(count) {
            var place = Self.hash(letters(of: number)) & mask
            while slots[place] >= 0 { place = (place + 1) & mask }
            slots[place] = number
        }
    }
}
