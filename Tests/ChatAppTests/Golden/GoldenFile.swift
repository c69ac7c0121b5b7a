import Glibc
import TestSupport

/// Files of the repository that the program writes anew with `make golden`.
enum GoldenFile {
    /// Whether they are to be written rather than compared.
    static let isWriting = getenv("MOSTRADOR_GOLDEN").map { String(cString: $0) } == "write"

    /// Writes a file, by its path from the root.
    static func write(_ text: String, to path: String) throws {
        try TextFile.write(text, to: Checkout.root + "/" + path)
    }
}
