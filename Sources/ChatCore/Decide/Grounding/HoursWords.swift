/// Words by which opening hours are talked about, as keys.
enum HoursWords {
    static let open: Set<String> = [
        "abrimos", "abre", "abren", "abierto", "abiertos", "abierta", "abrir", "atendemos",
        "atiende", "atienden", "atender", "atencion", "trabajamos", "trabaja", "trabajan",
        "abriendo", "abriremos", "atenderemos", "atendiendo", "encuentra", "encontrara",
    ]
    static let closed: Set<String> = [
        "cerrado", "cerrados", "cerrada", "cerramos", "cierra", "cierran", "cerraremos",
    ]
    private static let other: Set<String> = [
        "horario", "horarios", "jornada", "cierre", "apertura",
    ]

    /// Whether a word speaks of opening hours.
    static func isHours(_ key: String) -> Bool {
        open.contains(key) || closed.contains(key) || other.contains(key) || weekday(key) != nil
    }

    /// The day of the week of a word, in either number.
    static func weekday(_ key: String) -> Weekday? {
        Weekday(rawValue: key)
            ?? (key.hasSuffix("s") ? Weekday(rawValue: String(key.dropLast())) : nil)
    }
}
