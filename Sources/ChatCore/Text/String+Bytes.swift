// The standard views of a text are asked byte by byte through several layers; its storage is not.

extension String {
    /// Calls `body` with the UTF-8 of the text, without a copy where it lies in one piece, as it nearly always does.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
    }

    /// Whether a byte stands in the UTF-8 of the text.
    func hasByte(_ byte: UInt8) -> Bool { withBytes { $0.contains(byte) } }

    /// Whether a word stands in the text, which blanks part into words.
    func hasWord(_ word: String) -> Bool {
        let blank = UInt8(ascii: " ")
        return withBytes { text in
            word.withBytes { word in
                var start = 0
                while start + word.count <= text.count {
                    var end = start
                    while end < text.count, text[end] != blank { end += 1 }
                    if end - start == word.count,
                        word.indices.allSatisfy({ text[start + $0] == word[$0] })
                    {
                        return true
                    }
                    start = end + 1
                }
                return false
            }
        }
    }
}
