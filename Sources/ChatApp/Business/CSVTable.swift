/// A table with a header, read from a CSV file.
struct CSVTable: Hashable {
    /// One value and its place; a quoted value's place is its quotation mark.
    struct Cell: Hashable {
        var text: String
        var position: TextPosition
    }

    /// One record.
    struct Row: Hashable {
        var cells: [Cell]
        /// Where the record begins.
        var position: TextPosition

        /// Whether nothing stands in it, as spreadsheets leave below a table.
        var isEmpty: Bool { cells.allSatisfy { $0.text.trimmed.isEmpty } }
    }

    /// What the parser took for the mark between two values.
    var separator: Unicode.Scalar
    var header: Row
    var rows: [Row]
}
