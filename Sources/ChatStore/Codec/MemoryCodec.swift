internal import ChatCore
internal import ChatJSON

/// Writes and reads what a conversation remembers.
enum MemoryCodec {
    static func encode(_ memory: ConversationMemory) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            if !memory.itemIDs.isEmpty { writer.member("item_ids", memory.itemIDs) }
            if let question = memory.openQuestion { writer.member("open_question", question) }
            if !memory.slots.isEmpty {
                writer.object("slots") { writer in
                    for (name, value) in memory.slots.sorted(by: { $0.key < $1.key }) {
                        writer.member(name, value)
                    }
                }
            }
            if let intent = memory.lastIntent { writer.member("last_intent", intent) }
            writer.member("answered_turns", memory.answeredTurns)
            if memory.isOptedOut { writer.member("opted_out", true) }
            if let moment = memory.apologizedAt {
                writer.member("apologized_at", moment.milliseconds)
            }
        }
        return writer.text
    }

    static func decode(_ text: String) -> ConversationMemory {
        guard let json = try? JSONReader.parse(text) else { return ConversationMemory() }
        var slots: [String: String] = [:]
        for member in json["slots"]?.objectValue?.members ?? [] {
            slots[member.key] = member.value.stringValue
        }
        return ConversationMemory(
            itemIDs: (json["item_ids"]?.arrayValue ?? []).compactMap(\.stringValue),
            openQuestion: json["open_question"]?.stringValue, slots: slots,
            lastIntent: json["last_intent"]?.stringValue,
            answeredTurns: Int(json["answered_turns"]?.int64 ?? 0),
            isOptedOut: json["opted_out"]?.boolValue ?? false,
            apologizedAt: json["apologized_at"]?.int64.map(Timestamp.init(milliseconds:)))
    }
}
