import ChatCore
import ChatEngine
import Glibc
import TestSupport
import Testing

@testable import ChatStore

/// One person's data: exported whole, and erased down to the bytes.
@Suite struct ErasureTests {
    private static let ana = Sender.make(phone: "573001234567", userID: "CO.11111111111")

    private func store(_ bench: Bench) throws -> any SQLStore {
        try #require(bench.store as? any SQLStore)
    }

    private func phone(_ text: String = "573001234567") throws -> PhoneNumber {
        try #require(PhoneNumber(text))
    }

    /// What of `words` is found in the bytes of the database and of what stands beside it.
    private func remains(_ bench: Bench, _ words: [String]) throws -> [String] {
        var found: [String] = []
        for end in ["", "-wal", "-shm"] {
            guard let file = fopen(bench.folder.file("chat.db" + end), "r") else { continue }
            defer { fclose(file) }
            var bytes: [UInt8] = []
            var chunk = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = fread(&chunk, 1, chunk.count, file)
                guard count > 0 else { break }
                bytes += chunk[..<count]
            }
            for word in words where bytes.firstRange(of: Array(word.utf8)) != nil {
                found.append("\(word) in chat.db\(end)")
            }
        }
        return found
    }

    /// Ana's whole life with the shop, and others who speak of her.
    private func tell(_ bench: Bench) async throws {
        let policy = InboundPolicy(messagesPerMinute: 1000)
        for number in 1...30 {
            let second = Double(number) * 100
            try await bench.say(
                "girasoles \(number) " + String(repeating: "relleno ", count: 40),
                id: "wamid.ana.\(number)", from: Self.ana, at: second, policy: policy)
            try await bench.say(
                "zapatos \(number)", id: "wamid.beto.\(number)", from: .beto, at: second,
                policy: policy)
            for turn in try await bench.claim(at: second + 2).turns {
                var commit = bench.decision(on: turn, reply: "respuesta \(number)", at: second + 3)
                commit.trace.text = turn.turn.text
                commit.trace.phoneMasked = turn.recipient.masked
                _ = try await bench.store.commit(commit)
            }
        }
        try await bench.echo("amapolas del dueño", to: Self.ana, at: 4000)
        // Others write her number in ways of their own.
        for (number, spelling) in Self.spellings.enumerated() {
            try await bench.say(
                "llame a mi prima \(spelling) por favor", id: "wamid.prima.\(number)", from: .beto,
                at: 5000 + Double(number), policy: policy)
        }
        let turn = try await bench.claimOne(at: 5100)
        var commit = bench.decision(on: turn, reply: "anotado: +57 300 123 45 67", at: 5101)
        commit.trace.text = turn.turn.text
        commit.trace.responseText = "anotado: +57 300 123 45 67"
        _ = try await bench.store.commit(commit)
        _ = try await bench.chat("hola", in: "web-300 123 4567", at: 6000, version: 0)
    }

    private static let spellings = [
        "3001234567", "573001234567", "+57 300 123 4567", "300-123-4567", "300.123.45.67",
        "(300) 123 4567", "https://wa.me/573001234567", "300\u{00A0}123\u{00A0}4567",
        "3️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣", "300 1 2 3 4 5 6 7",
    ]

    @Test func nothingOfAPersonIsLeftInAnyByte() async throws {
        let bench = try await Bench(.sqlite)
        try await tell(bench)
        let words = ["girasoles", "amapolas", "3001234567", "CO.11111111111", "wamid.ana"]
        #expect(try !remains(bench, words).isEmpty)
        let plan = try await store(bench).rehearseErasure(of: phone(), at: .at(7000))
        let receipt = try await store(bench).erase(phone(), at: .at(7000))
        #expect(receipt == plan)
        #expect(receipt.phoneMasked == "***4567")
        #expect(receipt.conversations == 2)
        #expect(receipt.deleted["inbox"] == 31)
        #expect(receipt.deleted["aliases"] == 2)
        #expect(receipt.deleted["events"] == 1)
        #expect(receipt.deleted["interaction_traces"] == 31)
        #expect(receipt.redacted["inbox"] == Self.spellings.count)
        #expect(receipt.digestsKept == 31)
        try SQLiteDatabase(path: bench.folder.file("chat.db")).overwriteDeleted()
        #expect(try remains(bench, words + Self.spellings.dropLast(2) + ["300 123 45 67"]).isEmpty)
        #expect(DiskFile.bytes(bench.folder.file("chat.db-wal")) == 0)

        // Others keep everything else, and the store goes on.
        let history = try await bench.store.conversations(limit: 10, at: .at(7000))
        #expect(history.map(\.phoneMasked) == ["***4321"])
        let texts = try await bench.store.history(of: history[0].id, limit: 1000)?.map(\.text) ?? []
        #expect(texts.count { $0.hasPrefix("zapatos") } == 30)
        #expect(texts.contains("anotado: [número]"))
        #expect(texts.contains("llame a mi prima https://wa.me/[número] por favor"))
        #expect(try SQLiteDatabase(path: bench.folder.file("chat.db")).check().verdict == .good)
        #expect(try await store(bench).erase(phone(), at: .at(7000)).isEmpty)
        try await bench.say("girasoles otra vez", from: Self.ana, at: 8000)
        #expect(try await bench.claimOne(at: 8002).conversation.history.isEmpty)
    }

    /// The rows are the same in every database.
    @Test func whoIsForgottenIsGoneFromPostgreSQLToo() async throws {
        let bench = try await Bench(.postgreSQL)
        try await tell(bench)
        let record = try await store(bench).person(phone("3001234567"))
        #expect(record.conversations.count == 2)
        let plan = try await store(bench).rehearseErasure(of: phone(), at: .at(7000))
        let receipt = try await store(bench).erase(phone(), at: .at(7000))
        #expect(receipt == plan)
        #expect(receipt.deleted["inbox"] == 31)
        #expect(receipt.deleted["interaction_traces"] == 31)
        #expect(receipt.redacted["inbox"] == Self.spellings.count)
        let left = try await bench.store.conversations(limit: 10, at: .at(7000))
        #expect(left.map(\.phoneMasked) == ["***4321"])
        let texts = try await bench.store.history(of: left[0].id, limit: 1000)?.map(\.text) ?? []
        #expect(texts.contains("anotado: [número]"))
        #expect(try await store(bench).person(phone()).conversations.isEmpty)
        #expect(try await store(bench).erase(phone(), at: .at(7000)).isEmpty)
    }

    /// Teams are told of several customers in one message.
    @Test func aNotificationKeepsWhatIsToldOfOthers() async throws {
        let bench = try await Bench(.sqlite)
        for (sender, name) in [(Sender.ana, "Ana"), (.beto, "Beto")] {
            let id = "wamid.\(name)"
            var message = Bench.message("una persona", id: id, from: sender, at: 0)
            message.profileName = name
            try await bench.deliver([.message(message)], at: 0)
        }
        for turn in try await bench.claim(at: 5).turns {
            let name = turn.turn.messages[0].id.value.dropFirst(6)
            let digits = turn.recipient.value
            var commit = bench.decision(
                on: turn, reply: nil, at: 6,
                takeover: TurnCommit.Takeover(
                    until: .at(43_200),
                    handoff: HandoffDraft(
                        team: "ventas", reason: "purchase", actor: "bot",
                        notificationID: OutboxID("aviso-\(name)"))))
            var draft = bench.draft(
                "Cliente: \(name), +\(digits)\nPidió: «cosas de \(name)»", purpose: .notification,
                lane: "+573000000001", for: turn.conversation.id,
                to: .phone(try phone("573000000001")), at: 6)
            draft.id = OutboxID("aviso-\(name)")
            commit.sends = [draft]
            _ = try await bench.store.commit(commit)
        }
        // Both leave as one, which belongs to whoever came first.
        let sent = try await bench.claimOneSend(at: 10)
        let order = sent.draft.conversationID
        try await bench.record(.sent(MessageID("wamid.aviso")), for: sent, at: 11)
        for digits in ["573001234567", "573007654321"] {
            let receipt = try await store(bench).erase(phone(digits), at: .at(20))
            #expect(receipt.conversations == 1)
        }
        _ = order
        try SQLiteDatabase(path: bench.folder.file("chat.db")).overwriteDeleted()
        #expect(try remains(bench, ["cosas de", "Cliente", "7654321", "1234567"]).isEmpty)
    }

    @Test func whoComesSecondInANotificationIsTakenOutOfIt() async throws {
        let text =
            "🔔 Cliente: Beto, +573007654321\nPidió: «hilo»\n\n🔔 Cliente: Ana, "
            + "+57 300 123 4567\nPidió: «agujas»"
        var person = Person()
        person.spellings = [try #require(NumberSpelling(try phone()))]
        #expect(
            person.withheld(from: .text(text), isTheirs: false)
                == .text("🔔 Cliente: Beto, +573007654321\nPidió: «hilo»"))
        let template = OutboundContent.template(
            name: "aviso", language: "es",
            variables: ["Ventas · Taller", "Beto 573007654321 · Ana 573001234567", "hilo · agujas"])
        #expect(
            person.withheld(from: template, isTheirs: false)
                == .template(
                    name: "aviso", language: "es",
                    variables: ["Ventas", "Beto 573007654321", "hilo"]))
        #expect(person.withheld(from: .text("Ana 3001234567"), isTheirs: false) == nil)
    }

    @Test(arguments: spellings)
    func aNumberIsFoundHoweverItIsSpelt(spelling: String) throws {
        let number = try #require(NumberSpelling(try phone()))
        #expect(number.isIn("llame al \(spelling) ya"))
        #expect(number.redacted("llame al \(spelling) ya")?.hasSuffix("[número] ya") == true)
        #expect(number.redacted("llame al \(spelling) ya")?.contains("4567") == false)
        let json = #"{"text":"a \#(spelling)","n":[1,"x \#(spelling)"]}"#
        #expect(number.redacted(json: json)?.contains("123") == false)
    }

    @Test(arguments: [
        "300123456", "300 123 456 cosas 7", "3007654321", "", "300", "vale 300.123 y 4.567",
        "300----1234567",
    ])
    func otherNumbersStay(text: String) throws {
        let number = try #require(NumberSpelling(try phone()))
        #expect(number.redacted(text) == nil)
        #expect(NumberSpelling(try phone("123456")) == nil)
    }

    @Test func anExportHoldsEverything() async throws {
        let bench = try await Bench(.sqlite)
        try await tell(bench)
        let record = try await store(bench).person(phone())
        #expect(record.conversations.count == 2)
        let ana = try #require(record.conversations.first)
        func rows(_ table: String) -> Int {
            ana.tables.first { $0.name == table }?.rows.count ?? -1
        }
        #expect(rows("inbox") == 30)
        #expect(rows("history") == 61)
        #expect(rows("events") == 1)
        #expect(rows("outbox") == 30)
        #expect(rows("handoffs") == 1)
        #expect(rows("aliases") == 2)
        #expect(rows("interaction_traces") == 30)
        #expect(ana.columns.contains(PersonRecord.Column("channel", .text("whatsapp"))))
        // The country's code may be missing where one person alone fits.
        #expect(try await store(bench).person(phone("3001234567")) == record)
        #expect(try await store(bench).person(phone("573119999999")).conversations.isEmpty)
    }

    /// A column that is added is exported, or left out on purpose.
    @Test func everyColumnIsExportedOrLeftOutOnPurpose() async throws {
        let bench = try await Bench(.sqlite)
        let file = try RawConnection(bench.folder.file("chat.db"))
        let inner: Set<String> = [
            "seq", "key", "conversation", "conversation_id", "lease_token", "lease_expires_at",
            "due_at", "pending_since", "mode_version", "version", "slot_at", "is_alone",
            "trace_id", "send", "lane", "recipient_kind", "expires_at", "is_open", "is_head",
            "unknown_since", "request_id", "notification", "message_id", "rules_version",
            "latency_ms", "cache_hit", "openai_input_tokens", "openai_output_tokens",
            "openai_cost_usd", "openai_latency_ms", "send_attempts", "channel", "received_at",
        ]
        for table in PersonalTable.all {
            let columns = try file.strings("SELECT name FROM pragma_table_info('\(table.name)')")
            for column in columns where !(table.name == "handoffs" && column == "id") {
                let isExported = table.columns.contains { $0.name == column }
                #expect(
                    isExported || inner.contains(column)
                        || (table.name == "mode_changes" && column == "id"),
                    "\(table.name).\(column)")
            }
        }
        let tables = try file.strings(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%conversation%'")
        #expect(Set(tables) == Set(PersonalTable.all.map(\.name) + ["conversations"]))
    }
}
