import ChatCore

/// Reads `models.yaml`.
struct ModelsReader {
    private static let keys = [
        "modelo", "fecha", "entrada", "entrada_en_cache", "escritura_en_cache", "salida",
        "se_apaga", "reemplazo",
    ]
    private static let priceAllowed =
        "se permiten dólares por millón de tokens con punto decimal, como 0.15"

    let log: IssueLog

    /// The prices under `modelos`; see the log for what is wrong.
    func models(_ root: YAMLNode) -> [ModelPrice] {
        guard let reader = MappingReader(root, keys: ["modelos"], what: "el archivo", log: log)
        else { return [] }
        var lineOfModel: [String: Int] = [:]
        return reader.list("modelos").compactMap { node in
            guard let price = model(node) else { return nil }
            if let line = lineOfModel[price.model] {
                log.error(
                    node.position,
                    "el modelo \(price.model.quoted) está repetido (ya está en la línea \(line))",
                    "cada modelo va una sola vez")
            }
            lineOfModel[price.model] = node.position.line
            return price
        }
    }

    private func model(_ node: YAMLNode) -> ModelPrice? {
        guard let reader = MappingReader(node, keys: Self.keys, what: "el modelo", log: log)
        else { return nil }
        let name = reader.requiredText("modelo", "se espera el nombre exacto, como «gpt-4o-mini»")
        let asOf = date(reader, "fecha", isRequired: true)
        let input = price(reader, "entrada", isRequired: true)
        let output = price(reader, "salida", isRequired: true)
        let cached = price(reader, "entrada_en_cache", isRequired: false)
        let write = price(reader, "escritura_en_cache", isRequired: false)
        let shutdown = date(reader, "se_apaga", isRequired: false)
        guard let name, let asOf, let input, let output else { return nil }
        return ModelPrice(
            model: name, asOf: asOf, input: input, cachedInput: cached, cacheWrite: write,
            output: output, shutdownDate: shutdown, replacement: reader.text("reemplazo"))
    }

    private func price(_ reader: MappingReader, _ key: String, isRequired: Bool) -> TokenPrice? {
        let node = isRequired ? reader.requiredNode(key, Self.priceAllowed) : reader.node(key)
        guard let node, let text = MappingReader.text(of: node, what: key.quoted, log: log) else {
            return nil
        }
        if let price = TokenPrice(dollarsPerMillion: text) { return price }
        log.error(node.position, "\(key.quoted) es \(text.quoted)", Self.priceAllowed)
        return nil
    }

    private func date(_ reader: MappingReader, _ key: String, isRequired: Bool) -> CivilDate? {
        let node = isRequired ? reader.requiredNode(key, DateText.allowed) : reader.node(key)
        guard let node, let text = MappingReader.text(of: node, what: key.quoted, log: log) else {
            return nil
        }
        if let date = DateText.parse(text) { return date }
        log.error(node.position, "\(key.quoted) es \(text.quoted)", DateText.allowed)
        return nil
    }
}
