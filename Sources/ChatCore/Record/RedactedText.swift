/// A text without what is personal, and where the rest of it stands now.
struct RedactedText: Hashable, Sendable {
    /// What stands in the place of something: both in Unicode scalars, in the text before and after.
    private struct Cut: Hashable {
        var before: Range<Int>
        var after: Range<Int>
    }

    private(set) var text = ""
    private var cuts: [Cut] = []
    private var readCount = 0
    private var keptCount = 0

    /// Takes over a piece as it is.
    mutating func keep(_ piece: some StringProtocol) {
        text += piece
        let count = piece.unicodeScalars.count
        (readCount, keptCount) = (readCount + count, keptCount + count)
    }

    /// Puts something else in the place of a piece.
    mutating func replace(_ piece: some StringProtocol, with replacement: String) {
        let read = readCount + piece.unicodeScalars.count
        let kept = keptCount + replacement.unicodeScalars.count
        cuts.append(Cut(before: readCount..<read, after: keptCount..<kept))
        text += replacement
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
