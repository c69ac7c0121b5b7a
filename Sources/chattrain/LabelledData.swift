internal import ChatApp
internal import ChatTraining
internal import FoundationEssentials

/// The committed messages.
struct LabelledData {
    static let folder = "data/voices"

    let messages: [LabelledMessage]
    /// Changes whenever a byte of them does.
    let digest: String

    /// Reads every table of the folder, in the order of their names.
    static func load() throws(CommandFailure) -> LabelledData {
        var messages: [LabelledMessage] = []
        var digest = ContentDigest()
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
                .filter { $0.hasSuffix(".table") }.sorted()
            for name in names {
                let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
                digest.add(name, Array(text.utf8))
                messages += try LabelTable.read(text, source: name)
            }
        } catch {
            throw .failed("\(folder): \(error)")
        }
        return LabelledData(messages: messages, digest: digest.shortHex())
    }
}
