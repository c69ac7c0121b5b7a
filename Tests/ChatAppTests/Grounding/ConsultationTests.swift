import Testing

@testable import ChatApp
@testable import ChatCore

/// What the sample shop answers to consultations when no model is there to be asked: the nearest articles, a useful
/// question, a person.
@Suite struct ConsultationTests {
    private static let bot = Result { Bot(try SampleBusinessTests.load().business) }
    private static let now = Timestamp(milliseconds: 1_796_052_600_000)

    @Test(arguments: try DraftTable("consultations.table").rows)
    func isAnsweredWithoutAModel(row: DraftTable.Row) throws {
        let (question, has, hasNot) = (row.verdict, row.customer, row.draft)
        let result = try Self.bot.get().plan(
            Turn(text: question, at: Self.now),
            in: Conversation(id: ConversationID("c"), channel: .chat), at: Self.now
        ).result
        let reply = try #require(result.reply?.text)
        #expect(reply.contains(has), "\(question): \(reply)")
        #expect(!reply.contains(hasNot), "\(question): \(reply)")
        #expect(reply.contains("?") || reply.contains("$"), "\(question): \(reply)")
        #expect(result.messageType == .businessConsult, "\(question)")
    }

    @Test func thereAreEnoughOfThem() throws {
        #expect(try DraftTable("consultations.table").rows.count >= 20)
    }
}
