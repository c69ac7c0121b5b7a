import ChatCore

/// Reads the keys of one YAML mapping and reports every mistake.
struct MappingReader {
    let position: TextPosition
    let log: IssueLog
    private let entries: [String: YAMLEntry]

    /// Takes a node as a mapping with known keys; `nil` when it is none. Other keys are warned about.
    init?(_ node: YAMLNode, keys: [String], what: String, log: IssueLog) {
        guard case .mapping(let entries) = node.content else {
            log.error(
                node.position, "\(what) es \(node.kindName)",
                "se espera un grupo con \(SpanishText.list(keys.map(\.quoted)))")
            return nil
        }
        for entry in entries where !keys.contains(entry.key) {
            let nearest = NearestName.of(entry.key, among: keys)
            log.warning(
                entry.keyPosition, "no se conoce la clave \(entry.key.quoted) en \(what)",
                nearest.map { "¿quiso decir \($0.quoted)?" }
                    ?? "se permiten \(SpanishText.list(keys.map(\.quoted)))")
        }
        position = node.position
        self.log = log
        self.entries = Dictionary(
            entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The node of a key, `nil` when it is absent or empty.
    func node(_ key: String) -> YAMLNode? {
        entries[key].flatMap { $0.value.isEmpty ? nil : $0.value }
    }

    /// The node of a key that must be there.
    func requiredNode(_ key: String, _ allowed: String) -> YAMLNode? {
        if let node = node(key) { return node }
        if let entry = entries[key] {
            log.error(entry.keyPosition, "la clave \(key.quoted) está vacía", allowed)
        } else {
            log.error(position, "falta la clave \(key.quoted)", allowed)
        }
        return nil
    }

    /// A text that must be there.
    func requiredText(_ key: String, _ allowed: String) -> String? {
        requiredNode(key, allowed).flatMap { Self.text(of: $0, what: key.quoted, log: log) }
    }

    /// A text that may be there.
    func text(_ key: String) -> String? {
        node(key).flatMap { Self.text(of: $0, what: key.quoted, log: log) }
    }

    /// A list of texts; one text stands for a list of one.
    func texts(_ key: String) -> [String] {
        textNodes(key).map(\.text)
    }

    /// A list of texts with their places.
    func textNodes(_ key: String) -> [(text: String, position: TextPosition)] {
        guard let node = node(key) else { return [] }
        return Self.texts(of: node, what: key.quoted, log: log)
    }

    /// The nodes of a list.
    func list(_ key: String) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let nodes) = node.content else {
            log.error(
                node.position, "\(key.quoted) es \(node.kindName)",
                "se espera una lista, cada elemento con «- »")
            return []
        }
        return nodes
    }

    /// A whole number within a range.
    func integer(_ key: String, _ range: ClosedRange<Int>) -> Int? {
        guard let node = node(key), let text = Self.text(of: node, what: key.quoted, log: log)
        else { return nil }
        guard let value = Int(text), range.contains(value) else {
            log.error(
                node.position, "\(key.quoted) es \(text.quoted)",
                "se permite un número entero de \(range.lowerBound) a \(range.upperBound)")
            return nil
        }
        return value
    }

    /// `sí` or `no`.
    func flag(_ key: String) -> Bool? {
        guard let node = node(key), let text = Self.text(of: node, what: key.quoted, log: log)
        else { return nil }
        switch text.lowercased() {
        case "sí", "si", "true": return true
        case "no", "false": return false
        default:
            log.error(node.position, "\(key.quoted) es \(text.quoted)", "se permite «sí» o «no»")
            return nil
        }
    }

    /// The text of a scalar, without space around it.
    static func text(of node: YAMLNode, what: String, log: IssueLog) -> String? {
        guard case .scalar(let text, _) = node.content else {
            let isFlow = if case .mapping = node.content { true } else { false }
            log.error(
                node.position, "\(what) es \(node.kindName)",
                "se espera un texto"
                    + (isFlow ? "; si comienza con «{» o lleva «: », va entre comillas" : ""))
            return nil
        }
        guard text.utf8.count <= 8192 else {
            log.error(node.position, "\(what) es demasiado largo", "se permiten 8192 bytes")
            return nil
        }
        let trimmed = text.trimmed
        if trimmed.isEmpty {
            log.error(node.position, "\(what) está vacío", "se espera un texto")
            return nil
        }
        return trimmed
    }

    /// The texts of a list, or of one scalar.
    static func texts(
        of node: YAMLNode, what: String, log: IssueLog
    ) -> [(text: String, position: TextPosition)] {
        let nodes: [YAMLNode] = if case .sequence(let list) = node.content { list } else { [node] }
        return nodes.compactMap { element in
            text(of: element, what: "un elemento de \(what)", log: log).map {
                ($0, element.position)
            }
        }
    }
}
