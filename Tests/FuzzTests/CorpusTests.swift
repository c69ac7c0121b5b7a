import Glibc
import Testing

/// What fuzzing found worth keeping, once more: no input of the corpora breaks anything.
@Suite struct CorpusTests {
    private static let corpora =
        "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/corpora"

    private static func files(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(folder + "/" + name) }
        }
        return names.sorted()
    }

    private static func bytes(of path: String) throws -> [UInt8] {
        let file = try #require(fopen(path, "r"))
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
            bytes += buffer[..<count]
        }
        return bytes
    }

    @Test(arguments: FuzzTarget.allCases)
    func replays(target: FuzzTarget) throws {
        let files = Self.files(in: Self.corpora + "/" + target.rawValue)
        #expect(!files.isEmpty, "Tests/corpora/\(target.rawValue) is empty")
        for file in files {
            let input = try Self.bytes(of: file)
            #expect(throws: Never.self, "\(file)") { try target.run(input) }
        }
    }
}
