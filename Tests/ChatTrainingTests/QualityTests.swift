import ChatCore
import Testing

@testable import ChatTraining

@Suite struct QualityTests {
    private func quality(_ rows: [(LabelledMessage, Finding)]) -> Quality {
        rows.reduce(into: Quality()) { $0.add($1.0, $1.1) }
    }

    private func message(
        _ type: MessageType, _ intents: [Intent] = [], mayCall: Bool? = nil
    ) -> LabelledMessage {
        var row = LabelledMessage(text: "x", type: type, source: "01")
        row.intents = intents
        row.mayCall = mayCall
        return row
    }

    @Test func countsWhatIsRight() {
        let quality = quality([
            (
                message(.businessFAQ, [.address, .hours], mayCall: false),
                Finding(type: .businessFAQ, intents: [.location], wouldCall: true)
            ),
            (
                message(.businessConsult, [.advice], mayCall: true),
                Finding(type: .businessConsult, intents: [.advice], wouldCall: true)
            ),
            (
                message(.businessConsult, [.repair], mayCall: true),
                Finding(type: .nonBusiness, intents: [], wouldCall: false)
            ),
        ])
        #expect(quality.typeAccuracy == 2.0 / 3)
        #expect(quality.intentAccuracy == 2.0 / 3)
        #expect(quality.severalFound == 0.5)
        #expect(quality.gateRecall == 0.5)
        #expect(quality.wastedCalls == 1)
        #expect(quality.gatePrecision == 0.5)
        #expect(quality.mutedRequests == 1.0 / 3)
        #expect(quality.confusions[.init(expected: "servicio_tecnico", found: "otro")] == 1)
    }

    /// The data names no intent that a single shop has added.
    @Test func aShopsOwnIntentIsAnotherMatter() {
        let found = Finding(
            type: .businessConsult, intents: [.custom("alquiler")], wouldCall: false)
        let quality = quality([
            (message(.businessConsult, [.other]), found),
            (message(.businessConsult, [.availability]), found),
        ])
        #expect(quality.intentAccuracy == 0.5)
        #expect(quality.confusions[.init(expected: "disponibilidad", found: "otro")] == 1)
    }

    @Test func anotherRightTypeIsRight() {
        var row = message(.businessFAQ, [.greeting])
        row.alternatives = [.emptyOrGibberish]
        let quality = quality([
            (row, Finding(type: .emptyOrGibberish, intents: [], wouldCall: false))
        ])
        #expect(quality.typeAccuracy == 1)
        #expect(quality.mutedRequests == 0)
    }
}
