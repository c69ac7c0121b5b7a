import ChatCore
import TestSupport
import Testing

/// A table of messages under `Tests/tables`: `type | intents | text`, a message a line, `##` before each voice.
struct MessageTable {
    /// One message and what it should be understood as.
    struct Row: CustomTestStringConvertible, Sendable {
        var voice: String
        var type: MessageType
        var intents: [Intent]
        var text: String

        var testDescription: String { text }

        /// The leading intent that the listed ones come to.
        var leading: Intent { IntentLeading.of(intents) }
    }

    struct Unreadable: Error, CustomStringConvertible {
        var description: String
    }

    private static let types: [String: MessageType] = [
        "EMPTY": .emptyOrGibberish, "NON": .nonBusiness, "FAQ": .businessFAQ,
        "CONSULT": .businessConsult,
    ]

    let rows: [Row]

    init(_ name: String) throws {
        let text = try Self.text(name)
        var rows: [Row] = []
        var voice = ""
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if line.hasPrefix("## ") { voice = String(line.dropFirst(3)) }
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let cells = line.split(separator: "|", maxSplits: 2).map(Self.trimmed)
            guard cells.count == 3, let type = Self.types[cells[0]] else {
                throw Unreadable(description: "\(name):\(index + 1): three columns, a known type")
            }
            let names = cells[1] == "-" ? [] : cells[1].split(separator: ",").map(String.init)
            rows.append(
                Row(
                    voice: voice, type: type, intents: names.map(Intent.init(name:)), text: cells[2]
                ))
        }
        self.rows = rows
    }

    /// A file under `Tests/tables`.
    static func text(_ name: String) throws -> String { try Checkout.text("Tests/tables/" + name) }

    private static func trimmed(_ cell: Substring) -> String {
        var cell = cell
        while cell.first == " " { cell.removeFirst() }
        while cell.last == " " { cell.removeLast() }
        return String(cell)
    }
}
