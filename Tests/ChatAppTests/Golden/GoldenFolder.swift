import ChatApp
import ChatCore
import ChatStore
import TestSupport
import Testing

/// Conversations with one shop, and the shop.
struct GoldenFolder {
    /// The folder of the conversations and that of the shop, from the repository's root.
    let path: String
    private let bot: Result<Bot, any Error>
    /// The same shop with `trato: tu`.
    private let botOfTu: Result<Bot, any Error>

    init(_ path: String, business: String) {
        self.path = path
        let loaded = Result {
            try BusinessLoader().load(Checkout.root + "/" + business).business
        }
        bot = loaded.map(Bot.init)
        botOfTu = loaded.map { business in
            var business = business
            business.profile.formOfAddress = .tu
            return Bot(business)
        }
    }

    /// The names of the files, sorted.
    var names: [String] {
        (DiskFile.names(inFolder: Checkout.root + "/" + path) ?? []).filter {
            $0.hasSuffix(".chat")
        }
    }

    /// Plays a conversation and compares it word for word, or writes the answers anew.
    func check(_ name: String) throws {
        var golden = GoldenConversation(try Checkout.text("\(path)/\(name)"))
        try #require(!golden.turns.isEmpty)
        let isWriting = GoldenFile.isWriting
        let shop = golden.saysTu ? botOfTu : bot
        var player = GoldenPlayer(try shop.get(), name: name)
        for index in golden.turns.indices {
            let turn = golden.turns[index]
            let answer = try player.play(turn)
            golden.turns[index].expected = answer
            if !isWriting {
                #expect(answer == turn.expected, "\(turn.inbound.joined(separator: " / "))")
            }
        }
        if isWriting { try GoldenFile.write(golden.text, to: "\(path)/\(name)") }
    }
}
