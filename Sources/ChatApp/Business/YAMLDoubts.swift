/// Warns of texts without quotation marks that YAML reads otherwise than they look.
struct YAMLDoubts {
    let lines: [Substring]
    let log: IssueLog

    /// Warns of a text that stands from one place to before another.
    func warn(from start: TextPosition, to end: TextPosition) {
        warnAboutComment(after: end)
        for line in start.line..<max(start.line, end.line) { warnAboutItem(in: line + 1) }
    }

    /// `Carrera 7 # 22-105` ends at `#`; a comment seldom begins with a digit, or without a space.
    private func warnAboutComment(after end: TextPosition) {
        let rest = line(end.line).unicodeScalars.dropFirst(end.column - 1)
        let blanks = rest.prefix { $0 == " " || $0 == "\t" }
        let comment = rest.dropFirst(blanks.count)
        guard !blanks.isEmpty, comment.first == "#" else { return }
        let words = comment.dropFirst()
        guard let first = words.first(where: { $0 != " " }), words.first != "#",
            words.first != " " || ("0"..."9").contains(first)
        else { return }
        log.warning(
            TextPosition(line: end.line, column: end.column + blanks.count),
            "el texto termina aquí: lo que sigue, \(String(comment).quoted), es un comentario",
            "si es parte del texto, va todo entre comillas; si no, el comentario va en otra línea")
    }

    /// An item of a list that is indented deeper than the one before it belongs to that one's text.
    private func warnAboutItem(in number: Int) {
        let line = line(number)
        let indent = line.prefix { $0 == " " }
        guard line.dropFirst(indent.count).hasPrefix("- ") else { return }
        log.warning(
            TextPosition(line: number, column: indent.count + 1),
            "este «-» no abre un elemento: la línea tiene más sangría y queda como parte del anterior",
            "los elementos de una lista comienzan en la misma columna")
    }

    private func line(_ number: Int) -> Substring {
        lines.indices.contains(number - 1) ? lines[number - 1] : ""
    }
}
