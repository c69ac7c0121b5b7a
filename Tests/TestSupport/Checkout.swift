/// The checkout that the tests were built from.
package enum Checkout {
    /// Its folder, found from this file's place in it.
    package static let root = String(
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
            .joined(separator: "/"))

    /// The text of a file, by its path from the root.
    package static func text(_ path: String) throws(TextFile.Failure) -> String {
        try TextFile.read(root + "/" + path)
    }
}
