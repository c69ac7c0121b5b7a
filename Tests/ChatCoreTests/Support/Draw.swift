/// A small generator of its own, so that a failure can be repeated from its seed.
struct Draw {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 up to a count, which is not zero.
    mutating func next(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % count
    }

    /// One of several things.
    mutating func one<Thing>(of things: [Thing]) -> Thing { things[next(things.count)] }
}
