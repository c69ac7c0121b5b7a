import ChatApp
import ChatCore
import Glibc
import Testing

/// Whole conversations with the sample shop, word for word. `make golden` writes the answers anew.
@Suite struct GoldenTests {
    private static let folder = Repository.root + "/Tests/golden"

    static let names: [String] = {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(".chat") { names.append(name) }
        }
        return names.sorted()
    }()

    private static let bot = Result { Bot(try SampleBusinessTests.load().business) }

    @Test func thereAreConversations() {
        #expect(Self.names.count >= 10)
    }

    @Test(arguments: names)
    func answersWordForWord(name: String) throws {
        var golden = GoldenConversation(try Repository.text("Tests/golden/" + name))
        try #require(!golden.turns.isEmpty)
        let isWriting = getenv("MOSTRADOR_GOLDEN").map { String(cString: $0) } == "write"
        var player = GoldenPlayer(try Self.bot.get(), name: name)
        for index in golden.turns.indices {
            let turn = golden.turns[index]
            let answer = try player.play(turn)
            golden.turns[index].expected = answer
            if !isWriting {
                #expect(answer == turn.expected, "\(turn.inbound.joined(separator: " / "))")
            }
        }
        if isWriting { try Self.write(golden.text, to: Self.folder + "/" + name) }
    }

    private static func write(_ text: String, to path: String) throws {
        let file = try #require(fopen(path, "wb"), "cannot write \(path)")
        fputs(text, file)
        fclose(file)
    }
}
