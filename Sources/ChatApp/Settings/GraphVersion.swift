public import ChatCore

/// A version of Meta's Graph API, `v25.0`, and how long Meta promised to keep it.
public struct GraphVersion: Hashable, Sendable, CustomStringConvertible {
    /// The version that the product is written for.
    public static let current = GraphVersion(major: 25, minor: 0)

    /// The first number.
    public let major: Int
    /// The second number.
    public let minor: Int

    private init(major: Int, minor: Int) {
        (self.major, self.minor) = (major, minor)
    }

    /// Reads `v25.0`; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
        guard text.hasPrefix("v"), parts.count == 2,
            parts.allSatisfy({ (1...3).contains($0.count) && $0.utf8.allSatisfy(isDigit) }),
            let major = Int(parts[0]), let minor = Int(parts[1])
        else { return nil }
        self.init(major: major, minor: minor)
    }

    /// The last day on which Meta answers it as such, where Meta has said so.
    ///
    /// Source: the version schedule in Meta's Graph API changelog, read in 2026.
    public var endOfLife: CivilDate? {
        switch (major, minor) {
        case (...19, _): CivilDate(year: 2026, month: 5, day: 21)
        case (20, 0): CivilDate(year: 2026, month: 9, day: 24)
        case (21, 0): CivilDate(year: 2027, month: 1, day: 21)
        case (22, 0): CivilDate(year: 2027, month: 5, day: 20)
        case (23, 0): CivilDate(year: 2027, month: 10, day: 8)
        case (24, 0): CivilDate(year: 2028, month: 2, day: 18)
        case (25, 0): CivilDate(year: 2028, month: 7, day: 29)
        default: nil
        }
    }

    /// The version as it stands in URLs.
    public var description: String { "v\(major).\(minor)" }
}

private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
