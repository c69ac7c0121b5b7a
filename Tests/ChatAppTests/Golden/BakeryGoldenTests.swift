import Testing

/// Whole conversations with a shop of another trade.
@Suite struct BakeryGoldenTests {
    static let folder = GoldenFolder(
        BakeryTests.folder + "/golden", business: BakeryTests.folder)

    @Test func thereAreConversations() {
        #expect(Self.folder.names.count >= 2)
    }

    @Test(arguments: folder.names)
    func answersWordForWord(name: String) throws {
        try Self.folder.check(name)
    }
}
