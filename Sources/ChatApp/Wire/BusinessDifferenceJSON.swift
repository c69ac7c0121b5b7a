public import ChatCore
public import ChatJSON

extension BusinessChange {
    /// The change with every field; `null` where one does not apply.
    public var json: JSONValue {
        [
            "file": .string(file.rawValue), "change": .string(kind.rawValue),
            "subject": .string(subject), "field": field.map(JSONValue.string) ?? .null,
            "old": old.map(JSONValue.string) ?? .null, "new": new.map(JSONValue.string) ?? .null,
        ]
    }
}

extension BusinessDifference {
    /// Both versions, a line about how much changed, and each change.
    public var json: JSONObject {
        var object = JSONObject()
        object.append("rules_version", .string(newVersion))
        object.append("previous_rules_version", .string(oldVersion))
        object.append("changed", .bool(isNewVersion))
        object.append("summary", .string(summary))
        object.append("changes", .array(changes.map(\.json)))
        return object
    }
}
