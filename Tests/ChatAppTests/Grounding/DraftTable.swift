import ChatCore
import TestSupport
import Testing

@testable import ChatApp

/// A table of drafts under `Tests/tables`: `verdict | customer's words | draft`, a draft a line.
struct DraftTable {
    /// One draft and what it should come to.
    struct Row: CustomTestStringConvertible, Sendable {
        /// `ok`, or the main reason for which it must not be sent.
        var verdict: String
        var customer: String
        var draft: String

        var testDescription: String { "\(verdict): \(draft.prefix(80))" }
    }

    struct Unreadable: Error { var line: Int }

    let rows: [Row]

    init(_ name: String) throws {
        let lines = try Checkout.text("Tests/tables/" + name)
            .split(separator: "\n", omittingEmptySubsequences: false)
        rows = try lines.enumerated().compactMap { index, line in
            guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
            let cells = line.split(separator: "|", maxSplits: 2).map(\.trimmed)
            guard cells.count == 3 else { throw Unreadable(line: index + 1) }
            return Row(
                verdict: cells[0], customer: cells[1],
                draft: cells[2].split(separator: "\\n", omittingEmptySubsequences: false)
                    .joined(separator: "\n"))
        }
    }
}
