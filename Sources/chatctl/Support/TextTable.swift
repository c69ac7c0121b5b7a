internal import ChatApp

/// Rows of text in columns that line up.
enum TextTable {
    /// Wider cells than this do not widen their column.
    private static let widest = 60

    /// A line for each row, harmless for a terminal; two blanks between columns.
    static func lines(_ rows: [[String]]) -> [String] {
        let rows = rows.map { $0.map(TerminalText.escaped) }
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { column < $0.count ? min($0[column].count, widest) : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: max(0, width - cell.count))
            }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
