/// Places of a message, a bit each. The first 64 take no memory of their own: most messages are shorter.
struct PlaceSet {
    private var first: UInt64 = 0
    private var others: [UInt64] = []

    var isEmpty: Bool { first == 0 && others.allSatisfy { $0 == 0 } }

    /// Whether a place, 0 or more, is in it.
    @inline(__always)
    func contains(_ place: Int) -> Bool {
        let word = place >> 6
        if word == 0 { return first & Self.bit(place) != 0 }
        return word <= others.count && others[word - 1] & Self.bit(place) != 0
    }

    /// Adds a place, 0 or more.
    @inline(__always)
    mutating func insert(_ place: Int) {
        let word = place >> 6
        if word == 0 {
            first |= Self.bit(place)
        } else {
            while others.count < word { others.append(0) }
            others[word - 1] |= Self.bit(place)
        }
    }

    /// Adds places that stand side by side.
    mutating func insert(_ places: Range<Int>) {
        for place in places { insert(place) }
    }

    private static func bit(_ place: Int) -> UInt64 { 1 << UInt64(place & 63) }
}
