/// Header fields in their order, names compared without regard to case, duplicates visible.
///
/// Names and values are kept as one run of bytes and become strings only when asked for: a request
/// costs two allocations however many fields it has.
public struct HTTPHeaders: Sendable, ExpressibleByDictionaryLiteral {
    /// Where a field's name and value stand in `storage`.
    struct Field: Sendable {
        var name: Range<Int32>
        var value: Range<Int32>
    }

    private(set) var storage: [UInt8]
    private(set) var fields: [Field]

    /// Creates an empty list.
    public init() {
        storage = []
        fields = []
    }

    /// Creates a list from a literal: `["Retry-After": "30"]`.
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init()
        for (name, value) in elements { append(name, value) }
    }

    /// Takes over fields the parser has found in `storage`.
    init(storage: [UInt8], fields: [Field]) {
        self.storage = storage
        self.fields = fields
    }

    /// The number of fields.
    public var count: Int { fields.count }

    /// Appends a field.
    ///
    /// Control characters in `name` or `value` become spaces: no text can start a line of its own.
    public mutating func append(_ name: String, _ value: String) {
        let field = Field(name: store(name), value: store(value))
        fields.append(field)
    }

    /// Puts one field in the place of all that are called `name`.
    mutating func replace(_ name: String, _ value: String) {
        fields = fields.filter { !matches($0, name) }
        append(name, value)
    }

    /// The value of the first field called `name`.
    public func first(_ name: String) -> String? {
        fields.first { matches($0, name) }.map { text($0.value) }
    }

    /// The values of all fields called `name`, in order.
    public func all(_ name: String) -> [String] {
        var values: [String] = []
        for field in fields where matches(field, name) { values.append(text(field.value)) }
        return values
    }

    /// All fields in order, names as they were written.
    public var all: [(name: String, value: String)] {
        fields.map { (text($0.name), text($0.value)) }
    }

    private mutating func store(_ text: String) -> Range<Int32> {
        let start = storage.count
        storage.append(contentsOf: text.utf8)
        for index in start..<storage.count where storage[index] < 0x20 || storage[index] == 0x7F {
            storage[index] = 0x20
        }
        return Int32(start)..<Int32(storage.count)
    }

    func bytes(_ range: Range<Int32>) -> ArraySlice<UInt8> {
        storage[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    private func text(_ range: Range<Int32>) -> String {
        String(decoding: bytes(range), as: UTF8.self)
    }

    private func matches(_ field: Field, _ name: String) -> Bool {
        guard field.name.count == name.utf8.count else { return false }
        let (stored, name) = (
            storage.span.extracting(Int(field.name.lowerBound)..<Int(field.name.upperBound)),
            name.utf8.span
        )
        for index in name.indices
        where HTTPSyntax.lowercased(stored[index]) != HTTPSyntax.lowercased(name[index]) {
            return false
        }
        return true
    }
}
