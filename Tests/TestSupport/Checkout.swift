internal import Glibc

/// The checkout that the tests were built from.
package enum Checkout {
    /// Its folder, found from this file's place in it.
    package static let root = String(
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
            .joined(separator: "/"))

    /// What a file cannot be read for.
    package struct Unreadable: Error, CustomStringConvertible {
        package let description: String
    }

    /// The text of a file, by its path from the root.
    package static func text(_ path: String) throws(Unreadable) -> String {
        guard let file = fopen(root + "/" + path, "r") else {
            throw Unreadable(description: "\(path): \(String(cString: strerror(errno)))")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
            bytes += chunk[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
