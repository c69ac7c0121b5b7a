import ChatCore

/// Reads `answers.yaml`.
struct AnswersReader {
    let log: IssueLog
    /// The names of intents of the shop's own.
    let customIntents: [String]
    /// Placeholders of the profile that have no value.
    let emptyPlaceholders: Set<Placeholder>

    /// Intents that every shop must be able to answer; not every trade repairs, has spare parts or gives guarantees.
    private static let required: [Intent] = [
        .greeting, .farewell, .shipping, .payment, .hours, .address, .thanks, .price,
        .availability, .catalog, .purchase, .advice, .promotions, .orderStatus, .returns,
        .complaint, .human, .other,
    ]

    /// The answers; see the log for what is missing or wrong.
    func answers(_ root: YAMLNode) -> Answers {
        let empty = Answers(intents: [:], system: [:])
        guard
            let reader = MappingReader(
                root, keys: ["intenciones", "mensajes"], what: "el archivo", log: log),
            let intentsNode = reader.requiredNode(
                "intenciones", "se espera un grupo de respuestas"),
            let systemNode = reader.requiredNode("mensajes", "se espera un grupo de mensajes")
        else { return empty }
        return Answers(intents: intents(intentsNode), system: system(systemNode))
    }

    private func intents(_ node: YAMLNode) -> [String: Answer] {
        let names = Intent.builtIn.map(\.name) + customIntents
        guard let reader = MappingReader(node, keys: names, what: "«intenciones»", log: log) else {
            return [:]
        }
        var result: [String: Answer] = [:]
        let isRequired = Set(Self.required.map(\.name) + customIntents)
        for name in names {
            let node =
                isRequired.contains(name)
                ? reader.requiredNode(name, "se espera al menos una respuesta") : reader.node(name)
            result[name] = node.flatMap { answer($0, scopes: [.shop, .clock], what: name.quoted) }
        }
        return result
    }

    private func system(_ node: YAMLNode) -> [SystemAnswer: Answer] {
        let names = SystemAnswer.allCases.map(\.rawValue)
        guard let reader = MappingReader(node, keys: names, what: "«mensajes»", log: log) else {
            return [:]
        }
        var result: [SystemAnswer: Answer] = [:]
        for situation in SystemAnswer.allCases {
            let name = situation.rawValue
            let node =
                situation.isRequired
                ? reader.requiredNode(name, "se espera al menos un mensaje") : reader.node(name)
            result[situation] = node.flatMap {
                answer($0, scopes: situation.scopes.union([.shop, .clock]), what: name.quoted)
            }
        }
        return result
    }

    /// A text, a list of texts, or a group of `respuestas` and `corta`.
    private func answer(
        _ node: YAMLNode, scopes: Set<Placeholder.Scope>, what: String
    ) -> Answer? {
        var variants = node
        var short: YAMLNode?
        if case .mapping = node.content {
            guard
                let reader = MappingReader(
                    node, keys: ["respuestas", "corta"], what: what, log: log),
                let full = reader.requiredNode("respuestas", "se espera al menos una respuesta")
            else { return nil }
            variants = full
            short = reader.node("corta")
        }
        let answer = Answer(
            variants: templates(variants, scopes, what),
            short: short.map { templates($0, scopes, what) } ?? [])
        return answer.variants.isEmpty ? nil : answer
    }

    private func templates(
        _ node: YAMLNode, _ scopes: Set<Placeholder.Scope>, _ what: String
    ) -> [AnswerTemplate] {
        let nodes: [YAMLNode] = if case .sequence(let list) = node.content { list } else { [node] }
        if nodes.isEmpty {
            log.error(node.position, "\(what) no tiene textos", "se espera al menos una respuesta")
        }
        return nodes.compactMap { template($0, scopes, what) }
    }

    private func template(
        _ node: YAMLNode, _ scopes: Set<Placeholder.Scope>, _ what: String
    ) -> AnswerTemplate? {
        guard let text = MappingReader.text(of: node, what: "una respuesta de \(what)", log: log)
        else { return nil }
        guard text.unicodeScalars.count <= 2000 else {
            log.error(
                node.position, "una respuesta de \(what) es demasiado larga",
                "se permiten 2000 caracteres; WhatsApp corta en 4096")
            return nil
        }
        let (template, errors) = AnswerTemplate.reading(text)
        for placeholder in template.placeholders {
            check(placeholder, scopes, what, at: node.position)
        }
        for error in errors { report(error, node, allowed: Self.names(scopes)) }
        return errors.isEmpty ? template : nil
    }

    /// A gap must be one that this answer can fill.
    private func check(
        _ placeholder: Placeholder, _ scopes: Set<Placeholder.Scope>, _ what: String,
        at position: TextPosition
    ) {
        let gap = "{\(placeholder.rawValue)}".quoted
        if !scopes.contains(placeholder.scope) {
            log.error(position, "\(gap) no tiene valor en \(what)", Self.names(scopes))
        } else if emptyPlaceholders.contains(placeholder) {
            log.error(
                position, "\(gap) se usa en \(what) y falta en profile.yaml",
                "complete el perfil o quite \(gap)")
        }
    }

    private func report(_ error: AnswerTemplateError, _ node: YAMLNode, allowed: String) {
        var position = node.position
        if let start = node.textPosition {
            position = TextPosition(line: start.line, column: start.column + error.offset)
        }
        switch error.kind {
        case .unclosed:
            log.error(position, "una llave «{» no se cierra", "para escribir una llave use «{{»")
        case .unopened:
            log.error(position, "una llave «}» no se abre", "para escribir una llave use «}}»")
        case .unknown(let name):
            let names = Placeholder.allCases.map(\.rawValue)
            let nearest = NearestName.of(name, among: names)
            log.error(
                position, "no se conoce \("{\(name)}".quoted)",
                nearest.map { "¿quiso decir \("{\($0)}".quoted)?" } ?? allowed)
        }
    }

    private static func names(_ scopes: Set<Placeholder.Scope>) -> String {
        let names = Placeholder.allCases.filter { scopes.contains($0.scope) }
            .map { "{\($0.rawValue)}" }
        return "se permiten \(SpanishText.list(names))"
    }
}
