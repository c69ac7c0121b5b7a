/// A table of a report.
struct ReportTable: Sendable {
    let title: String
    let header: [String]
    private(set) var rows: [[String]] = []

    init(title: String, header: [String]) {
        self.title = title
        self.header = header
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// Aligned with blanks.
    var text: String {
        let widths = header.indices.map { column in
            ([header] + rows).map { $0[column].count }.max() ?? 0
        }
        let lines = ([header] + rows).map { row in
            row.indices.map { column in
                let padding = String(repeating: " ", count: widths[column] - row[column].count)
                return column == 0 ? row[column] + padding : padding + row[column]
            }.joined(separator: "  ")
        }
        return title + "\n" + lines.joined(separator: "\n") + "\n"
    }

    /// As Markdown.
    var markdown: String {
        let rule = header.map { _ in "---" }
        let lines = ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
        return "## \(title)\n\n" + lines.joined(separator: "\n") + "\n"
    }

    /// A share with three digits: `.948`; a dash for none.
    static func share(_ value: Double) -> String {
        guard value.isFinite else { return "–" }
        let thousandths = Int((value * 1000).rounded())
        if thousandths >= 1000 { return "1.000" }
        let digits = String(thousandths)
        return "." + String(repeating: "0", count: 3 - digits.count) + digits
    }
}
