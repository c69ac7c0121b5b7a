import ChatCore
import Testing

@testable import ChatApp

@Suite struct PriceTextTests {
    /// A price as a shop may write it, and what it means in hundredths.
    static let understood: [(String, Int64)] = [
        ("1250000", 125_000_000), ("1.250.000", 125_000_000), ("$ 1.250.000", 125_000_000),
        ("$1.250.000", 125_000_000), ("1250000,50", 125_000_050), ("1.250.000,5", 125_000_050),
        ("1,250,000", 125_000_000), ("1,250,000.50", 125_000_050), ("1250000.50", 125_000_050),
        ("COP 45000", 4_500_000), ("45000 COP", 4_500_000), ("45.000 pesos", 4_500_000),
        ("9.000", 900_000), ("12,50", 1250), ("0", 0), ("$\u{A0}9.000", 900_000),
        ("999999999999", 99_999_999_999_900),
    ]

    static let refused: [(String, PriceText.Failure)] = [
        ("1,250", .ambiguous), ("1.25", .ambiguous), ("1.2", .ambiguous), ("-5", .negative),
        ("$ -5.000", .negative), ("", .unreadable), ("$", .unreadable), ("gratis", .unreadable),
        ("1.25.000", .unreadable), ("1.2500", .unreadable), ("1250.", .unreadable),
        (",50", .unreadable), ("1,2,3.4.5", .unreadable), ("1.250,000", .unreadable),
        ("12e3", .unreadable), ("١٢٣", .unreadable), ("1000000000000", .tooLarge),
        ("1'250.000", .unreadable), (".", .unreadable), ("1..000", .unreadable),
    ]

    @Test(arguments: understood)
    func understands(text: String, hundredths: Int64) throws {
        #expect(try PriceText.parse(text).hundredths == hundredths)
    }

    @Test(arguments: refused)
    func refuses(text: String, failure: PriceText.Failure) {
        #expect(throws: failure) { try PriceText.parse(text) }
    }

    @Test(arguments: [
        ("2026-11-15", "2026-11-15"), ("15/11/2026", "2026-11-15"), ("5/1/2027", "2027-01-05"),
    ])
    func understandsDates(text: String, date: String) {
        #expect(DateText.parse(text)?.description == date)
    }

    @Test(arguments: ["", "11/15/2026", "15/11/26", "2026/11/15", "1/1/0000", "+1/1/2026", "hoy"])
    func refusesDates(text: String) {
        #expect(DateText.parse(text) == nil)
    }
}
