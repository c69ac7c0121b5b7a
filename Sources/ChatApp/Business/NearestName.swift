/// Finds the name that somebody probably meant.
enum NearestName {
    /// The closest of the candidates, within a third of the word's length; `nil` when none is close.
    static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
        let letters = Array(word.lowercased().unicodeScalars.prefix(64))
        let limit = max(1, letters.count / 3)
        return candidates.sorted()
            .map { (name: $0, distance: distance(letters, Array($0.unicodeScalars))) }
            .filter { $0.distance <= limit }
            .min { $0.distance < $1.distance }?.name
    }

    /// Letters to insert, drop or replace.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, other) in right.enumerated() {
                let value = min(
                    row[column] + 1, row[column + 1] + 1, diagonal + (letter == other ? 0 : 1))
                (diagonal, row[column + 1]) = (row[column + 1], value)
            }
        }
        return row[right.count]
    }
}
