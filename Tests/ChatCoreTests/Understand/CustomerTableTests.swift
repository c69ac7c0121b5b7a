import ChatCore
import Testing

@Suite struct CustomerTableTests {
    /// Every message of the voices that the lexicon was made with is understood as written down.
    @Test func knownVoicesAreUnderstood() throws {
        for row in try MessageTable("customers.table").rows {
            let result = SewingShop.understander.understand(row.text)
            let why = result.reasons.map(\.description).joined(separator: " | ")
            #expect(result.messageType == row.type, "\(row.voice): \(row.text): \(why)")
            #expect(
                IntentLeading.isSame(result.intent, row.leading),
                "\(row.voice): \(row.text): \(result.intent.name): \(why)")
        }
    }

    /// The shares that hold on the other voices, as whole sets: below them a change has done harm.
    @Test(arguments: [
        ("customers-more.table", 0.93, 0.97), ("customers-unseen.table", 0.88, 0.93),
    ])
    func otherVoicesAreMostlyUnderstood(name: String, intents: Double, types: Double) throws {
        let rows = try MessageTable(name).rows
        var rightIntents = 0
        var rightTypes = 0
        for row in rows {
            let result = SewingShop.understander.understand(row.text)
            if IntentLeading.isSame(result.intent, row.leading) { rightIntents += 1 }
            if result.messageType == row.type { rightTypes += 1 }
        }
        #expect(Double(rightIntents) / Double(rows.count) >= intents)
        #expect(Double(rightTypes) / Double(rows.count) >= types)
    }

    /// The costliest mistakes never happen, on any table.
    @Test(arguments: ["customers.table", "customers-more.table", "customers-unseen.table"])
    func repairsAndCourtesiesAreNeverMuted(name: String) throws {
        for row in try MessageTable(name).rows {
            let result = SewingShop.understander.understand(row.text)
            if row.intents.contains(.repair) || row.intents.contains(.greeting)
                || row.intents.contains(.thanks)
            {
                #expect(result.messageType != .emptyOrGibberish, "\(row.text)")
            }
            if row.intents.contains(.repair) {
                #expect(result.messageType != .nonBusiness, "\(row.text)")
            }
        }
    }
}
