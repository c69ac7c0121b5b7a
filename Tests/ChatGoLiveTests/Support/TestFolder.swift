import ChatStandIns
import Glibc

/// A folder of a test's own, removed with everything in it.
final class TestFolder: Sendable {
    let path: String

    init() {
        path = FreshFolder.make("/tmp/mostrador-golive") ?? "/nowhere"
    }

    deinit {
        remove(path)
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
    var names: [String] { Self.names(in: path) }

    private func remove(_ folder: String) {
        for name in Self.names(in: folder) {
            let file = folder + "/" + name
            if unlink(file) != 0 { remove(file) }
        }
        rmdir(folder)
    }

    private static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
