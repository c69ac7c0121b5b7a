public import ChatJSON

/// A check that was run, as it is told.
public struct CheckLine: Hashable, Sendable {
    /// Its number in the list, `G1.2`.
    public let id: String
    /// What has to hold.
    public let title: String
    /// What it needed.
    public let scope: CheckScope
    /// What it found.
    public let result: CheckResult

    /// Creates a line.
    public init(id: String, title: String, scope: CheckScope, result: CheckResult) {
        self.id = id
        self.title = title
        self.scope = scope
        self.result = result
    }

    /// `{"id","check","result","evidence","hint"}`
    public var json: JSONValue {
        [
            "id": .string(id), "check": .string(title),
            "result": .string(result.outcome.rawValue), "evidence": .string(result.evidence),
            "hint": result.hint.map(JSONValue.string) ?? .null,
        ]
    }
}
