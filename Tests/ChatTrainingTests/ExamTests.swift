import ChatTraining
import Testing

@testable import chattrain

@Suite struct ExamTests {
    /// An exam in words that were trained on says nothing.
    @Test func asksNothingThatTheDataHolds() throws {
        let exams = try LabelledData.exams()
        #expect(exams.count == 15)
        var known = Set(try LabelledData.load().all.map { words(of: $0.text) })
        for exam in exams {
            for row in exam.rows {
                let isNew = known.insert(words(of: row.text)).inserted
                #expect(isNew, "\(exam.name): \(row.text)")
            }
        }
    }

    private func words(of text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}
