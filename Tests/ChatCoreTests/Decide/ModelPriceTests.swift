import ChatCore
import Testing

@Suite struct ModelPriceTests {
    private static func price() throws -> ModelPrice {
        ModelPrice(
            model: "m", asOf: try #require(CivilDate("2026-11-22")),
            input: try #require(TokenPrice(dollarsPerMillion: "0.10")),
            cachedInput: TokenPrice(dollarsPerMillion: "0.01"),
            cacheWrite: TokenPrice(dollarsPerMillion: "0.125"),
            output: try #require(TokenPrice(dollarsPerMillion: "0.50")))
    }

    @Test func aCallCostsItsTokensEachAtItsPrice() throws {
        let usage = ModelUsage(input: 1000, cachedInput: 600, cacheWrite: 100, output: 50)
        // 300 × 0.10 + 600 × 0.01 + 100 × 0.125 + 50 × 0.50 dollars per million.
        #expect(try Self.price().picodollars(for: usage) == 73_500_000)
    }

    /// Whatever the provider counts within the bound, it never costs more than the worst case.
    @Test func noCountWithinTheBoundCostsMore() throws {
        let price = try Self.price()
        var draw = Draw(seed: 7)
        for _ in 0..<5000 {
            let (bytes, cap) = (draw.next(20_000), 16 + draw.next(400))
            let worst = price.worstCase(requestBytes: bytes, outputTokens: cap)
            let input = draw.next(bytes + ModelPrice.overheadTokens + 1)
            let usage = ModelUsage(
                input: input, cachedInput: draw.next(input + 1),
                cacheWrite: draw.next(input + 1), output: draw.next(cap + 1))
            #expect(price.picodollars(for: usage) <= worst)
        }
    }

    @Test func absurdNumbersStayInRange() throws {
        let price = try Self.price()
        #expect(
            ModelUsage(input: -5, cachedInput: 9, output: -1) == ModelUsage(input: 0, output: 0))
        #expect(price.worstCase(requestBytes: .max, outputTokens: .max) == .max)
        #expect(
            price.picodollars(for: ModelUsage(input: .max, cachedInput: .max, output: .max)) == .max
        )
    }
}
