/// A JSON document that is looked into where it stands, for those who want little of it.
///
/// It is checked as strictly as by ``JSONReader``, but no value is made before it is asked for: a payload costs two
/// pieces of memory, not one for each list and object. It keeps its bytes as long as a view of it is kept.
public final class JSONDocument: Sendable {
    let bytes: [UInt8]
    let nodes: [JSONNode]

    /// Checks a document.
    ///
    /// - Throws: ``JSONError`` with the place of the first mistake.
    public init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
        nodes = try JSONReader.nodes(of: bytes.span, limits)
        self.bytes = bytes
    }

    /// The value that the document holds.
    public var root: JSONView { JSONView(self, 0) }

    /// The node of a member's value, the last one of that key; nil when the object has none.
    func member(_ key: String, of object: Int) -> Int? {
        let wanted = key.utf8.span
        var found: Int?
        var next = object + 1
        for _ in 0..<nodes[object].size {
            let name = nodes[next]
            // Most keys differ in length.
            if name.size == wanted.count || name.kind == .escapedString, isKey(name, wanted) {
                found = next + 1
            }
            next = Int(nodes[next + 1].next)
        }
        return found
    }

    private func isKey(_ name: JSONNode, _ wanted: Span<UInt8>) -> Bool {
        guard name.kind == .string else {
            let bytes = bytes
            let text = name.text(in: bytes.span)
            let found = text.utf8.span
            guard found.count == wanted.count else { return false }
            for index in found.indices where found[index] != wanted[index] { return false }
            return true
        }
        let start = Int(name.start)
        for index in wanted.indices where bytes[start + index] != wanted[index] { return false }
        return true
    }
}
