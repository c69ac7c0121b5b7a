// The standard views of a text are asked byte by byte through several layers; its storage is not.

extension String {
    /// Calls `body` with the UTF-8 of the text, without a copy where it lies in one piece, as it nearly always does.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
    }

    /// Whether a word stands in the text, blanks or its ends around it; the word holds no blank. No copy is made.
    func hasWord(_ word: String) -> Bool {
        withBytes { text in
            word.withBytes { word in
                guard !word.isEmpty, word.count <= text.count else { return false }
                let blank = UInt8(ascii: " ")
                return (0...(text.count - word.count)).contains { start in
                    let end = start + word.count
                    return (start == 0 || text[start - 1] == blank)
                        && (end == text.count || text[end] == blank)
                        && word.indices.allSatisfy { text[start + $0] == word[$0] }
                }
            }
        }
    }

    /// Whether a byte stands in the UTF-8 of the text.
    func hasByte(_ byte: UInt8) -> Bool { withBytes { $0.contains(byte) } }
}
