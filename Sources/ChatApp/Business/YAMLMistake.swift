/// What libyaml refused, explained to a shop owner.
struct YAMLMistake {
    /// The words of libyaml.
    let problem: String
    /// Where it stopped.
    let position: TextPosition
    /// Where the piece that it was reading begins.
    let context: TextPosition
    /// The latest text in quotation marks that runs over several lines: where it opens and where it closes.
    let longQuote: (start: TextPosition, end: TextPosition)?

    /// Says what is wrong and what is allowed.
    func report(in lines: [Substring], to log: IssueLog) {
        let line = lines.indices.contains(position.line - 1) ? lines[position.line - 1] : ""
        let indent = line.prefix { $0 == " " || $0 == "\t" }
        if indent.contains("\t") {
            log.error(position, "la línea comienza con un tabulador", "la sangría va con espacios")
        } else if let longQuote, (0...1).contains(position.line - longQuote.end.line) {
            log.error(
                longQuote.start,
                "las comillas que se abren aquí se cierran en la línea \(longQuote.end.line), en otro texto",
                Self.closingQuote)
        } else if problem == Self.endOfStream {
            log.error(context, "faltan las comillas de cierre de este texto", Self.closingQuote)
        } else if problem == Self.mappingValues, !isSecondColon(line) {
            log.error(
                TextPosition(line: position.line, column: indent.count + 1),
                "la línea tiene más sangría que la anterior y queda como parte de su valor",
                "las claves de un grupo comienzan en la misma columna; la que abre un grupo termina en «:»"
            )
        } else if let (what, allowed) = Self.explanations[problem] {
            log.error(position, what, allowed)
        } else {
            log.error(
                position, "el archivo no es YAML (\(problem))",
                "se espera «clave: valor» o «- valor»")
        }
    }

    /// Whether a colon that parts key and value stands before the place on its line.
    private func isSecondColon(_ line: Substring) -> Bool {
        line.unicodeScalars.prefix(position.column - 1).map(String.init).joined().contains(": ")
    }

    private static let endOfStream = "found unexpected end of stream"
    private static let mappingValues = "mapping values are not allowed in this context"
    private static let closingQuote = "un texto entre comillas termina con la misma comilla"

    /// The messages of libyaml that shop owners meet.
    private static let explanations: [String: (String, String)] = [
        "could not find expected ':'": (
            "falta «:» después de una clave", "se espera «clave: valor»"
        ),
        mappingValues: ("hay un «:» de más", "un texto que lleva «: » va entre comillas"),
        "did not find expected key": (
            "la sangría no coincide con la de las otras claves, o sobra un signo",
            "las claves de un grupo comienzan en la misma columna; un texto con comillas las lleva"
                + " en los dos extremos"
        ),
        "did not find expected '-' indicator": (
            "falta «-» delante de un elemento de la lista", "cada elemento comienza con «- »"
        ),
        "found character that cannot start any token": (
            "un valor no puede comenzar con este signo", "escriba el texto entre comillas"
        ),
        "control characters are not allowed": (
            "hay un carácter de control", "borre el carácter invisible"
        ),
    ]
}
