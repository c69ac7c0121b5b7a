import ChatStandIns
import Glibc
import Synchronization
import Testing

/// A folder for the files of one test; it is removed with the last reference to it.
final class TemporaryFolder: Sendable {
    let path: String
    private let counter = Atomic<Int>(0)

    init() {
        path = FreshFolder.make("/tmp/mostrador-test") ?? "/tmp"
    }

    deinit {
        guard path != "/tmp" else { return }
        FreshFolder.remove(path)
    }

    /// The path of a file that does not exist yet.
    func file(suffix: String) -> String {
        "\(path)/\(counter.add(1, ordering: .relaxed).newValue).\(suffix)"
    }

    /// Writes a file.
    static func write(_ text: String, to path: String) throws {
        let file = try #require(fopen(path, "w"))
        fputs(text, file)
        try #require(fclose(file) == 0)
    }
}
