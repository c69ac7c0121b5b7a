internal import Glibc

/// Whole files of text.
package enum TextFile {
    /// What a file cannot be read or written for.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String

        init(_ path: String) {
            description = "\(path): \(String(cString: strerror(errno)))"
        }
    }

    /// The file's text.
    package static func read(_ path: String) throws(Failure) -> String {
        guard let file = fopen(path, "re") else { throw Failure(path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
            bytes += chunk[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes the file anew.
    package static func write(_ text: String, to path: String) throws(Failure) {
        guard let file = fopen(path, "we") else { throw Failure(path) }
        let isWritten = fputs(text, file) >= 0
        guard fclose(file) == 0, isWritten else { throw Failure(path) }
    }
}
