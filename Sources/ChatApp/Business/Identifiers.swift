/// The forms of names that the shop's files give to things.
enum Identifiers {
    /// `[a-z0-9_]`, 1 through 40: teams and intents of the shop.
    static func isName(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_")
            }
    }

    /// `[A-Za-z0-9._-]`, 1 through 64: items of the catalogue.
    static func isItemID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { isAlphanumeric($0) || ".-_".utf8.contains($0) }
    }

    /// `[A-Za-z0-9_-]`, 1 through 64: pictures; no point, so that no id is a path.
    static func isImageID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { isAlphanumeric($0) || "-_".utf8.contains($0) }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
    }
}
