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
        members.last {
            $0.key == key && $0.key.utf8.elementsEqual(key.utf8)
        }?.value
    }

    /// Appends a member.
    public mutating func append(_ key: String, _ value: JSONValue) {
        members.append(Member(key: key, value: value))
    }
}
