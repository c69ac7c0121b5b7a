import ChatCore
import Testing

@Suite struct ShorteningTests {
    /// Text, limit in UTF-16 units, what is left.
    static let rows: [(String, Int, String)] = [
        ("", 5, ""),
        ("hola", 4, "hola"),
        ("hola", 3, "ho…"),
        ("hola", 1, "…"),
        ("hola", 0, ""),
        ("hola mundo", 6, "hola…"),
        ("niño", 4, "niño"),
        ("nin\u{303}o", 4, "ni…"),
        ("🧵🧵🧵", 6, "🧵🧵🧵"),
        ("🧵🧵🧵", 5, "🧵🧵…"),
        ("🧵🧵🧵", 4, "🧵…"),
        ("a👩‍👩‍👧b", 8, "a…"),
        ("a👩‍👩‍👧b", 10, "a👩‍👩‍👧b"),
        ("👩‍👩‍👧", 3, "…"),
    ]

    @Test(arguments: rows)
    func cutsBetweenGraphemes(text: String, limit: Int, expected: String) {
        #expect(text.shortened(toUTF16: limit) == expected)
        #expect(text.shortened(toUTF16: limit).utf16.count <= max(0, limit))
    }

    @Test func truncatesByScalars() {
        #expect("nin\u{303}o".truncated(toScalars: 5) == "nin\u{303}o")
        #expect("nin\u{303}o".truncated(toScalars: 3) == "ni")
        #expect("👩‍👩‍👧!".truncated(toScalars: 4) == "")
        #expect("hola".truncated(toScalars: -1) == "")
        #expect(String(repeating: "á", count: 2000).truncated(toScalars: 1200).count == 1200)
    }

    @Test func replyKeepsTheLimitsOfABubble() {
        let long = String(repeating: "hilo ", count: 2000)
        let reply = Reply(text: long, imageID: "hilo")
        #expect(reply.text.utf16.count <= 4096)
        #expect(reply.text.hasSuffix("hilo…"))
        #expect(reply.imageID == nil)
        #expect(Reply(text: String(long.prefix(1024)), imageID: "hilo").imageID == "hilo")
        #expect(Reply(text: String(long.prefix(1025)), imageID: "hilo").imageID == nil)
    }
}
