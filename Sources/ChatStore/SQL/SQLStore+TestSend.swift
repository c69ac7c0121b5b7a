public import ChatCore
public import ChatEngine
internal import ChatJSON

extension SQLStore {
    /// What became of a test message, as far as webhooks have told: `nil` for nothing yet, `.delivered` also once it
    /// was read. A reason is given for `.failed` alone.
    public func outcome(
        ofTest id: OutboxID
    ) async throws(StoreError) -> (status: SendStatus, reason: String?)? {
        let keys = DeliveryStatus.State.allCases.map { EventRow.testKey(id, $0) }
        let details = try await reader.run { (tables) throws(StoreError) in
            let places = keys.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
            return try tables.connection.all(
                text: "SELECT detail FROM events WHERE key IN (\(places))",
                keys.map { SQLValue.text($0) }
            ) { $0.text(0) }
        }
        let told = details.compactMap { try? JSONReader.parse($0) }
        let states = Set(
            told.compactMap { $0["state"]?.stringValue.flatMap(DeliveryStatus.State.init) })
        if states.contains(.failed) {
            return (.failed, told.lazy.compactMap { $0["error"]?.stringValue }.first)
        }
        if !states.isDisjoint(with: [.delivered, .read, .played]) { return (.delivered, nil) }
        return states.isEmpty ? nil : (.sent, nil)
    }
}
