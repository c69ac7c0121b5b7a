// One person's data, looked at and erased. Only stores that outlive their process need it.

public import ChatCore
public import ChatEngine

extension SQLStore {
    /// How many rows of others lose a number in one transaction.
    private var redactionsAtOnce: Int { 200 }

    /// Everything that is stored about the person with a number; without conversations when they are
    /// unknown. A number without the country's code is enough where one person alone fits.
    public func person(_ phone: PhoneNumber) async throws(StoreError) -> PersonRecord {
        try await reader.run { (tables) throws(StoreError) in
            try tables.record(of: try tables.person(phone))
        }
    }

    /// What ``erase(_:)`` would delete. Reads all words that are stored.
    public func rehearseErasure(
        of phone: PhoneNumber, at now: Timestamp
    ) async throws(StoreError) -> ErasureReceipt {
        try await reader.run { (tables) throws(StoreError) in
            let person = try tables.person(phone)
            var receipt = ErasureReceipt(phoneMasked: phone.masked)
            receipt.conversations = person.conversations.count
            receipt.digestsKept = try tables.metaIDs(of: person, since: Purge.idsSince(now)).count
            receipt.deleted = try tables.counts(of: person)
            for mention in try tables.mentions(of: person) {
                receipt.redacted[mention.table.rawValue, default: 0] += 1
            }
            return receipt
        }
    }

    /// Deletes everything of the person with a number, and takes the number out of the words of others.
    ///
    /// Many small transactions, the person's own rows in one. Of what is under way for them nothing is
    /// stored any more. Who writes again afterwards is a new person; what WhatsApp brings again of before is
    /// not answered, for which digests of Meta's ids are kept as long as a purge keeps ids.
    public func erase(
        _ phone: PhoneNumber, at now: Timestamp
    ) async throws(StoreError) -> ErasureReceipt {
        var receipt = ErasureReceipt(phoneMasked: phone.masked)
        // What names them first: whoever has to begin again after a failure finds the person still.
        try await redactMentions(of: phone, &receipt)
        let (conversations, kept, deleted) = try await writer.run { (tables) throws(StoreError) in
            let person = try tables.person(phone)
            let kept = try tables.keepDigests(of: person, at: now)
            return (person.conversations.count, kept, try tables.delete(person))
        }
        receipt.conversations = conversations
        receipt.digestsKept = kept
        receipt.deleted = deleted
        // And what came in meanwhile.
        try await redactMentions(of: phone, &receipt)
        return receipt
    }

    private func redactMentions(
        of phone: PhoneNumber, _ receipt: inout ErasureReceipt
    ) async throws(StoreError) {
        var rest = try await reader.run { (tables) throws(StoreError) in
            try tables.mentions(of: try tables.person(phone))[...]
        }
        while !rest.isEmpty {
            let part = Array(rest.prefix(redactionsAtOnce))
            rest = rest.dropFirst(part.count)
            let done = try await writer.run { (tables) throws(StoreError) in
                let person = try tables.person(phone)
                var done: [String] = []
                for mention in part where try tables.redact(mention, of: person) {
                    done.append(mention.table.rawValue)
                }
                return done
            }
            for table in done { receipt.redacted[table, default: 0] += 1 }
        }
    }
}
