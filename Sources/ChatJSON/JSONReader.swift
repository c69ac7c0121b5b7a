/// Reads JSON strictly by RFC 8259, from memory, in one pass.
///
/// Refused are: invalid UTF-8 anywhere, a byte order mark, anything after the value, comments,
/// trailing commas, unescaped control characters, unknown escapes, numbers outside the grammar and
/// nesting beyond the limit. A lone surrogate becomes U+FFFD. Duplicate keys are kept, and look-ups
/// find the last. Time and memory are linear in the length of the document.
public enum JSONReader {
    /// Returns the value that `bytes` hold.
    ///
    /// - Throws: ``JSONError`` with the place of the first mistake.
    public static func parse(
        _ bytes: Span<UInt8>, limits: JSONLimits = JSONLimits()
    ) throws(JSONError) -> JSONValue {
        let nodes = try nodes(of: bytes, limits)
        var index = 0
        return JSONValue(nodes, &index, in: bytes)
    }

    /// Where the values stand that `bytes` hold.
    static func nodes(
        of bytes: Span<UInt8>, _ limits: JSONLimits
    ) throws(JSONError) -> [JSONNode] {
        guard bytes.count <= limits.bytes else {
            throw JSONError(
                "the document has \(bytes.count) bytes; allowed are at most \(limits.bytes)",
                at: 0, in: bytes)
        }
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes)
        } catch {
            throw JSONError(
                "expected valid UTF-8, found bytes that are none",
                at: error.byteOffsets.lowerBound, in: bytes)
        }
        var scanner = JSONScanner(depthLimit: limits.depth)
        do throws(JSONScanner.Failure) {
            try scanner.document(bytes)
        } catch {
            throw JSONError(error.message, at: error.offset, in: bytes)
        }
        return scanner.nodes
    }

    /// Returns the value that `bytes` hold; see the other `parse`.
    ///
    /// - Throws: ``JSONError`` with the place of the first mistake.
    public static func parse(
        _ bytes: [UInt8], limits: JSONLimits = JSONLimits()
    ) throws(JSONError) -> JSONValue {
        try parse(bytes.span, limits: limits)
    }

    /// Returns the value that the memory `bytes` holds; see the other `parse`.
    ///
    /// - Throws: ``JSONError`` with the place of the first mistake.
    public static func parse(
        _ bytes: UnsafeRawBufferPointer, limits: JSONLimits = JSONLimits()
    ) throws(JSONError) -> JSONValue {
        try bytes.withMemoryRebound(to: UInt8.self) { buffer throws(JSONError) in
            try parse(buffer.span, limits: limits)
        }
    }

    /// Returns the value that `text` holds; see the other `parse`.
    ///
    /// - Throws: ``JSONError`` with the place of the first mistake.
    public static func parse(
        _ text: String, limits: JSONLimits = JSONLimits()
    ) throws(JSONError) -> JSONValue {
        try parse(text.utf8.span, limits: limits)
    }
}
