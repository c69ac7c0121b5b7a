internal import ChatEngine

/// Finds a moment among rows whose keys go up with time, without an index by time.
enum KeySearch {
    /// The key behind which the first row of a time comes; about 20 looks for a million rows. `last` is
    /// the highest key, 0 when there is none; `row` tells of the first row behind a key its own key, and
    /// whether it is too early.
    static func lastBefore(
        _ last: Int64, row: (Int64) throws(StoreError) -> (Int64, isEarly: Bool)?
    ) throws(StoreError) -> Int64 {
        var (low, high): (Int64, Int64) = (0, last)
        while low < high {
            let middle = low + (high - low) / 2
            guard let (key, isEarly) = try row(middle), isEarly else {
                high = middle
                continue
            }
            low = max(key, middle + 1)
        }
        return low
    }
}
