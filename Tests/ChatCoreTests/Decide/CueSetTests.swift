import Testing

@testable import ChatCore

@Suite struct CueSetTests {
    private static let plain: [Cue] = [
        .today, .tomorrow, .dayAfterTomorrow, .weekend, .holiday, .now, .partOfDay, .thatOne,
        .perhapsThatOne, .otherOne, .price, .picture, .superlative, .quantity, .arrival, .attribute,
        .includes, .comparison, .details, .capability, .whereabouts, .atSomeone, .onDelivery,
        .discountWish, .waiting, .homeVisit, .yes, .no, .politeness, .purchaseWish, .part,
        .repairWish, .workshopQuestion, .guaranteeDetail,
    ]

    @Test(arguments: plain)
    func tellsEachCueFromTheOthers(cue: Cue) {
        let cues = CueSet([.ordinal(2), cue, .team(0)])
        #expect(Self.plain.filter(cues.contains) == [cue])
    }
}
