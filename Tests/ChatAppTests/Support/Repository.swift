@testable import ChatApp

/// Files of the repository that tests read.
enum Repository {
    /// The root folder, found from this file's place in it.
    static let root = String(
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
            .joined(separator: "/"))

    /// The text of a file, by its path from the root.
    static func text(_ path: String) throws -> String {
        String(decoding: try FileReader.read(root + "/" + path).bytes, as: UTF8.self)
    }
}
