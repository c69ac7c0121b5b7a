/// What differs between two states of a shop's data, thing by thing.
///
/// Comments, layout and the order of lines make no difference, although the version tells them apart.
public struct BusinessDifference: Hashable, Sendable {
    /// The version before.
    public let oldVersion: String
    /// The version after.
    public let newVersion: String
    /// What differs: the catalogue first, then the other files; in each by file order or name.
    public let changes: [BusinessChange]

    /// Compares two states. Linear in their size.
    public init(from old: Business, to new: Business) {
        self.init(
            oldVersion: old.version, newVersion: new.version,
            changes: Self.changes(from: old.catalog, to: new.catalog)
                + Self.changes(from: old.profile, to: new.profile)
                + Self.changes(from: old.answers, to: new.answers)
                + Self.changes(from: old.vocabulary, to: new.vocabulary)
                + Self.changes(from: old.models, to: new.models))
    }

    /// Creates a difference from its parts.
    public init(oldVersion: String, newVersion: String, changes: [BusinessChange]) {
        self.oldVersion = oldVersion
        self.newVersion = newVersion
        self.changes = changes
    }

    /// Whether a file of the shop is another one, be it by a comment.
    public var isNewVersion: Bool { oldVersion != newVersion }

    /// How much changed, in one line: `catalog.csv: 3 added, 1 removed, 2 repriced; profile.yaml: 1 changed`.
    public var summary: String {
        guard !changes.isEmpty else {
            return isNewVersion ? "only comments, layout or order changed" : "nothing changed"
        }
        let parts = [
            BusinessChange.File.catalog, .images, .profile, .answers, .vocabulary, .models,
        ]
        .compactMap { file -> String? in
            let counts = counts(in: file).filter { $0.count > 0 }
            guard !counts.isEmpty else { return nil }
            let words = counts.map { "\($0.count) \($0.word)" }.joined(separator: ", ")
            return "\(file.rawValue): \(words)"
        }
        return parts.joined(separator: "; ")
    }

    /// How many things of a file were added, removed, given another price, changed otherwise.
    private func counts(in file: BusinessChange.File) -> [(word: String, count: Int)] {
        let here = changes.filter { $0.file == file }
        let changed = here.filter { $0.kind == .changed && !$0.isPrice }
        return [
            ("added", here.count { $0.kind == .added }),
            ("removed", here.count { $0.kind == .removed }),
            ("repriced", here.count { $0.kind == .changed && $0.isPrice }),
            ("changed", Set(changed.map(\.subject)).count),
        ]
    }
}
