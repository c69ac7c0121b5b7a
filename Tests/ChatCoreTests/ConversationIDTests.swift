import ChatCore
import Testing

@Suite struct ConversationIDTests {
    static let own: [(String, Bool)] = [
        ("a", true), ("a/b", true), ("..", true), ("niña 👩‍👩‍👧", true), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", true), ("", false),
        ("wa_1", false), ("wa_\u{301}x", false), ("WA_1", true), ("a\nb", false),
        ("a\u{202E}b", false), (String(repeating: "x", count: 129), false),
    ]

    @Test(arguments: own)
    func tellsIDsOfCallers(text: String, isAllowed: Bool) {
        #expect((ConversationID(callersOwn: text) != nil) == isAllowed)
    }
}
