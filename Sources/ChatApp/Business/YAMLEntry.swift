/// A key with its value.
struct YAMLEntry: Hashable {
    var key: String
    var keyPosition: TextPosition
    var value: YAMLNode
}
