internal import ChatApp
internal import ChatTraining
internal import FoundationEssentials

/// The committed messages.
struct LabelledData {
    private static let folder = "data"

    /// Of the voices, each a source of its own.
    let messages: [LabelledMessage]
    /// What only training sees: too uniform to measure with.
    let written: [LabelledMessage]
    /// Changes whenever a byte of either does.
    let digest: String

    /// All that is trained on.
    var all: [LabelledMessage] { messages + written }

    /// Reads every table, in the order of their names.
    static func load() throws(CommandFailure) -> LabelledData {
        var digest = ContentDigest()
        let messages = try read("voices", &digest)
        let written = try read("written", &digest)
        return LabelledData(messages: messages, written: written, digest: digest.shortHex())
    }

    /// What nobody trains on, by the names of its files in their order; nothing where there is no such folder.
    static func exams() throws(CommandFailure) -> [(name: String, rows: [LabelledMessage])] {
        let path = "\(folder)/exams"
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        var exams: [(name: String, rows: [LabelledMessage])] = []
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: path)
                .filter { $0.hasSuffix(".jsonl") }.sorted()
            for name in names {
                let text = try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
                let rows = LabelLines.read(text, name: "exams/\(name)")
                guard rows.count == text.split(separator: "\n").count else {
                    throw CommandFailure.failed("\(path)/\(name): a line cannot be read")
                }
                exams.append(("exams/\(name)", rows))
            }
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw .failed("\(path): \(error)")
        }
        return exams
    }

    private static func read(
        _ name: String, _ digest: inout ContentDigest
    ) throws(CommandFailure) -> [LabelledMessage] {
        let path = "\(folder)/\(name)"
        var messages: [LabelledMessage] = []
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: path)
                .filter { $0.hasSuffix(".table") }.sorted()
            for name in names {
                let text = try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
                digest.add(name, Array(text.utf8))
                messages += try LabelTable.read(text, source: name)
            }
        } catch {
            throw .failed("\(path): \(error)")
        }
        return messages
    }
}
