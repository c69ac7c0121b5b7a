import Testing

@testable import ChatCore

/// What leads, by models that say nothing of words and as much as is wanted of labels.
@Suite struct JudgeLeadTests {
    /// Understands a consultation with a model that takes an intent for the leading one.
    private func understand(_ text: String, lead: Intent, by score: Float) -> Understanding {
        let numbers = ModelLabel.all.map { label -> Float in
            switch label {
            case .type(let type): type == .businessConsult ? 6 : 0
            case .intent: -5
            case .call: 0
            case .lead(let intent): intent == lead ? score : 0
            }
        }
        let none = [Float](repeating: 0, count: MessageModel.width * ModelLabel.all.count)
        let model = MessageModel(
            scales: [Float](repeating: 0, count: MessageModel.width),
            biases: [Float](repeating: 0, count: MessageModel.width),
            outputs: OutputLayer(numbers + none),
            weights: [UInt8](
                repeating: MessageModel.zero, count: FeatureSet.bucketCount * MessageModel.width)
                + [UInt8](repeating: MessageModel.nobody, count: FeatureSet.bucketCount))
        return SewingShop.understander.judged(by: Judge(model)).understand(text)
    }

    @Test func whatIsSurerLeadsAndWhatWordsNameStays() {
        let result = understand("¿cuánto vale la Singer Heavy Duty?", lead: .warranty, by: 4)
        #expect(result.intent == .warranty)
        #expect(result.intents == [.warranty, .price])
    }

    @Test func aSmallMarginChangesNothing() {
        let result = understand("¿cuánto vale la Singer Heavy Duty?", lead: .warranty, by: 1)
        #expect(result.intents == [.price])
    }

    /// One consultation beside it would lead, so it goes, or nothing changes.
    @Test func aFixedQuestionNeedsMoreAgainstTheOnlyConsultation() {
        let text = "¿cuánto vale la Singer Heavy Duty?"
        #expect(understand(text, lead: .shipping, by: 2).intents == [.price])
        let sure = understand(text, lead: .shipping, by: 4)
        #expect(sure.intents == [.shipping])
        #expect(sure.messageType == .businessFAQ)
    }

    @Test(arguments: [Intent.shipping, .other, .hours])
    func aComplaintThatWordsNameStays(lead: Intent) {
        let result = understand("quiero poner una queja", lead: lead, by: 20)
        #expect(result.intents.contains(.complaint))
        #expect(result.intent == .complaint)
    }

    @Test func otherMattersStandAlone() {
        let text = "¿cuánto vale la Singer Heavy Duty?"
        #expect(understand(text, lead: .other, by: 2).intents == [.price])
        #expect(understand(text, lead: .other, by: 4).intents == [.other])
    }

    @Test func nobodyIsCalledForOnAHint() {
        let text = "¿cuánto vale la Singer Heavy Duty?"
        #expect(understand(text, lead: .human, by: 2).intents == [.price])
        #expect(understand(text, lead: .human, by: 4).intent == .human)
    }
}
