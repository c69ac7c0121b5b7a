import Testing

@testable import ChatCore

@Suite struct EditDistanceTests {
    /// The quick answer is the thorough one, for all short words of three letters.
    @Test func oneMistakeIsSeenQuickly() {
        var words: [[UInt8]] = [[]]
        for length in 0..<4 {
            for word in words where word.count == length {
                for letter in UInt8(97)...99 { words.append(word + [letter]) }
            }
        }
        for left in words {
            for right in words {
                let isNear =
                    EditDistance.between(
                        String(decoding: left, as: UTF8.self),
                        String(decoding: right, as: UTF8.self), limit: 1) != nil
                #expect(EditDistance.isAtMostOne(left[...], right[...]) == isNear)
            }
        }
    }

    @Test func countsTypingMistakes() {
        #expect(EditDistance.between("maquina", "maquina", limit: 2) == 0)
        #expect(EditDistance.between("maquina", "maqunia", limit: 2) == 1)
        #expect(EditDistance.between("maquina", "maquia", limit: 2) == 1)
        #expect(EditDistance.between("singer", "signre", limit: 2) == 2)
        #expect(EditDistance.between("singer", "hilo", limit: 2) == nil)
        #expect(EditDistance.between("", "ab", limit: 2) == 2)
        #expect(EditDistance.between("abc", "", limit: 2) == nil)
    }

    /// The bounded distance equals a plain table's on every pair of short words over two letters.
    @Test func agreesWithTheFullTable() {
        var words = [""]
        for length in 1...5 {
            for bits in 0..<(1 << length) {
                words.append((0..<length).map { bits >> $0 & 1 == 1 ? "b" : "a" }.joined())
            }
        }
        for left in words {
            for right in words {
                let exact = full(Array(left), Array(right))
                for limit in 0...3 {
                    let found = EditDistance.between(left, right, limit: limit)
                    #expect(found == (exact <= limit ? exact : nil), "\(left) \(right) \(limit)")
                }
            }
        }
    }

    private func full(_ left: [Character], _ right: [Character]) -> Int {
        var table = [[Int]](
            repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
        for row in 0...left.count {
            for column in 0...right.count {
                guard row > 0, column > 0 else {
                    table[row][column] = row + column
                    continue
                }
                let same = left[row - 1] == right[column - 1]
                var best = min(
                    table[row - 1][column - 1] + (same ? 0 : 1), table[row - 1][column] + 1,
                    table[row][column - 1] + 1)
                if row > 1, column > 1, left[row - 1] == right[column - 2],
                    left[row - 2] == right[column - 1]
                {
                    best = min(best, table[row - 2][column - 2] + 1)
                }
                table[row][column] = best
            }
        }
        return table[left.count][right.count]
    }
}
