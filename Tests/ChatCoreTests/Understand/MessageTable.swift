import ChatCore
import Glibc
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

    init(_ name: String, file: String = #filePath) throws {
        let text = try Self.text(name, file: file)
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
    static func text(_ name: String, file: String = #filePath) throws -> String {
        let root = file.split(separator: "/").dropLast(3).joined(separator: "/")
        return try read("/\(root)/tables/\(name)")
    }

    private static func trimmed(_ cell: Substring) -> String {
        var cell = cell
        while cell.first == " " { cell.removeFirst() }
        while cell.last == " " { cell.removeLast() }
        return String(cell)
    }

    private static func read(_ path: String) throws -> String {
        guard let file = fopen(path, "r") else {
            throw Unreadable(description: "\(path): cannot be opened")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The contract's rule for the leading intent, written down a second time on purpose.
enum IntentLeading {
    static func of(_ intents: [Intent]) -> Intent {
        let consultations = intents.filter { $0.messageType == .businessConsult }
        if consultations.count == 1 { return consultations[0] }
        let courtesies: Set<Intent> = [.greeting, .farewell, .thanks]
        return intents.first { !courtesies.contains($0) } ?? intents.first ?? .other
    }

    /// Whether two leading intents count as the same: one answer serves both.
    static func isSame(_ one: Intent, _ other: Intent) -> Bool { group(one) == group(other) }

    private static func group(_ intent: Intent) -> Intent {
        switch intent {
        case .address: .location
        case .purchase, .catalog: .availability
        default: intent
        }
    }
}
