import ChatCore
import ChatTraining
import Testing

@testable import chattrain

@Suite struct ShippedWeightsTests {
    /// The weights were trained on the messages as they stand; after a change of data/, `make train`.
    @Test func restOnTheCommittedData() throws {
        let data = try LabelledData.load()
        #expect(MessageModel.trainedOn == data.digest)
        #expect(data.messages.count >= 6000)
        #expect(Set(data.messages.map(\.source)).count >= 40)
    }
}
