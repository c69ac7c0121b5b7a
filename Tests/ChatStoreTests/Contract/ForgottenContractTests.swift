import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// What WhatsApp brings again of somebody who was forgotten is known, though nothing of them is left.
@Suite struct ForgottenContractTests {
    private static let day = 86_400.0
    private static let ana = Sender.make(phone: "573001234567", userID: "CO.11111111111")
    /// Ids as Meta makes them: the number stands in them in base64.
    private static let message = "wamid.HBgMNTczMDAxMjM0NTY3FQIAEhggQTlCMkMz"
    private static let reply = "wamid.HBgMNTczMDAxMjM0NTY3FQIAERgSNjY3Nzg4"
    private static let echo = "wamid.HBgMNTczMDAxMjM0NTY3FQIAERgSOTk4ODc3"

    private func forget(_ bench: Bench, at seconds: Double) async throws -> ErasureReceipt {
        let store = try #require(bench.store as? any SQLStore)
        return try await store.erase(
            #require(PhoneNumber("573001234567")), at: .at(seconds))
    }

    /// Ana writes, is answered, reacts, and hears from the owner.
    private func talk(_ bench: Bench) async throws {
        try await bench.say("hola", id: Self.message, from: Self.ana, at: 0)
        try await bench.answer(at: 2)
        let send = try await bench.claimOneSend(at: 3)
        try await bench.record(.sent(MessageID(Self.reply)), for: send, at: 3)
        try await react(bench, at: 4)
        try await bench.echo("ya le digo", id: Self.echo, to: Self.ana, at: 5)
    }

    @discardableResult
    private func react(_ bench: Bench, at seconds: Double) async throws -> AcceptOutcome {
        try await bench.deliver(
            [
                .event(
                    InboundEvent(
                        id: MessageID("wamid.reaction"), sender: Self.ana, at: .at(4),
                        kind: .reaction(to: MessageID(Self.reply), emoji: "👍")))
            ], at: seconds)
    }

    @Test(arguments: StoreKind.databases)
    func whatComesAgainIsNotAnsweredAgain(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await talk(bench)
        let receipt = try await forget(bench, at: 60)
        #expect(receipt.conversations == 1)
        #expect(receipt.digestsKept == 4, "message, reply, reaction, echo")

        #expect(
            try await bench.say("hola", id: Self.message, from: Self.ana, at: 7 * Self.day)
                .duplicates == 1)
        #expect(try await react(bench, at: 7 * Self.day).duplicates == 1)
        #expect(
            try await bench.echo("ya le digo", id: Self.echo, to: Self.ana, at: 100).duplicates == 1
        )
        // The echo of a reply of ours is no word of the owner's, though the send is gone.
        #expect(
            try await bench.echo("Abrimos", id: Self.reply, to: Self.ana, at: 100).duplicates == 1)
        try await bench.status(.read, of: Self.reply, at: 101)
        #expect(try await bench.claim(at: 7 * Self.day + 5).turns.isEmpty)
        #expect(try await bench.store.conversations(limit: 9, at: .at(200)).isEmpty)

        // Somebody new has Ana's number: the bot answers what is new.
        try await bench.say("¿a qué hora abren?", from: Self.ana, at: 300)
        #expect(try await bench.claimOne(at: 305).conversation.history.isEmpty)
    }

    @Test(arguments: StoreKind.databases)
    func nothingThatIsKeptTellsWhoItWas(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await talk(bench)
        _ = try await forget(bench, at: 60)
        let kept = try bench.rows("SELECT digest FROM forgotten_ids")
        #expect(kept.count == 4)
        for digest in kept {
            #expect(digest.count == 32)
            #expect(digest.allSatisfy { "0123456789abcdef".contains($0) }, "\(digest)")
        }
        // SHA-256, as anybody computes it: printf %s ID | sha256sum | cut -c 1-32
        #expect(kept.contains(ForgottenID(MessageID(Self.message)).digest))
        #expect(ForgottenID(MessageID("abc")).digest == "ba7816bf8f01cfea414140de5dae2223")
    }

    @Test(arguments: StoreKind.databases)
    func digestsGoWhenNothingComesAgain(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await talk(bench)
        _ = try await forget(bench, at: 60)
        func purge(at seconds: Double) async throws -> Int {
            var purge = Purge(before: .at(seconds - 90 * Self.day), at: .at(seconds))
            while !purge.isComplete { purge = try await bench.store.purge(purge) }
            return purge.rows[.forgottenIDs] ?? 0
        }
        #expect(try await purge(at: 8 * Self.day) == 0)
        #expect(try await purge(at: 8 * Self.day + 61) == 4)

        // Where nothing is purged the next who is forgotten sees to it.
        try await bench.say("hola", id: "wamid.otra", from: Self.ana, at: 20 * Self.day)
        #expect(try await forget(bench, at: 20 * Self.day).digestsKept == 1)
        try await bench.say("hola", id: "wamid.tercera", from: Self.ana, at: 40 * Self.day)
        #expect(try await forget(bench, at: 40 * Self.day).digestsKept == 1)
        #expect(
            try bench.rows("SELECT digest FROM forgotten_ids")
                == [ForgottenID(MessageID("wamid.tercera")).digest])
    }

    /// WhatsApp brings nothing again that is older than a week.
    @Test(arguments: StoreKind.databases)
    func nothingIsKeptOfWhatIsOld(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await talk(bench)
        #expect(try await forget(bench, at: 9 * Self.day).digestsKept == 0)
        #expect(try bench.rows("SELECT digest FROM forgotten_ids").isEmpty)
    }
}
