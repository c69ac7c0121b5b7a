import ChatApp
import ChatCore
import Glibc
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
            try BusinessLoader().load(Repository.root + "/" + business).business
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
        guard let directory = opendir(Repository.root + "/" + path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(".chat") { names.append(name) }
        }
        return names.sorted()
    }

    /// Plays a conversation and compares it word for word, or writes the answers anew.
    func check(_ name: String) throws {
        var golden = GoldenConversation(try Repository.text("\(path)/\(name)"))
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
