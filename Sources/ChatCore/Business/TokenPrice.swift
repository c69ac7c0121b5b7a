/// What a million tokens cost, exactly.
///
/// A millionth of a dollar per million tokens is a picodollar per token, so that the cost of any
/// number of tokens is a product of integers.
public struct TokenPrice: Hashable, Comparable, Sendable {
    /// Picodollars per token, which is microdollars per million tokens; zero or more.
    public let picodollarsPerToken: Int64

    /// Creates a price.
    public init(picodollarsPerToken: Int64) {
        self.picodollarsPerToken = max(0, picodollarsPerToken)
    }

    /// Reads US dollars per million tokens: `0.15`, up to six decimals; `nil` for anything else.
    public init?(dollarsPerMillion text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts[0].utf8.count <= 6,
            let whole = Int64(asciiDigits: parts[0].utf8)
        else { return nil }
        var micros: Int64 = 0
        if parts.count == 2 {
            guard (1...6).contains(parts[1].utf8.count),
                let digits = Int64(asciiDigits: parts[1].utf8)
            else { return nil }
            micros = (0..<(6 - parts[1].utf8.count)).reduce(digits) { value, _ in value * 10 }
        }
        self.init(picodollarsPerToken: whole * 1_000_000 + micros)
    }

    /// The cost of a number of tokens in picodollars, saturating.
    public func picodollars(forTokens tokens: Int) -> Int64 {
        let (cost, overflow) = picodollarsPerToken.multipliedReportingOverflow(
            by: Int64(max(0, tokens)))
        return overflow ? .max : cost
    }

    /// Orders prices.
    public static func < (left: TokenPrice, right: TokenPrice) -> Bool {
        left.picodollarsPerToken < right.picodollarsPerToken
    }
}
