import ChatCore
import Testing

@Suite struct CustomerTableTests {
    /// The shares that hold on the tables, as whole sets: below them a change has done harm. The first is the one that
    /// the lexicon was made with.
    @Test(arguments: [
        ("customers.table", 0.985, 0.99), ("customers-more.table", 0.93, 0.97),
        ("customers-unseen.table", 0.88, 0.93),
    ])
    func voicesAreUnderstood(name: String, intents: Double, types: Double) throws {
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

    @Test(arguments: try MessageTable("plain.table").rows)
    func plainWordsAreUnderstoodToTheLetter(row: MessageTable.Row) {
        let result = SewingShop.understander.understand(row.text)
        #expect(result.messageType == row.type)
        #expect(result.intents == row.intents)
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
