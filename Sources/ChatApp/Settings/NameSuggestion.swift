/// Finds the name that somebody probably meant.
enum NameSuggestion {
    /// The candidate with the fewest edits to `name`, the first of several; `nil` without candidates.
    static func nearest(
        to name: String, in candidates: [String]
    ) -> (name: String, distance: Int)? {
        candidates
            .map { (name: $0, distance: distance(Array(name.utf8), Array($0.utf8))) }
            .min { $0.distance < $1.distance }
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
