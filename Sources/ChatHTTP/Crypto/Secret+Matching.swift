public import ChatCore

extension Secret {
    /// Whether `candidate` is this secret; an empty secret matches nothing.
    ///
    /// Hashes of equal length are compared in constant time, so neither the length nor the first
    /// differing character can be found out by measuring.
    public func matches(_ candidate: String) -> Bool {
        let isEqual = SHA256.hash(reveal()) == SHA256.hash(candidate)
        return isEqual && !isEmpty
    }
}
