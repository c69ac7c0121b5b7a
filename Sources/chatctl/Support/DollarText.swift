/// Small amounts of US dollars as people read them.
enum DollarText {
    /// `$0.000431`, rounded up to a millionth of a dollar.
    static func text(picodollars: Int64) -> String {
        let micros = picodollars / 1_000_000 + (picodollars % 1_000_000 > 0 ? 1 : 0)
        let digits = String(micros % 1_000_000)
        let zeros = String(repeating: "0", count: max(0, 6 - digits.count))
        return "$\(micros / 1_000_000).\(zeros)\(digits)"
    }
}
