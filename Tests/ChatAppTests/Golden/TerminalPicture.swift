/// A session at a terminal as an SVG picture.
struct TerminalPicture {
    /// The command, as somebody typed it.
    var command: String
    /// What it printed; `> ` begins a line that was typed, space a line of explanation.
    var output: String

    private static let columns = 104
    private static let lineHeight = 19
    private static let margin = 20
    private static let top = 62

    /// The picture as text.
    var svg: String {
        var rows: [(text: String, style: String)] = Self.rows("$ \(command)", "c")
        for line in output.split(separator: "\n", omittingEmptySubsequences: false) {
            let style = line.hasPrefix("> ") ? "c" : line.hasPrefix(" ") ? "w" : "r"
            if style == "c" { rows.append(("", "w")) }
            rows += Self.rows(String(line), style)
        }
        let width = Self.columns * 8 + 2 * Self.margin
        let height = Self.top + rows.count * Self.lineHeight
        var lines = [
            #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(width) \#(height)" width="\#(width)" "#
                + #"height="\#(height)" role="img" aria-label="A session with chatctl simulate-message">"#,
            "<style>text{font:13px \"DejaVu Sans Mono\",Menlo,Consolas,monospace;white-space:pre}"
                + ".c{fill:#7ee787}.r{fill:#f0f6fc;font-weight:bold}.w{fill:#9da7b3}</style>",
            ##"<rect width="\##(width)" height="\##(height)" rx="10" fill="#0d1117"/>"##,
        ]
        for (place, colour) in ["#ff5f56", "#ffbd2e", "#27c93f"].enumerated() {
            lines.append(#"<circle cx="\#(24 + 20 * place)" cy="22" r="6" fill="\#(colour)"/>"#)
        }
        for (number, row) in rows.enumerated() where !row.text.isEmpty {
            let y = Self.top + number * Self.lineHeight
            lines.append(
                #"<text x="\#(Self.margin)" y="\#(y)" class="\#(row.style)" xml:space="preserve">"#
                    + "\(Self.escaped(row.text))</text>")
        }
        return lines.joined(separator: "\n") + "\n</svg>\n"
    }

    /// A line as a terminal breaks it, at a space where there is one.
    private static func rows(_ line: String, _ style: String) -> [(text: String, style: String)] {
        let indent = String(line.prefix { $0 == " " })
        var rows: [(text: String, style: String)] = []
        var row = ""
        for word in line.dropFirst(indent.count).split(
            separator: " ", omittingEmptySubsequences: false)
        {
            if row.isEmpty {
                row = indent + (rows.isEmpty ? "" : "  ") + word
            } else if row.count + 1 + word.count > columns {
                rows.append((row, style))
                row = indent + "  " + word
            } else {
                row += " " + word
            }
        }
        return rows + [(row, style)]
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
