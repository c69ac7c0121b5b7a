import Testing

@testable import ChatCore

@Suite struct PlaceSetTests {
    @Test func holdsWhatWasInsertedAndNothingElse() {
        let inserted: Set = [0, 5, 63, 64, 127, 128, 700]
        var places = PlaceSet()
        for place in inserted { places.insert(place) }
        #expect(Set((0..<768).filter(places.contains)) == inserted)
    }

    @Test func takesPlacesSideBySide() {
        var places = PlaceSet()
        places.insert(62..<66)
        #expect((0..<100).filter(places.contains) == [62, 63, 64, 65])
    }

    @Test(arguments: [0, 63, 64, 700])
    func isEmptyUntilSomethingIsInserted(place: Int) {
        var places = PlaceSet()
        #expect(places.isEmpty)
        places.insert(place)
        #expect(!places.isEmpty)
    }
}
