import Testing

@testable import ChatCore

@Suite struct MaskingTests {
    @Test func phoneNumbersPrintMasked() throws {
        let phone = try #require(PhoneNumber("+57 (300) 123-4567"))
        #expect(phone.digits == "573001234567")
        var dumped = ""
        dump([phone], to: &dumped)
        for text in ["\(phone)", String(reflecting: phone), dumped] {
            #expect(text.contains("***4567"))
            #expect(!text.contains("3001234567"))
        }
    }

    @Test(arguments: ["", "12345", "57300123456a", "123456789012345678901"])
    func refusesWhatIsNoNumber(text: String) {
        #expect(PhoneNumber(text) == nil)
    }

    @Test func secretsPrintRedacted() {
        let secret = Secret("tok-1234567890")
        var dumped = ""
        dump(secret, to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), dumped] {
            #expect(!text.contains("1234567890"))
        }
        #expect(secret.reveal() == "tok-1234567890")
    }

    /// Ids that callers of `/api/chat` may choose, and those they may not.
    @Test func callersIDs() {
        for good in ["abc", "mesa 4", "pedido/7?", "ñandú"] {
            #expect(ConversationID(callersOwn: good)?.value == good)
        }
        let long = String(repeating: "x", count: 129)
        for bad in ["", "wa_1", "a\nb", "a\u{0}", "\u{202E}x", long] {
            #expect(ConversationID(callersOwn: bad) == nil)
        }
        #expect(ConversationID(high: 1, low: .max).value.count == 3 + 32)
    }
}
