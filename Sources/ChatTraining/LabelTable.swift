internal import ChatCore

/// Reads tables of labelled messages; `data/README.md` describes their form.
package enum LabelTable {
    /// A row that cannot be read.
    package struct Problem: Error, Hashable, CustomStringConvertible {
        package let source: String
        package let line: Int
        package let text: String

        package var description: String { "\(source):\(line): \(text)" }
    }

    /// The rows of a table.
    ///
    /// - Parameters:
    ///   - table: The text of the file.
    ///   - source: The name of the voice.
    /// - Returns: The messages, in the order of the file.
    /// - Throws: The first row that cannot be read, with its line.
    package static func read(
        _ table: String, source: String
    ) throws(Problem) -> [LabelledMessage] {
        var rows: [LabelledMessage] = []
        var previous: String?
        let lines = table.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if line.hasPrefix(">") {
                previous = unescaped(line.dropFirst())
            } else if !line.hasPrefix("#"), line.contains(where: { $0 != " " }) {
                do throws(Reason) {
                    var row = try Self.row(line, source: source)
                    row.previous = previous
                    rows.append(row)
                } catch {
                    throw Problem(source: source, line: index + 1, text: error.text)
                }
                previous = nil
            }
        }
        return rows
    }

    private struct Reason: Error {
        let text: String
        init(_ text: String) { self.text = text }
    }

    private static func row(
        _ line: Substring, source: String
    ) throws(Reason) -> LabelledMessage {
        let columns = line.split(separator: "|", maxSplits: 3).map(trimmed)
        guard columns.count == 4 else {
            throw Reason("expected type | intents | call | text")
        }
        var row = LabelledMessage(
            text: unescaped(Substring(columns[3])), type: try type(columns[0]), source: source)
        row.isHostile = columns[0].hasSuffix("!")
        row.isConfusing = columns[0].hasSuffix("*")
        row.mayCall = try call(columns[2])
        for name in columns[1].split(separator: ",").map(trimmed)
        where name != "-" && name != "off_topic" {
            let intent = Intent(name: name)
            guard Intent.builtIn.contains(intent) else {
                throw Reason("there is no intent \(name)")
            }
            row.intents.append(intent)
        }
        return row
    }

    private static func type(_ column: String) throws(Reason) -> MessageType {
        switch column {
        case "F": .businessFAQ
        case "C": .businessConsult
        case "N", "N*", "N!": .nonBusiness
        case "E": .emptyOrGibberish
        default: throw Reason("the type is \(column); allowed: F, C, N, N*, N!, E")
        }
    }

    private static func call(_ column: String) throws(Reason) -> Bool? {
        switch column {
        case "si": true
        case "no": false
        case "?": nil
        default: throw Reason("the call is \(column); allowed: si, no, ?")
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// `\n` stands for a new line.
    private static func unescaped(_ text: Substring) -> String {
        var result = ""
        var rest = text.drop { $0 == " " }
        while let character = rest.popFirst() {
            if character == "\\", rest.first == "n" {
                rest.removeFirst()
                result.append("\n")
            } else {
                result.append(character)
            }
        }
        return result
    }
}
