internal import CLinux
internal import Glibc

/// The environment of this process, read once at start.
enum ProcessEnvironment {
    /// Every variable; of two with one name the last counts. Bytes that are no UTF-8 become U+FFFD.
    static func variables() -> [String: String] {
        var variables: [String: String] = [:]
        guard var pointer = shim_environment() else { return variables }
        while let entry = pointer.pointee {
            let text = String(cString: entry)
            if let equals = text.firstIndex(of: "=") {
                variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
            }
            pointer += 1
        }
        return variables
    }
}
