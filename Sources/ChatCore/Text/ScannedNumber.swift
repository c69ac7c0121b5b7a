/// A number while it is read.
struct ScannedNumber {
    /// The index after its last unit.
    var end: Int
    /// Its whole part.
    private(set) var value: Int64 = 0
    /// Whether the whole part fits.
    private(set) var isExact = true
    /// Whether it has thousands marks.
    var isGrouped = false

    /// Whether it ends in three zeros and has at most nine digits, as prices do.
    var isRound: Bool { isExact && value % 1000 == 0 && value < 1_000_000_000 }

    init(end: Int) { self.end = end }

    mutating func take(_ digit: Int64) {
        guard isExact, value <= 99_999_999_999_999_999 else {
            isExact = false
            return
        }
        value = value * 10 + digit
    }
}
