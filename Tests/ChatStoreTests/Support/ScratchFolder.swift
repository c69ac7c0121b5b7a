import ChatStandIns
import Glibc

/// A folder of a test's own, removed with everything in it when the test lets go of it.
final class ScratchFolder: Sendable {
    let path: String

    init() {
        path = FreshFolder.make("/tmp/mostrador-store") ?? ""
    }

    deinit {
        if !path.isEmpty { Self.removeAll(path) }
    }

    /// The path of a file in the folder.
    func file(_ name: String) -> String { path + "/" + name }

    private static func removeAll(_ path: String) {
        if let folder = opendir(path) {
            while let entry = readdir(folder) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                guard name != ".", name != ".." else { continue }
                if unlink(path + "/" + name) != 0 { removeAll(path + "/" + name) }
            }
            closedir(folder)
        }
        rmdir(path)
    }
}
