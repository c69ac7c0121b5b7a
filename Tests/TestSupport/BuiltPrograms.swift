internal import Glibc

/// The programs that were built with the tests.
package enum BuiltPrograms {
    /// The folder that they and the tests are in.
    package static let folder: String = {
        // The runner is either the test bundle itself or a tool of the toolchain that was given its path.
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") }
        guard let program = realpath(bundle ?? "/proc/self/exe", nil) else { return "" }
        defer { free(program) }
        let path = String(cString: program)
        return String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }()
}
