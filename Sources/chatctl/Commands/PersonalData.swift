internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatJSON
internal import ChatStore

/// `chatctl export` and `chatctl forget`
enum PersonalData {
    private static let phone = CommandArgument(
        "PHONE", "a number with the country's code, such as 573001234567; blanks in quotes are fine"
    )

    static let export = Command(
        "export", "everything that is stored about one person, as JSON",
        details: """
            Conversations with messages, history, events, sends, handoffs and decisions, and all that
            the person is known by. What others wrote about them is not in it.
            """,
        arguments: [phone], options: [.json],
        examples: ["export 573001234567 > datos.json", "export \"+57 300 123 4567\""],
        action: { invocation throws(CommandFailure) in
            let phone = try number(invocation)
            try await withStore(invocation, try invocation.settings(), for: .reading) {
                store throws(StoreError) in
                let record = try await Progress.show("looking", invocation.output) {
                    () throws(StoreError) in try await store.person(phone)
                }
                guard !record.conversations.isEmpty else {
                    return .failed("nothing is stored about \(phone)")
                }
                invocation.output.write(record.json(at: SystemClock().now()))
                return nil
            }
        })

    static let forget = Command(
        "forget", "deletes everything that is stored about one person, for good",
        details: """
            Their conversations with all that belongs to them go, whatever else they are known by, and
            their number is taken out of other people's messages, notifications and traces, however
            it is spelt. Then the database file is written anew, so that no deleted byte is left in it
            or in its log. The daemon may run; its writes wait meanwhile. Digests of the ids of their
            messages stay for 8 days, so that WhatsApp can bring none again. Backups are named, not
            touched. The receipt holds nothing personal: keep it.
            """,
        arguments: [phone], options: [.yes, .json],
        examples: ["forget 573001234567", "forget 573001234567 --yes --json"],
        action: { invocation throws(CommandFailure) in
            let phone = try number(invocation)
            let settings = try invocation.settings()
            try await withStore(invocation, settings, for: .writing) { store throws(StoreError) in
                let plan = try await Progress.show("looking", invocation.output) {
                    () throws(StoreError) in
                    try await store.rehearseErasure(
                        of: phone, at: SystemClock().now())
                }
                guard !plan.isEmpty else { return .failed("nothing is stored about \(phone)") }
                do throws(CommandFailure) {
                    try invocation.confirm(
                        "what is stored about \(phone) will be deleted for good: \(words(plan))",
                        "Delete?", otherwise: "nothing was deleted")
                } catch {
                    return error
                }
                let receipt = try await Progress.show("deleting", invocation.output) {
                    () throws(StoreError) in try await store.erase(phone, at: SystemClock().now())
                }
                return finish(receipt, settings, invocation)
            }
        })

    /// Runs `body` with the database, which is one that outlives its process.
    private static func withStore(
        _ invocation: Invocation, _ settings: Settings, for use: Invocation.StoreUse,
        _ body: (any SQLStore) async throws(StoreError) -> CommandFailure?
    ) async throws(CommandFailure) {
        try await invocation.withStore(settings, for: use) { store throws(StoreError) in
            guard let store = store as? any SQLStore else {
                return .failed("\(settings.database) is no database")
            }
            return try await body(store)
        }
    }

    private static func number(_ invocation: Invocation) throws(CommandFailure) -> PhoneNumber {
        guard let phone = PhoneNumber(invocation.argument("PHONE") ?? "") else {
            throw .usage("PHONE must be a number of 6 to 20 digits with the country's code")
        }
        return phone
    }

    /// Leaves nothing of the deleted rows on the disk, and gives the receipt.
    private static func finish(
        _ receipt: ErasureReceipt, _ settings: Settings, _ invocation: Invocation
    ) -> CommandFailure? {
        var failure: CommandFailure?
        var copies: [String] = []
        if case .sqlite(let path) = settings.database {
            let database = SQLiteDatabase(path: path)
            copies = database.otherCopies()
            do throws(CommandFailure) {
                try Progress.show("writing \(path) anew", invocation.output) {
                    () throws(CommandFailure) in
                    do throws(DatabaseFileError) {
                        try database.overwriteDeleted()
                    } catch {
                        throw .failed(
                            "the rows are deleted, but their bytes may still be on the disk: \(error)"
                        )
                    }
                }
            } catch {
                failure = error
            }
        } else {
            invocation.output.say(
                "hint: VACUUM FULL in PostgreSQL overwrites what was deleted; its archives are yours"
            )
        }
        write(receipt, isOverwritten: failure == nil, copies, settings, invocation)
        return failure
    }

    private static func write(
        _ receipt: ErasureReceipt, isOverwritten: Bool, _ copies: [String], _ settings: Settings,
        _ invocation: Invocation
    ) {
        let now = SystemClock().now()
        var isRewritten = isOverwritten
        if case .postgres = settings.database { isRewritten = false }
        let output = invocation.output
        guard !invocation.wantsJSON else {
            return output.write([
                "phone_masked": .string(receipt.phoneMasked),
                "erased_at": .string(now.iso8601),
                "conversations": .int(receipt.conversations),
                "deleted": .object(
                    JSONObject(
                        receipt.deleted.sorted { $0.key < $1.key }.map {
                            JSONObject.Member(key: $0.key, value: .int($0.value))
                        })),
                "redacted": .object(
                    JSONObject(
                        receipt.redacted.sorted { $0.key < $1.key }.map {
                            JSONObject.Member(key: $0.key, value: .int($0.value))
                        })),
                "digests_kept": .int(receipt.digestsKept),
                "overwritten": .bool(isRewritten),
                "backups_not_touched": .array(copies.map(JSONValue.string)),
            ])
        }
        output.write("\(ShopClock(settings).text(now))  forgotten: \(receipt.phoneMasked)")
        output.write("  \(words(receipt))")
        if isRewritten { output.write("  the file was written anew and its log cut to nothing") }
        for copy in copies {
            output.write("  not touched: \(TerminalText.escaped(copy))")
        }
        if !copies.isEmpty {
            output.say(
                "hint: delete these copies, or keep the receipt to forget again after a restore")
        }
    }

    /// `1 conversation; deleted history 4, inbox 2; the number taken out of outbox 1`
    private static func words(_ receipt: ErasureReceipt) -> String {
        func list(_ counts: [String: Int]) -> String {
            counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
                .joined(separator: ", ")
        }
        let count = receipt.conversations
        var parts = [count == 1 ? "1 conversation" : "\(count) conversations"]
        if !receipt.deleted.isEmpty { parts.append("rows " + list(receipt.deleted)) }
        if !receipt.redacted.isEmpty {
            parts.append("the number in rows of others " + list(receipt.redacted))
        }
        let kept = receipt.digestsKept
        if kept > 0 {
            parts.append(
                "\(kept) \(kept == 1 ? "digest" : "digests") of message ids kept for 8 days,"
                    + " so that nothing is answered twice")
        }
        return parts.joined(separator: "; ")
    }
}
