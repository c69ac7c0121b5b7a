/// The cues of a message that bear nothing besides, a bit each: many rules ask for many of them.
struct CueSet {
    private var bits: UInt64 = 0

    init(_ cues: some Sequence<Cue>) {
        for cue in cues { bits |= Self.bit(cue) }
    }

    /// Whether a cue that bears nothing besides is in it.
    @inline(__always)
    func contains(_ cue: Cue) -> Bool { bits & Self.bit(cue) != 0 }

    @inline(__always)
    private static func bit(_ cue: Cue) -> UInt64 {
        cue.number.map { 1 << $0 } ?? 0
    }
}

extension Cue {
    /// The number of a cue that bears nothing besides, below 64.
    @inline(__always)
    fileprivate var number: UInt64? {
        switch self {
        case .weekday, .namedDay, .month, .ordinal, .team, .teamName: nil
        case .today: 0
        case .tomorrow: 1
        case .dayAfterTomorrow: 2
        case .weekend: 3
        case .holiday: 4
        case .now: 5
        case .partOfDay: 6
        case .thatOne: 7
        case .perhapsThatOne: 8
        case .otherOne: 9
        case .price: 10
        case .picture: 11
        case .superlative: 12
        case .quantity: 13
        case .arrival: 14
        case .attribute: 15
        case .includes: 16
        case .comparison: 17
        case .details: 18
        case .capability: 19
        case .whereabouts: 20
        case .atSomeone: 21
        case .onDelivery: 22
        case .discountWish: 23
        case .waiting: 24
        case .homeVisit: 25
        case .yes: 26
        case .no: 27
        case .politeness: 28
        case .purchaseWish: 29
        case .part: 30
        case .repairWish: 31
        case .workshopQuestion: 32
        case .guaranteeDetail: 33
        }
    }
}
