import Testing

@testable import ChatCore

@Suite struct MoneyTests {
    @Test(arguments: [
        (Int64(0), "$0"), (99, "$0,99"), (100_000, "$1.000"), (125_000_000, "$1.250.000"),
        (125_000_050, "$1.250.000,50"), (-150_000, "-$1.500"), (99_900, "$999"),
        (5, "$0,05"), (-5, "-$0,05"), (100_000_000, "$1.000.000"),
        (.max, "$92.233.720.368.547.758,07"), (.min, "-$92.233.720.368.547.758,08"),
    ])
    func isWrittenAsInColombia(hundredths: Int64, text: String) {
        #expect(Money(hundredths: hundredths).spanishText == text)
    }

    @Test(arguments: [
        ("0.15", Int64(150_000)), ("10", 10_000_000), ("0.000001", 1), ("0.6", 600_000),
    ])
    func readsTokenPrices(text: String, picodollars: Int64) {
        #expect(TokenPrice(dollarsPerMillion: text)?.picodollarsPerToken == picodollars)
    }

    @Test(arguments: ["", ".5", "1.", "-1", "1,5", "0.0000001", "1e3", "1234567"])
    func refusesTokenPrices(text: String) {
        #expect(TokenPrice(dollarsPerMillion: text) == nil)
    }

    @Test func tokensCostExactly() {
        let price = TokenPrice(picodollarsPerToken: 150_000)
        #expect(price.picodollars(forTokens: 1_000_000) == 150_000_000_000)
        #expect(price.picodollars(forTokens: .max) == .max)
    }
}
