/// The approved template for notifications outside the 24-hour window.
public struct NotifyTemplate: Hashable, Sendable {
    /// Its name at Meta.
    public var name: String
    /// The language that it was approved in, as `es`.
    public var language: String

    /// Creates a template.
    public init(name: String, language: String) {
        self.name = name
        self.language = language
    }
}
