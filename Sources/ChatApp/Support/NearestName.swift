/// Finds the name that somebody probably meant.
enum NearestName {
    /// The candidate with the fewest edits to a word, the first by the alphabet of several.
    ///
    /// - Parameters:
    ///   - word: What was written; capitals count as small letters.
    ///   - candidates: The names that there are.
    ///   - limit: The most edits, 2 for a replaced letter; by default about one letter in three.
    /// - Returns: `nil` when no candidate is within the limit.
    static func of(
        _ word: String, among candidates: some Sequence<String>, limit: Int? = nil
    ) -> String? {
        let plain = Array(word.lowercased().utf8)
        let limit = limit ?? 2 * min(3, max(1, plain.count / 3))
        return candidates.sorted()
            .map { (name: $0, distance: distance(plain, Array($0.lowercased().utf8))) }
            .filter { $0.distance <= limit }
            .min { $0.distance < $1.distance }?.name
    }

    /// Letters to insert and drop from one word to the other; a replaced letter counts as both, so
    /// that a shortened name (`WHATSAPP_TOKEN`) is nearer than one of similar length.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let replaced = diagonal + (letter == right[column] ? 0 : 2)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
