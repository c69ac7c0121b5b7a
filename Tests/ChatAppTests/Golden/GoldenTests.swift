import Testing

/// Whole conversations with the sample shop, word for word. `make golden` writes the answers anew.
@Suite struct GoldenTests {
    static let folder = GoldenFolder("Tests/golden", business: "business")

    @Test func thereAreConversations() {
        #expect(Self.folder.names.count >= 10)
    }

    @Test(arguments: folder.names)
    func answersWordForWord(name: String) throws {
        try Self.folder.check(name)
    }
}
