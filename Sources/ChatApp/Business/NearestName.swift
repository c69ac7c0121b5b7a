import ChatCore

/// Finds the name that somebody probably meant.
enum NearestName {
    /// The closest of the candidates, within a third of the word's length; `nil` when none is close.
    static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
        let plain = word.lowercased()
        let limit = min(3, max(1, plain.unicodeScalars.count / 3))
        return candidates.sorted()
            .compactMap { name in
                EditDistance.between(plain, name, limit: limit).map { (name: name, distance: $0) }
            }
            .min { $0.distance < $1.distance }?.name
    }
}
