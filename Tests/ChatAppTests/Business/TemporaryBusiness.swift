import ChatCore
import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// A copy of the sample shop in a folder of its own, to be spoiled by a test.
struct TemporaryBusiness {
    static let fileNames = [
        "profile.yaml", "answers.yaml", "vocabulary.yaml", "models.yaml", "catalog.csv",
    ]

    /// A day on which no date of the sample lies ahead.
    static let loader = BusinessLoader(now: Timestamp(seconds: 1_795_500_000))

    private let folder = TestFolder()

    var directory: String { folder.path }

    init() throws {
        for name in Self.fileNames {
            try write(
                name, FileReader.read("\(SampleBusinessTests.directory)/\(name)").bytes)
        }
        try #require(
            symlink("\(SampleBusinessTests.directory)/images", "\(directory)/images") == 0)
    }

    func text(_ name: String) throws -> String {
        let bytes = try FileReader.read("\(directory)/\(name)").bytes
        return String(decoding: bytes, as: UTF8.self)
    }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = try #require(fopen("\(directory)/\(name)", "w"))
        defer { fclose(file) }
        #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    }

    func remove(_ name: String) {
        unlink("\(directory)/\(name)")
    }

    /// All mistakes and warnings, as they are printed.
    func issues() -> [String] {
        do {
            return try Self.loader.load(directory).warnings.map(\.description)
        } catch {
            return error.issues.map(\.description)
        }
    }
}
