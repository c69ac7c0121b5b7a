import ChatCore

/// Reads the teams of `profile.yaml`.
struct TeamsReader {
    let log: IssueLog

    /// The list under `equipos`.
    func teams(_ reader: MappingReader) -> [Team] {
        guard reader.requiredNode("equipos", "se espera una lista con al menos un equipo") != nil
        else { return [] }
        var lineOfID: [String: Int] = [:]
        return reader.list("equipos").compactMap { node in
            guard let team = team(node) else { return nil }
            if let line = lineOfID[team.id] {
                log.error(
                    node.position,
                    "el equipo \(team.id.quoted) está repetido (ya está en la línea \(line))",
                    "cada «id» va una sola vez")
            }
            lineOfID[team.id] = node.position.line
            return team
        }
    }

    private func team(_ node: YAMLNode) -> Team? {
        let keys = ["id", "nombre", "atiende", "frases", "horario", "excepciones", "prioridad"]
        guard let reader = MappingReader(node, keys: keys, what: "el equipo", log: log) else {
            return nil
        }
        let idAllowed = "se permiten letras minúsculas sin tilde, números y «_», como «ventas»"
        let id = reader.requiredText("id", idAllowed)
        if let id, !Identifiers.isName(id) {
            log.error(reader.position, "el «id» del equipo es \(id.quoted)", idAllowed)
        }
        let name = reader.requiredText("nombre", "se espera por ejemplo «el equipo de ventas»")
        let hours = reader.node("horario").flatMap {
            OpeningHoursReader(log: log).hours($0, exceptions: reader.list("excepciones"))
        }
        guard let id, let name else { return nil }
        return Team(
            id: id, name: name, handles: reasons(reader), phrases: reader.texts("frases"),
            hours: hours, priority: reader.integer("prioridad", 0...1000) ?? 0)
    }

    private func reasons(_ reader: MappingReader) -> [HandoffReason] {
        let names = HandoffReason.allCases.map(\.rawValue)
        return reader.textNodes("atiende").compactMap { text, position in
            if let reason = HandoffReason(rawValue: text) { return reason }
            let nearest = NearestName.of(text, among: names)
            log.error(
                position, "\(text.quoted) no es un motivo para llamar a un equipo",
                nearest.map { "¿quiso decir \($0.quoted)?" }
                    ?? "se permiten \(SpanishText.list(names.map(\.quoted)))")
            return nil
        }
    }
}
