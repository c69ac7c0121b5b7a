/// The members of a JSON object, in the order of the document, duplicates included.
///
/// Members are kept as a list: building one is linear whatever its keys are, so that a hostile
/// document with a million keys costs no more than its length.
public struct JSONObject: Hashable, Sendable {
    /// A key with its value.
    public struct Member: Hashable, Sendable {
        /// The key, escapes resolved.
        public var key: String
        /// The value.
        public var value: JSONValue

        /// Creates a member.
        public init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The members in order.
    public var members: [Member]

    /// Creates an object of `members`, empty by default.
    public init(_ members: [Member] = []) {
        self.members = members
    }

    /// The value of `key`; the last one when the key occurs more than once. Linear.
    ///
    /// Keys are compared by their code points: canonically equivalent spellings differ.
    public subscript(key: String) -> JSONValue? {
        let wanted = key.utf8.span
        for index in members.indices.reversed() {
            // Most keys differ in length.
            guard members[index].key.utf8.count == wanted.count else { continue }
            if Self.areEqual(members[index].key.utf8.span, wanted) { return members[index].value }
        }
        return nil
    }

    private static func areEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
        for index in left.indices where left[index] != right[index] { return false }
        return true
    }

    /// Appends a member.
    public mutating func append(_ key: String, _ value: JSONValue) {
        members.append(Member(key: key, value: value))
    }
}
