/// Classes of words, by their numbers 0 through 63.
struct WordClassSet: Hashable, Sendable {
    private(set) var bits: UInt64 = 0

    /// How many classes there can be.
    static let limit: Int32 = 64

    init() {}

    init(_ number: Int32) {
        insert(number)
    }

    var isEmpty: Bool { bits == 0 }

    func contains(_ number: Int32) -> Bool { bits & 1 << UInt64(number) != 0 }

    mutating func insert(_ number: Int32) { bits |= 1 << UInt64(number) }

    mutating func remove(_ number: Int32) { bits &= ~(1 << UInt64(number)) }

    mutating func formUnion(_ other: WordClassSet) { bits |= other.bits }

    func union(_ other: WordClassSet) -> WordClassSet {
        var union = self
        union.formUnion(other)
        return union
    }

    func intersects(_ other: WordClassSet) -> Bool { bits & other.bits != 0 }

    /// Calls `body` with the number of every class that two sets share.
    @inline(__always)
    static func forEachShared(
        _ one: WordClassSet, _ other: WordClassSet, _ body: (Int32) -> Void
    ) {
        var rest = one.bits & other.bits
        while rest != 0 {
            body(Int32(rest.trailingZeroBitCount))
            rest &= rest - 1
        }
    }
}
