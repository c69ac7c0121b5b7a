import ChatStandIns
import ChatStore
import Glibc

/// A folder of a test's own, removed with everything in it.
final class TestFolder: Sendable {
    let path: String

    init() {
        path = FreshFolder.make("/tmp/mostrador-golive") ?? "/nowhere"
    }

    deinit {
        FreshFolder.remove(path)
    }

    /// Writes a file and returns its path.
    func write(_ text: String, to name: String, mode: mode_t = 0o600) -> String {
        let file = path + "/" + name
        if let stream = fopen(file, "we") {
            fputs(text, stream)
            fclose(stream)
        }
        chmod(file, mode)
        return file
    }

    /// The names of what is in it.
    var names: [String] { DiskFile.names(inFolder: path) ?? [] }
}
