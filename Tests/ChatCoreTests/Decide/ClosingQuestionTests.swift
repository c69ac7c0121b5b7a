import Testing

@testable import ChatCore

@Suite struct ClosingQuestionTests {
    static let rows: [(String, String, String?)] = [
        ("Vale $5.000.", "Vale $5.000.", nil),
        ("Vale $5.000. ¿La quiere?", "Vale $5.000.", "¿La quiere?"),
        ("Vale $5.000. ¿La quiere? 😊", "Vale $5.000.", "¿La quiere? 😊"),
        ("Con gusto. Cuénteme, ¿cuál?", "Con gusto.", "Cuénteme, ¿cuál?"),
        ("¿Cuál?", "", "¿Cuál?"),
        ("¿Cuál? Quedo atenta.", "¿Cuál? Quedo atenta.", nil),
        ("Uno:\n1. Hilo\n¿Cuál?", "Uno:\n1. Hilo", "¿Cuál?"),
        ("Con gusto: ¿es para casa? ¿Y qué cose?", "Con gusto:", "¿es para casa? ¿Y qué cose?"),
        ("Vale 5?", "Vale 5?", nil),
        ("", "", nil),
    ]

    @Test(arguments: rows)
    func splits(text: String, body: String, question: String?) {
        let split = ClosingQuestion.split(text)
        #expect(split.body == body)
        #expect(split.question == question)
    }
}
