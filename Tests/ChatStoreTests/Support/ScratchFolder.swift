import ChatStandIns

/// A folder of a test's own, removed with everything in it when the test lets go of it.
final class ScratchFolder: Sendable {
    let path: String

    init() {
        path = FreshFolder.make("/tmp/mostrador-store") ?? ""
    }

    deinit {
        if !path.isEmpty { FreshFolder.remove(path) }
    }

    /// The path of a file in the folder.
    func file(_ name: String) -> String { path + "/" + name }
}
