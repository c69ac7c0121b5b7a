/// How many typing mistakes lie between two words.
public enum EditDistance {
    /// The longest word that is compared, in Unicode scalars.
    public static let lengthLimit = 48

    /// The optimal-string-alignment distance: letters inserted, dropped, replaced, or two
    /// neighbours swapped.
    ///
    /// - Parameters:
    ///   - left: A word in its plain form.
    ///   - right: Another.
    ///   - limit: The largest distance of interest, 0 through 3.
    /// - Returns: The distance, or `nil` when it is above the limit or a word is longer than
    ///   ``lengthLimit``. Cost: at most length × (2 × limit + 1) steps.
    public static func between(_ left: String, _ right: String, limit: Int) -> Int? {
        if left == right { return 0 }
        guard limit > 0 else { return nil }
        return between(
            left.unicodeScalars.map(\.value), right.unicodeScalars.map(\.value),
            limit: min(limit, 3))
    }

    /// Whether one mistake or none lies between two words; linear.
    static func isAtMostOne(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        guard abs(left.count - right.count) <= 1 else { return false }
        var left = left
        var right = right
        while let first = left.first, first == right.first {
            left.removeFirst()
            right.removeFirst()
        }
        while let last = left.last, last == right.last {
            left.removeLast()
            right.removeLast()
        }
        guard left.count == 2, right.count == 2 else { return left.count <= 1 && right.count <= 1 }
        return left.first == right.last && left.last == right.first
    }

    private static func between(_ left: [UInt32], _ right: [UInt32], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit,
            left.count <= lengthLimit, right.count <= lengthLimit
        else { return nil }
        let far = limit + 1
        var beforeLast = [Int](repeating: far, count: right.count + 1)
        var last = beforeLast
        for column in 0...min(right.count, limit) { last[column] = column }
        var current = last
        for row in stride(from: 1, through: left.count, by: 1) {
            let low = max(1, row - limit)
            let high = min(right.count, row + limit)
            current[low - 1] = low == 1 ? min(row, far) : far
            if high < right.count { current[high + 1] = far }
            var best = current[low - 1]
            for column in stride(from: low, through: high, by: 1) {
                let cost = left[row - 1] == right[column - 1] ? 0 : 1
                var value = min(last[column - 1] + cost, current[column - 1] + 1)
                if column <= row - 1 + limit { value = min(value, last[column] + 1) }
                if row > 1, column > 1, left[row - 1] == right[column - 2],
                    left[row - 2] == right[column - 1]
                {
                    value = min(value, beforeLast[column - 2] + 1)
                }
                current[column] = min(value, far)
                best = min(best, value)
            }
            if best > limit { return nil }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }
}
