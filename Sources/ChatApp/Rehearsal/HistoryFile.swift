public import ChatCore
internal import ChatJSON

/// Reads what was said before from a file of JSON lines `{"role","text"}`.
public enum HistoryFile {
    /// Why a file is not acceptable, with its line.
    public struct Failure: Error, Hashable, Sendable {
        /// What is wrong and what is allowed.
        public let message: String
    }

    /// The bubbles of a file, a minute apart and the last a minute before `now`.
    public static func read(_ path: String, at now: Timestamp) throws(Failure) -> [HistoryEntry] {
        let bytes: [UInt8]
        do throws(FileReader.Failure) {
            bytes = try FileReader.read(path).bytes
        } catch {
            throw Failure(message: "\(path) cannot be read: \(error.message)")
        }
        var entries: [HistoryEntry] = []
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
            entries.append(try entry(Array(line), "\(path):\(index + 1)"))
        }
        for index in entries.indices {
            entries[index].at = now.adding(seconds: -60 * Int64(entries.count - index))
        }
        return entries
    }

    /// The words that chats are commonly kept with.
    private static let roles: [String: HistoryEntry.Role] = [
        "customer": .customer, "user": .customer, "bot": .bot, "assistant": .bot,
        "human": .human, "agent": .human,
    ]

    private static func entry(
        _ line: [UInt8], _ place: String
    ) throws(Failure) -> HistoryEntry {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONReader.parse(line)
        } catch {
            throw Failure(message: "\(place): not JSON: \(error)")
        }
        guard let text = value["text"]?.stringValue,
            let role = value["role"]?.stringValue.flatMap({ roles[$0.lowercased()] })
        else {
            throw Failure(
                message: "\(place): expected {\"role\",\"text\"} with a role of "
                    + "customer or user, bot or assistant, human or agent")
        }
        return HistoryEntry(role: role, text: text, at: Timestamp(seconds: 0))
    }
}
