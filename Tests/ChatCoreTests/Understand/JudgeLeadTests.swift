import Testing

@testable import ChatCore

/// What leads, by models that say nothing of words and as much as is wanted of labels.
@Suite struct JudgeLeadTests {
    /// Understands a consultation with a model that takes an intent for the leading one, and hears another or none.
    private func understand(
        _ text: String, lead: Intent, by score: Float, hearing heard: Intent? = nil
    ) -> Understanding {
        let model = MessageModel.saying { label in
            switch label {
            case .type(let type): type == .businessConsult ? 6 : 0
            case .intent(let intent): intent == heard ? 1 : -5
            case .call: 0
            case .lead(let intent): intent == lead ? score : 0
            }
        }
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

    /// A courtesy leads where nothing is asked: what no word names goes, what words name stays.
    @Test func whoeverThanksAndTellsSomethingAsksForNothing() {
        let told = understand(
            "mil gracias, todo quedó divino", lead: .thanks, by: 2, hearing: .advice)
        #expect(told.intents == [.thanks])
        #expect(told.messageType == .businessFAQ)
        let asked = "gracias, ¿cuánto vale la Singer Heavy Duty?"
        #expect(understand(asked, lead: .thanks, by: 20).intent == .price)
        let complaint = understand("gracias por nada, pongo una queja", lead: .thanks, by: 20)
        #expect(complaint.intent == .complaint)
        // It has to be said.
        #expect(understand("¿cuánto vale la Singer?", lead: .thanks, by: 20).intents == [.price])
    }

    @Test func nobodyIsCalledForOnAHint() {
        let text = "¿cuánto vale la Singer Heavy Duty?"
        #expect(understand(text, lead: .human, by: 2).intents == [.price])
        #expect(understand(text, lead: .human, by: 4).intent == .human)
    }
}
