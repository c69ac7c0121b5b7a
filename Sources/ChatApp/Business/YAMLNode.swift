/// A piece of a YAML document with its place; every scalar is a string.
struct YAMLNode: Hashable {
    /// What a node holds.
    enum Content: Hashable {
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    var content: Content
    var position: TextPosition
    /// Where a scalar's first character stands, behind a quotation mark; `nil` when that is not known.
    var textPosition: TextPosition?

    /// Whether nothing was written: `clave:` or `clave: ~`.
    var isEmpty: Bool {
        if case .scalar(let text, isPlain: true) = content {
            text.isEmpty || text == "~"
        } else {
            false
        }
    }

    /// What it is, in the shop owner's language.
    var kindName: String {
        switch content {
        case .scalar: "un texto"
        case .sequence: "una lista"
        case .mapping: "un grupo de claves"
        }
    }
}
