/// Who may read a file with secrets: its owner, and at most its group, which the daemon may be in.
package enum SecretFileMode {
    /// The most that is allowed.
    private static let most: UInt32 = 0o640

    /// What makes it right.
    package static let remedy = "chmod 600"

    /// What is wrong with a file's permission bits; `nil` when nothing is.
    package static func flaw(_ mode: UInt32) -> String? {
        let bits = mode & 0o777
        guard bits & ~most != 0 else { return nil }
        return "has mode \(text(bits)), and \(text(most)) is the most"
    }

    private static func text(_ mode: UInt32) -> String { "0" + String(mode, radix: 8) }
}
