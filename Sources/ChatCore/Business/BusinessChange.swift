/// One thing that differs between two states of a shop's data.
public struct BusinessChange: Hashable, Sendable, CustomStringConvertible {
    /// What happened to it.
    public enum Kind: String, CaseIterable, Sendable {
        case added, removed, changed
    }

    /// The file it stands in; raw values are the files' names.
    public enum File: String, CaseIterable, Sendable {
        case profile = "profile.yaml"
        case answers = "answers.yaml"
        case vocabulary = "vocabulary.yaml"
        case models = "models.yaml"
        case catalog = "catalog.csv"
        case images
    }

    /// The file.
    public var file: File
    /// What happened.
    public var kind: Kind
    /// To what: the id of an article, or keys as the file has them, `envios` or `mensajes.apertura`.
    public var subject: String
    /// The column or key below it that changed; `nil` when it is the whole.
    public var field: String?
    /// What was there, where one line can tell.
    public var old: String?
    /// What is there, where one line can tell.
    public var new: String?

    /// Creates a change.
    public init(
        _ kind: Kind, _ file: File, _ subject: String, field: String? = nil, old: String? = nil,
        new: String? = nil
    ) {
        self.file = file
        self.kind = kind
        self.subject = subject
        self.field = field
        self.old = old
        self.new = new
    }

    /// Whether it is the price of an article.
    public var isPrice: Bool { file == .catalog && field == "price" }

    /// `~ catalog.csv MAQ-01 price: $850.000 → $899.000`, with `+` for added and `-` for removed.
    public var description: String {
        let mark =
            switch kind {
            case .added: "+"
            case .removed: "-"
            case .changed: "~"
            }
        let what = [mark, file.rawValue, subject, field].compactMap(\.self).joined(separator: " ")
        switch (old, new) {
        case (let old?, let new?): return "\(what): \(old) → \(new)"
        case (let text?, nil), (nil, let text?): return "\(what): \(text)"
        case (nil, nil): return what
        }
    }
}
