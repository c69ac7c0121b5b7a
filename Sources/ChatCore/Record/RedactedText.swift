/// A text without what is personal, and where the rest of it stands now.
struct RedactedText: Sendable {
    /// What stands in the place of something: both in Unicode scalars, in the text before and after.
    private struct Cut: Hashable {
        var before: Range<Int>
        var after: Range<Int>
    }

    /// In UTF-8: a string that grows piece by piece costs several times as much.
    private var bytes: [UInt8] = []
    private var cuts: [Cut] = []
    private var readCount = 0
    private var keptCount = 0
    private var lastSign: Unicode.Scalar?

    init() {}

    /// A text in which nothing was replaced.
    init(whole text: String) {
        bytes = Array(text.utf8)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether what stands last, spaces aside, is `$`.
    var endsWithDollarSign: Bool { lastSign == "$" }

    /// Takes over a piece as it is.
    mutating func keep(_ piece: ArraySlice<Unicode.Scalar>) {
        for scalar in piece {
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        lastSign = piece.last { !Self.isBlank($0) } ?? lastSign
        (readCount, keptCount) = (readCount + piece.count, keptCount + piece.count)
    }

    /// Whether a scalar is white space; Unicode's tables are asked only beyond ASCII.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20: true
        case 0..<0x80: false
        default: scalar.properties.isWhitespace
        }
    }

    /// Puts something else in the place of a piece.
    mutating func replace(_ piece: ArraySlice<Unicode.Scalar>, with replacement: String) {
        let read = readCount + piece.count
        let kept = keptCount + replacement.unicodeScalars.count
        cuts.append(Cut(before: readCount..<read, after: keptCount..<kept))
        bytes.append(contentsOf: replacement.utf8)
        lastSign = replacement.unicodeScalars.last ?? lastSign
        (readCount, keptCount) = (read, kept)
    }

    /// Where a piece of the text before stands now, both in Unicode scalars; what was replaced in part is where its
    /// replacement is.
    func place(of span: Range<Int>) -> Range<Int> {
        let start = cuts.last { $0.before.lowerBound <= span.lowerBound }
        let end = cuts.last { $0.before.lowerBound < span.upperBound }
        let from =
            start.map { cut in
                span.lowerBound < cut.before.upperBound
                    ? cut.after.lowerBound
                    : cut.after.upperBound + span.lowerBound - cut.before.upperBound
            } ?? span.lowerBound
        let to =
            end.map { cut in
                cut.after.upperBound + max(0, span.upperBound - cut.before.upperBound)
            } ?? span.upperBound
        return from..<max(from, to)
    }
}
