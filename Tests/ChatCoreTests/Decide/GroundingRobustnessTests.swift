import Testing

@testable import ChatCore

/// Whatever a model writes, the check ends, and what shows nothing never leaves.
@Suite struct GroundingRobustnessTests {
    private static let shop = ShopKnowledge(TestShop.business)

    private static func check(_ draft: String, customer: [String] = []) throws -> GroundingVerdict {
        let now = TestShop.business.profile.localTime(at: try TestShop.time("2026-11-24 10:00"))
        return Grounding.check(
            draft, against: GroundingFacts(shop: shop, customerWords: customer, now: now))
    }

    @Test(arguments: 1...60)
    func hostileDrafts(seed: UInt64) throws {
        var draw = Draw(seed: seed)
        let draft = HostileText.text(1 + draw.next(60), &draw)
        let customer = HostileText.text(draw.next(20), &draw)
        let verdict = try Self.check(draft, customer: [customer])
        #expect(try verdict == Self.check(draft, customer: [customer]), "seed \(seed)")
        guard case .grounded(let text, _) = verdict else { return }
        #expect(text.unicodeScalars.count <= Grounding.scalarLimit, "seed \(seed)")
        #expect(!text.unicodeScalars.contains { $0.value == 0x200B || $0.value == 0x202E })
    }

    @Test func longDraftsAreRefusedUnread() throws {
        for piece in [
            "a", "1", "mil ", "$1.000 ", "**", "\u{301}", "🙂", "Singer 4423 vale $ ", "\n",
        ] {
            let draft = String(repeating: piece, count: 200_000)
            guard case .rejected(let flaw) = try Self.check(draft) else {
                Issue.record("\(piece) passed")
                continue
            }
            #expect(flaw == .length || flaw == .empty, "\(piece)")
        }
    }

    @Test func theLongestDraftsEnd() throws {
        let pieces = [
            "un ", "mil ", "$1 ", "8 a ", "de 2 ", "el 3 de ", "lunes a ", "no ", "F5 ", "y, ",
            "se lo ", "con ", "le (", "1/2 ",
        ]
        for piece in pieces {
            let count = Grounding.scalarLimit / piece.unicodeScalars.count
            _ = try Self.check(
                String(repeating: piece, count: count),
                customer: [String(repeating: piece, count: 5_000)])
        }
    }

    @Test func numbersBeyondAllBoundsAreNoPrices() throws {
        for amount in [
            "$99999999999999999999", "$9.223.372.036.854.775.807", "nueve mil millones de millones",
            "9223372036854775807 millones", "$-1",
        ] {
            guard case .rejected = try Self.check("La máquina vale \(amount) pesos.") else {
                Issue.record("\(amount) passed")
                continue
            }
        }
    }
}
