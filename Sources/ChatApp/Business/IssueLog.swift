import ChatCore

/// Collects the mistakes of one file while it is read, so that all are reported at once.
final class IssueLog {
    /// More mistakes than this of one file help nobody.
    static let limit = 200

    let file: String
    private(set) var issues: [DataIssue] = []

    init(file: String) {
        self.file = file
    }

    var hasErrors: Bool { issues.contains { $0.severity == .error } }

    func error(_ position: TextPosition, _ problem: String, _ allowed: String) {
        add(DataIssue(file: file, position: position, problem: problem, allowed: allowed))
    }

    func warning(_ position: TextPosition, _ problem: String, _ allowed: String) {
        add(
            DataIssue(
                file: file, position: position, severity: .warning, problem: problem,
                allowed: allowed))
    }

    private func add(_ issue: DataIssue) {
        if issues.count < Self.limit { issues.append(issue) }
    }
}

extension String {
    /// The text as it stands in a message: in quotation marks, cut, without control characters.
    var quoted: String {
        let shown = unicodeScalars.prefix(40).map { $0.value < 32 ? "�" : String($0) }.joined()
        return "«\(shown)\(unicodeScalars.count > 40 ? "…" : "")»"
    }
}
