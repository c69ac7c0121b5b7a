/// One value of a ``JSONDocument``, read like a ``JSONValue``.
public struct JSONView: Sendable {
    private let document: JSONDocument
    private let index: Int

    init(_ document: JSONDocument, _ index: Int) {
        (self.document, self.index) = (document, index)
    }

    private var node: JSONNode { document.nodes[index] }
    private var text: String {
        let bytes = document.bytes
        return node.text(in: bytes.span)
    }

    // MARK: Containers

    /// The member `key` of an object; nil when there is none or this is not an object.
    ///
    /// Of duplicate keys the last one wins. Linear in the number of members.
    public subscript(key: String) -> JSONView? {
        guard isObject else { return nil }
        return document.member(key, of: index).map { JSONView(document, $0) }
    }

    /// The element `position` of an array; nil out of its range or when this is not an array. Linear.
    public subscript(position: Int) -> JSONView? {
        guard let elements = arrayValue, elements.indices.contains(position) else { return nil }
        return elements[position]
    }

    /// The elements, or nil when this is not an array.
    public var arrayValue: [JSONView]? {
        guard node.kind == .array else { return nil }
        var elements: [JSONView] = []
        elements.reserveCapacity(Int(node.size))
        var next = index + 1
        for _ in 0..<node.size {
            elements.append(JSONView(document, next))
            next = Int(document.nodes[next].next)
        }
        return elements
    }

    /// Whether this is an object.
    public var isObject: Bool { node.kind == .object }

    // MARK: Other values

    /// Whether this is `null`.
    public var isNull: Bool { node.kind == .null }

    /// The Boolean, or nil when this is not one.
    public var boolValue: Bool? {
        switch node.kind {
        case .true: true
        case .false: false
        default: nil
        }
    }

    /// The string, or nil when this is not one.
    public var stringValue: String? {
        switch node.kind {
        case .string, .escapedString: text
        default: nil
        }
    }

    /// The number, or nil when this is not one.
    public var numberValue: JSONNumber? {
        node.kind == .number ? JSONNumber(checked: text) : nil
    }

    /// The number as an integer; nil when this is no number, no integer or out of range.
    public var int64: Int64? { numberValue?.int64 }

    /// The number as a double; nil when this is no number or beyond the range of doubles.
    public var double: Double? { numberValue?.double }

    /// What kind of value this is, for messages: `"an object"`, `"null"`.
    public var kind: String {
        switch node.kind {
        case .null: "null"
        case .true, .false: "a boolean"
        case .number: "a number"
        case .string, .escapedString: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
