import Testing

@testable import ChatCore

@Suite struct RowSumsTests {
    private static let width = MessageModel.width

    /// Enough rows to fill lanes of 16 bits more than once, whatever the bytes are.
    @Test(arguments: [0, 1, 256, 257, 258, 2048])
    func sumsAreThoseOfEachColumn(rows: Int) {
        let weights = (0..<300 * Self.width).map { 255 - UInt8(truncatingIfNeeded: $0 * $0 % 50) }
        Self.check((0..<rows).map { $0 * 37 % 300 * Self.width }, of: weights)
    }

    @Test func theLastRowCountsAsAnyOther() {
        let weights = (0..<3 * Self.width).map { UInt8(truncatingIfNeeded: $0 * 7) }
        Self.check([2, 1, 2, 0].map { $0 * Self.width }, of: weights)
    }

    private static func check(_ places: [Int], of weights: [UInt8]) {
        var sums = RowSums()
        weights.withUnsafeBufferPointer { weights in
            for place in places { sums.add(place, of: weights) }
        }
        let expected = (0..<width).map { column in
            places.reduce(Int32(0)) { $0 + Int32(weights[$1 + column]) }
        }
        let totals = sums.totals
        #expect((0..<width).map { totals[$0] } == expected)
    }
}
