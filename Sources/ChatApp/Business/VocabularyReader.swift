import ChatCore

/// Reads `vocabulary.yaml`.
struct VocabularyReader {
    static let keys = [
        "frases", "palabras_del_oficio", "nombres_comunes", "marcas", "sinonimos", "fuera_de_tema",
        "si_es_del_negocio",
        "intenciones_propias",
    ]

    let log: IssueLog
    /// Where the words stand that were read.
    private(set) var places = ShopPlaces()

    init(log: IssueLog) {
        self.log = log
    }

    /// The vocabulary; see the log for what is wrong.
    mutating func vocabulary(_ root: YAMLNode) -> Vocabulary {
        guard let reader = MappingReader(root, keys: Self.keys, what: "el archivo", log: log)
        else { return Vocabulary() }
        return Vocabulary(
            intentPhrases: phrases(reader),
            tradeWords: list(reader, "palabras_del_oficio", .tradeWords),
            commonNames: list(reader, "nombres_comunes", .commonNames),
            brands: list(reader, "marcas", .brands),
            offTopic: list(reader, "fuera_de_tema", .offTopic),
            offTopicExceptions: list(reader, "si_es_del_negocio", .offTopicExceptions),
            customIntents: customIntents(reader), synonyms: synonyms(reader))
    }

    private mutating func list(
        _ reader: MappingReader, _ key: String, _ place: ShopWord.Place
    ) -> [String] {
        let texts = reader.textNodes(key)
        places.add(texts, place)
        return texts.map(\.text)
    }

    /// Phrases by the name of a built-in intent.
    private mutating func phrases(_ reader: MappingReader) -> [String: [String]] {
        guard let node = reader.node("frases") else { return [:] }
        let names = Intent.builtIn.map(\.name)
        guard let group = MappingReader(node, keys: names, what: "«frases»", log: log) else {
            return [:]
        }
        var result: [String: [String]] = [:]
        for name in names where group.node(name) != nil {
            result[name] = list(group, name, .phrases(intent: name))
        }
        return result
    }

    /// What customers say, by the catalogue's word; any key is allowed.
    private mutating func synonyms(_ reader: MappingReader) -> [String: [String]] {
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
            places.add(ShopWord(entry.key, .synonyms(of: entry.key)), entry.keyPosition)
            places.add(texts, .synonyms(of: entry.key))
            result[entry.key] = texts.map(\.text)
        }
        return result
    }

    private mutating func customIntents(_ reader: MappingReader) -> [CustomIntent] {
        var lineOfName: [String: Int] = [:]
        var intents: [CustomIntent] = []
        for node in reader.list("intenciones_propias") {
            guard
                let group = MappingReader(
                    node, keys: ["nombre", "frases", "puede_usar_openai"],
                    what: "la intención propia", log: log),
                let name = name(group),
                group.requiredNode("frases", "se espera al menos una frase") != nil
            else { continue }
            if let line = lineOfName[name] {
                log.error(
                    group.position,
                    "la intención \(name.quoted) está repetida (ya está en la línea \(line))",
                    "cada nombre va una sola vez")
            }
            lineOfName[name] = group.position.line
            intents.append(
                CustomIntent(
                    name: name, phrases: list(group, "frases", .customIntent(name)),
                    mayCallOpenAI: group.flag("puede_usar_openai") ?? false))
        }
        return intents
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
