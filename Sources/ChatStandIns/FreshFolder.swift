internal import Glibc

/// Makes folders that nobody else has.
package enum FreshFolder {
    /// The path of a new, empty folder for its owner alone, which begins with `beginning`; `nil` when the system
    /// refuses, `errno` says why. Whoever makes it removes it.
    package static func make(_ beginning: String) -> String? {
        var template = Array((beginning + "-" + String(repeating: "X", count: 6)).utf8CString)
        return mkdtemp(&template).map { String(cString: $0) }
    }

    /// Removes a folder with all that is in it.
    package static func remove(_ path: String) {
        SpawnedProcess.run(SpawnedProcess.Order(["/bin/rm", "-rf", "--", path]))
    }
}
