/// What stands in the gaps of one wording: so few values that a look at each costs less than a hash.
struct GapValues: ExpressibleByDictionaryLiteral {
    private var values: [(Placeholder, String)]

    /// Values for gaps; each gap stands there once.
    init(dictionaryLiteral elements: (Placeholder, String)...) {
        values = elements
    }

    /// The value of a gap, if it has one; setting replaces it, `nil` takes it away.
    subscript(gap: Placeholder) -> String? {
        get { values.first { $0.0 == gap }?.1 }
        set {
            values.removeAll { $0.0 == gap }
            if let newValue { values.append((gap, newValue)) }
        }
    }
}
