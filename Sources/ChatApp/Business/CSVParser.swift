/// Reads comma-separated values as spreadsheets write them.
///
/// Source: RFC 4180, with the semicolons and tabs of Excel, its `sep=` line, and CR, LF or CRLF.
struct CSVParser {
    /// The most records of a file.
    static let rowLimit = 20_000
    /// The most values of a record.
    static let cellLimit = 64
    /// The longest value in Unicode scalars.
    static let valueLimit = 4000

    /// The marks that may stand between two values; the first where a file has none of them.
    static let separators: [Unicode.Scalar] = [",", ";", "\t"]

    private let scalars: [Unicode.Scalar]
    private let log: IssueLog
    private var index = 0
    private var position = TextPosition.start
    private var separator: Unicode.Scalar = ","

    private init(_ text: String, log: IssueLog) {
        scalars = Array(text.unicodeScalars)
        self.log = log
    }

    /// The table of a text, or `nil` after an error that leaves no rows to trust.
    static func parse(_ text: String, log: IssueLog) -> CSVTable? {
        var parser = CSVParser(text, log: log)
        return parser.table()
    }

    private mutating func table() -> CSVTable? {
        readSeparatorLine()
        guard index < scalars.count else {
            log.error(.start, "el archivo está vacío", "se espera una fila con los títulos")
            return nil
        }
        if index == 0 { separator = mostFrequentSeparator() }
        guard let header = row() else { return nil }
        var rows: [CSVTable.Row] = []
        while index < scalars.count {
            guard let row = row() else { return nil }
            if row.isEmpty { continue }
            guard rows.count < Self.rowLimit else {
                log.error(
                    row.position, "hay demasiadas filas", "se permiten \(Self.rowLimit) filas")
                return nil
            }
            rows.append(row)
        }
        return CSVTable(separator: separator, header: header, rows: rows)
    }

    /// Excel's first line `sep=;`.
    private mutating func readSeparatorLine() {
        let start = scalars.prefix(6)
        guard start.count >= 5, String(String.UnicodeScalarView(start.prefix(4))) == "sep=",
            Self.separators.contains(scalars[4]),
            start.count == 5 || scalars[5] == "\n" || scalars[5] == "\r"
        else { return }
        separator = scalars[4]
        for _ in 0..<5 { advance() }
        skipLineEnd()
    }

    /// The separator that the first line has most of outside quotation marks; a comma if none.
    private func mostFrequentSeparator() -> Unicode.Scalar {
        var counts: [Unicode.Scalar: Int] = [:]
        var isQuoted = false
        for scalar in scalars {
            if scalar == "\"" { isQuoted.toggle() }
            if !isQuoted, scalar == "\n" || scalar == "\r" { break }
            if !isQuoted { counts[scalar, default: 0] += 1 }
        }
        return Self.separators.reduce(Self.separators[0]) { best, next in
            counts[next, default: 0] > counts[best, default: 0] ? next : best
        }
    }

    private mutating func row() -> CSVTable.Row? {
        var row = CSVTable.Row(cells: [], position: position)
        while true {
            guard row.cells.count < Self.cellLimit else {
                log.error(
                    position, "la fila tiene demasiadas columnas",
                    "se permiten \(Self.cellLimit) columnas")
                return nil
            }
            guard let cell = cell() else { return nil }
            row.cells.append(cell)
            guard index < scalars.count, scalars[index] == separator else { break }
            advance()
        }
        skipLineEnd()
        return row
    }

    private mutating func cell() -> CSVTable.Cell? {
        let start = position
        let isQuoted = index < scalars.count && scalars[index] == "\""
        guard let text = isQuoted ? quoted(start) : bare() else { return nil }
        guard text.unicodeScalars.count <= Self.valueLimit else {
            log.error(
                start, "un valor es demasiado largo", "se permiten \(Self.valueLimit) caracteres")
            return nil
        }
        return CSVTable.Cell(text: text, position: start)
    }

    /// A value without quotation marks around it; one inside is kept, as spreadsheets do.
    private mutating func bare() -> String {
        var text = String.UnicodeScalarView()
        while index < scalars.count, scalars[index] != separator, !isLineEnd {
            text.append(scalars[index])
            advance()
        }
        return String(text)
    }

    private mutating func quoted(_ start: TextPosition) -> String? {
        var text = String.UnicodeScalarView()
        advance()
        while index < scalars.count {
            if scalars[index] != "\"" {
                // A line break is one scalar, however it was written.
                text.append(isLineEnd ? "\n" : scalars[index])
                advance()
                continue
            }
            advance()
            if index < scalars.count, scalars[index] == "\"" {
                text.append("\"")
                advance()
                continue
            }
            guard index >= scalars.count || scalars[index] == separator || isLineEnd else {
                let origin =
                    start.line == position.line
                    ? "" : " (el valor comienza en la línea \(start.line))"
                log.error(
                    position, "hay texto después de las comillas de cierre\(origin)",
                    "una comilla dentro de un valor se escribe dos veces («\"\"»)")
                return nil
            }
            return String(text)
        }
        log.error(
            start, "faltan las comillas de cierre",
            "un valor que comienza con comillas termina con comillas")
        return nil
    }

    private var isLineEnd: Bool { scalars[index] == "\n" || scalars[index] == "\r" }

    private mutating func skipLineEnd() {
        guard index < scalars.count, isLineEnd else { return }
        advance()
    }

    /// Steps over one scalar; CRLF is one.
    private mutating func advance() {
        let scalar = scalars[index]
        index += 1
        switch scalar {
        case "\r":
            if index < scalars.count, scalars[index] == "\n" { index += 1 }
            position = TextPosition(line: position.line + 1, column: 1)
        case "\n": position = TextPosition(line: position.line + 1, column: 1)
        default: position.column += 1
        }
    }
}
