/// One JSON value (RFC 8259): what ``JSONReader`` returns and ``JSONWriter`` takes.
///
/// Values can be written as Swift literals: `["count": 2, "items": ["a", "b"], "next": nil]`.
public enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    /// The number `value`.
    public static func int(_ value: some FixedWidthInteger) -> JSONValue {
        .number(JSONNumber(value))
    }

    /// The number `value`, or `null` when it is infinite or not a number.
    public static func double(_ value: Double) -> JSONValue {
        JSONNumber(value).map(JSONValue.number) ?? .null
    }

    /// Takes the value at `index` over from a document that was checked, and moves on to what follows it.
    init(_ nodes: [JSONNode], _ index: inout Int, in bytes: Span<UInt8>) {
        let node = nodes[index]
        index += 1
        switch node.kind {
        case .null: self = .null
        case .false: self = .bool(false)
        case .true: self = .bool(true)
        case .number: self = .number(JSONNumber(checked: node.text(in: bytes)))
        case .string, .escapedString: self = .string(node.text(in: bytes))
        case .array:
            var elements: [JSONValue] = []
            elements.reserveCapacity(Int(node.size))
            for _ in 0..<node.size { elements.append(JSONValue(nodes, &index, in: bytes)) }
            self = .array(elements)
        case .object:
            var members: [JSONObject.Member] = []
            members.reserveCapacity(Int(node.size))
            for _ in 0..<node.size {
                let key = nodes[index].text(in: bytes)
                index += 1
                members.append(
                    JSONObject.Member(key: key, value: JSONValue(nodes, &index, in: bytes)))
            }
            self = .object(JSONObject(members))
        }
    }
}

// MARK: - Reading

extension JSONValue {
    /// The member `key` of an object; nil when there is none or this is not an object.
    ///
    /// Of duplicate keys the last one wins. Linear in the number of members.
    public subscript(key: String) -> JSONValue? {
        if case .object(let object) = self { object[key] } else { nil }
    }

    /// The element `index` of an array; nil out of its range or when this is not an array.
    public subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// Whether this is `null`.
    public var isNull: Bool { self == .null }

    /// The Boolean, or nil when this is not one.
    public var boolValue: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// The string, or nil when this is not one.
    public var stringValue: String? { if case .string(let value) = self { value } else { nil } }

    /// The elements, or nil when this is not an array.
    public var arrayValue: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

    /// The object, or nil when this is not one.
    public var objectValue: JSONObject? { if case .object(let value) = self { value } else { nil } }

    /// The number, or nil when this is not one.
    public var numberValue: JSONNumber? { if case .number(let value) = self { value } else { nil } }

    /// The number as an integer; nil when this is no number, no integer or out of range.
    public var int64: Int64? { numberValue?.int64 }

    /// The number as a double; nil when this is no number or beyond the range of doubles.
    public var double: Double? { numberValue?.double }

    /// What kind of value this is, for messages: `"an object"`, `"null"`.
    public var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

// MARK: - Writing

extension JSONValue {
    /// The value as compact JSON text.
    public func encoded() -> String {
        var writer = JSONWriter()
        writer.value(self)
        return writer.text
    }

    /// The value as compact JSON in UTF-8.
    public func encodedBytes() -> [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.bytes
    }
}
