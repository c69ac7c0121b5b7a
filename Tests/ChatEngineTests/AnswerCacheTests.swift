import Testing

@testable import ChatCore
@testable import ChatEngine

@Suite struct AnswerCacheTests {
    private static func key(_ text: String, version: String = "1") -> AnswerKey {
        AnswerKey(
            version: version, intents: [.payment], words: NormalizedText(text).words,
            showsPictures: true)
    }

    private static func answer(_ text: String) -> KeptAnswer {
        KeptAnswer(reply: Reply(text: text), openQuestion: nil)
    }

    @Test func theLeastRecentlyUsedGoesFirst() {
        var cache = AnswerCache(limit: 2, lifetimeMilliseconds: 1000)
        cache.keep(Self.answer("A"), for: Self.key("a"), at: 0)
        cache.keep(Self.answer("B"), for: Self.key("b"), at: 0)
        #expect(cache.answer(to: Self.key("a"), at: 1)?.reply.text == "A")
        cache.keep(Self.answer("C"), for: Self.key("c"), at: 2)
        #expect(cache.count == 2)
        #expect(cache.answer(to: Self.key("b"), at: 3) == nil)
        #expect(cache.answer(to: Self.key("a"), at: 3)?.reply.text == "A")
        #expect(cache.answer(to: Self.key("c"), at: 3)?.reply.text == "C")
    }

    @Test func noneOutlivesItsTime() {
        var cache = AnswerCache(limit: 2, lifetimeMilliseconds: 1000)
        cache.keep(Self.answer("A"), for: Self.key("a"), at: 500)
        #expect(cache.answer(to: Self.key("a"), at: 1499.9) != nil)
        #expect(cache.answer(to: Self.key("a"), at: 1500) == nil)
        cache.keep(Self.answer("B"), for: Self.key("a"), at: 2000)
        #expect(cache.answer(to: Self.key("a"), at: 2001)?.reply.text == "B")
        #expect(cache.count == 1)
    }

    @Test func newDataEmptiesIt() {
        var cache = AnswerCache(limit: 9, lifetimeMilliseconds: 1000)
        cache.keep(Self.answer("A"), for: Self.key("a"), at: 0)
        #expect(cache.answer(to: Self.key("a", version: "2"), at: 1) == nil)
        #expect(cache.count == 0)
        #expect(cache.answer(to: Self.key("a"), at: 1) == nil)
    }

    @Test func numbersAndModelsTellQuestionsApart() {
        var cache = AnswerCache(limit: 9, lifetimeMilliseconds: 1000)
        cache.keep(Self.answer("A"), for: Self.key("¿Reciben 2 billetes de 50?"), at: 0)
        #expect(cache.answer(to: Self.key("reciben 2 billetes de 50"), at: 1) != nil)
        #expect(cache.answer(to: Self.key("reciben 3 billetes de 50"), at: 1) == nil)
        #expect(cache.answer(to: Self.key("reciben 2 billetes de 50 kt-d3"), at: 1) == nil)
    }

    @Test func withoutRoomOrTimeNothingIsKept() {
        for (limit, lifetime) in [(0, 1000.0), (5, 0.0), (-1, 1000.0)] {
            var cache = AnswerCache(limit: limit, lifetimeMilliseconds: lifetime)
            cache.keep(Self.answer("A"), for: Self.key("a"), at: 0)
            #expect(cache.answer(to: Self.key("a"), at: 0) == nil)
        }
    }

    /// Against a list that does the same slowly.
    @Test(arguments: 1...20)
    func behavesLikeAList(seed: Int) {
        var cache = AnswerCache(limit: 5, lifetimeMilliseconds: 40)
        var list: [(name: String, text: String, until: Double)] = []
        var state = UInt64(seed)
        for step in 0..<400 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let name = "k\(state >> 33 & 7)"
            let now = Double(step)
            let place = list.firstIndex { $0.name == name }
            if state >> 40 & 1 == 0 {
                cache.keep(Self.answer("\(step)"), for: Self.key(name), at: now)
                if let place {
                    list.remove(at: place)
                } else if list.count == 5 {
                    list.removeFirst()
                }
                list.append((name, "\(step)", now + 40))
            } else {
                let found = cache.answer(to: Self.key(name), at: now)?.reply.text
                let entry = place.map { list[$0] }
                #expect(found == (entry.map { now < $0.until ? $0.text : nil } ?? nil), "\(step)")
                if let place, let entry, now < entry.until {
                    list.remove(at: place)
                    list.append(entry)
                }
            }
            #expect(cache.count == list.count)
        }
    }
}
