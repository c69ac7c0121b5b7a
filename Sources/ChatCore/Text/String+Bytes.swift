// The standard views of a text are asked byte by byte through several layers; its storage is not.

extension String {
    /// Calls `body` with the UTF-8 of the text, without a copy where it lies in one piece, as it nearly always does.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
    }

    /// Whether a byte stands in the UTF-8 of the text.
    func hasByte(_ byte: UInt8) -> Bool { withBytes { $0.contains(byte) } }

    /// Whether a word stands in the text, blanks or the ends of the text around it.
    func hasWord(_ word: String) -> Bool {
        withBytes { bytes in
            word.withBytes { word in
                var start = 0
                while start + word.count <= bytes.count {
                    var end = start
                    while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
                    if end - start == word.count, bytes[start..<end].elementsEqual(word) {
                        return true
                    }
                    start = end + 1
                }
                return false
            }
        }
    }
}
