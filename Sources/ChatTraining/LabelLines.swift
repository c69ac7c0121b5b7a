internal import ChatCore
internal import ChatJSON

/// Reads labelled messages from JSON lines, the form in which other collections come.
package enum LabelLines {
    /// Other collections' names for what we know by another.
    private static let names: [String: Intent] = [
        "recomendacion": .advice, "soporte_tecnico": .repair, "queja": .complaint,
        "cancelar_devolucion": .returns,
    ]

    /// The rows that can be read; others are left out.
    ///
    /// - Parameters:
    ///   - lines: Objects with `text`, `message_type`, `message_type_alt`, `intents`, `may_call_openai`, `source`.
    ///   - name: Goes before each row's source.
    /// - Returns: The messages, in the order of the lines.
    package static func read(_ lines: String, name: String) -> [LabelledMessage] {
        lines.split(separator: "\n").compactMap { line in
            guard let value = try? JSONReader.parse(Array(line.utf8)) else { return nil }
            return row(value, name: name)
        }
    }

    private static func row(_ value: JSONValue, name: String) -> LabelledMessage? {
        guard let text = value["text"]?.stringValue,
            let type = value["message_type"]?.stringValue.flatMap(MessageType.init(rawValue:))
        else { return nil }
        var row = LabelledMessage(
            text: text, type: type, source: "\(name)/\(value["source"]?.stringValue ?? "-")")
        row.alternatives = strings(value["message_type_alt"]).compactMap(
            MessageType.init(rawValue:))
        row.mayCall = value["may_call_openai"]?.boolValue
        row.intents = strings(value["intents"]).compactMap { name in
            let intent = names[name] ?? Intent(name: name)
            return Intent.builtIn.contains(intent) ? intent : nil
        }
        return row
    }

    private static func strings(_ value: JSONValue?) -> [String] {
        guard case .array(let elements) = value else { return [] }
        return elements.compactMap(\.stringValue)
    }
}
