internal import ChatStandIns
package import Glibc
internal import Synchronization

/// A folder of a test's own, removed with everything in it when the test lets go of it.
package final class TestFolder: Sendable {
    /// Where it is; below no folder at all when none could be made, so that everything written there fails.
    package let path: String
    private let counter = Atomic<Int>(0)

    package init() {
        path = FreshFolder.make("/tmp/mostrador-test") ?? "/nowhere/mostrador-test"
    }

    deinit {
        FreshFolder.remove(path)
    }

    /// The path of a file in it.
    package func file(_ name: String) -> String { path + "/" + name }

    /// The path of a file in it that does not exist yet.
    package func file(suffix: String) -> String {
        file("\(counter.add(1, ordering: .relaxed).newValue).\(suffix)")
    }

    /// Writes a file that only its owner may read, unless told otherwise; returns its path.
    @discardableResult
    package func write(
        _ text: String, to name: String, mode: mode_t = 0o600
    ) throws(TextFile.Failure) -> String {
        let path = file(name)
        try TextFile.write(text, to: path)
        chmod(path, mode)
        return path
    }
}
