import ChatCore

/// Reads `vocabulary.yaml`.
struct VocabularyReader {
    static let keys = [
        "frases", "palabras_del_oficio", "nombres_comunes", "marcas", "sinonimos", "fuera_de_tema",
        "si_es_del_negocio",
        "intenciones_propias",
    ]

    let log: IssueLog

    /// The vocabulary; see the log for what is wrong.
    func vocabulary(_ root: YAMLNode) -> Vocabulary {
        guard let reader = MappingReader(root, keys: Self.keys, what: "el archivo", log: log)
        else { return Vocabulary() }
        return Vocabulary(
            intentPhrases: phrases(reader), tradeWords: reader.texts("palabras_del_oficio"),
            commonNames: reader.texts("nombres_comunes"), brands: reader.texts("marcas"),
            offTopic: reader.texts("fuera_de_tema"),
            offTopicExceptions: reader.texts("si_es_del_negocio"),
            customIntents: customIntents(reader), synonyms: synonyms(reader))
    }

    /// Phrases by the name of a built-in intent.
    private func phrases(_ reader: MappingReader) -> [String: [String]] {
        guard let node = reader.node("frases") else { return [:] }
        let names = Intent.builtIn.map(\.name)
        guard let group = MappingReader(node, keys: names, what: "«frases»", log: log) else {
            return [:]
        }
        var result: [String: [String]] = [:]
        for name in names where group.node(name) != nil { result[name] = group.texts(name) }
        return result
    }

    /// What customers say, by the catalogue's word; any key is allowed.
    private func synonyms(_ reader: MappingReader) -> [String: [String]] {
        guard let node = reader.node("sinonimos") else { return [:] }
        guard case .mapping(let entries) = node.content else {
            log.error(
                node.position, "«sinonimos» es \(node.kindName)",
                "se espera un grupo como «nevera: [refrigerador, frigorífico]»")
            return [:]
        }
        var result: [String: [String]] = [:]
        for entry in entries {
            let texts = MappingReader.texts(of: entry.value, what: entry.key.quoted, log: log)
            result[entry.key] = texts.map(\.text)
        }
        return result
    }

    private func customIntents(_ reader: MappingReader) -> [CustomIntent] {
        var lineOfName: [String: Int] = [:]
        return reader.list("intenciones_propias").compactMap { node in
            guard
                let group = MappingReader(
                    node, keys: ["nombre", "frases", "puede_usar_openai"],
                    what: "la intención propia", log: log),
                let name = name(group),
                group.requiredNode("frases", "se espera al menos una frase") != nil
            else { return nil }
            if let line = lineOfName[name] {
                log.error(
                    group.position,
                    "la intención \(name.quoted) está repetida (ya está en la línea \(line))",
                    "cada nombre va una sola vez")
            }
            lineOfName[name] = group.position.line
            return CustomIntent(
                name: name, phrases: group.texts("frases"),
                mayCallOpenAI: group.flag("puede_usar_openai") ?? false)
        }
    }

    private func name(_ group: MappingReader) -> String? {
        let allowed = "se permiten letras minúsculas sin tilde, números y «_», como «cursos»"
        guard let name = group.requiredText("nombre", allowed) else { return nil }
        let isTaken = Intent.builtIn.contains { $0.name == name }
        guard Identifiers.isName(name), !isTaken else {
            log.error(
                group.position,
                isTaken
                    ? "la intención \(name.quoted) ya existe"
                    : "el nombre de la intención es \(name.quoted)",
                isTaken ? "sus frases van en «frases»" : allowed)
            return nil
        }
        return name
    }
}
