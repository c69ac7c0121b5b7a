internal import ChatApp
internal import ChatCore
internal import ChatJSON

/// What changed in a shop's data, a line each.
enum DifferenceText {
    /// A change as one line: green when added, red when removed, yellow when changed.
    static func line(_ change: BusinessChange, _ output: CommandOutput) -> String {
        let style: CommandOutput.Style =
            switch change.kind {
            case .added: .green
            case .removed: .red
            case .changed: .yellow
            }
        return output.styled(TerminalText.escaped(change.description), style)
    }

    /// A change as a daemon tells it; `nil` when this program does not know its kind.
    static func change(_ json: JSONValue) -> BusinessChange? {
        guard let file = json["file"]?.stringValue.flatMap(BusinessChange.File.init),
            let kind = json["change"]?.stringValue.flatMap(BusinessChange.Kind.init),
            let subject = json["subject"]?.stringValue
        else { return nil }
        return BusinessChange(
            kind, file, subject, field: json["field"]?.stringValue, old: json["old"]?.stringValue,
            new: json["new"]?.stringValue)
    }
}
