import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// Money for language models: put aside before a call, settled after it, never more than the cap.
@Suite struct SpendContractTests {
    private static let today = CivilDate(daysSinceEpoch: 20_786)
    private static let tomorrow = CivilDate(daysSinceEpoch: 20_787)

    private static func reservation(
        _ id: String, _ amount: Int64, on day: CivilDate = today, cap: Int64? = 100
    ) -> SpendReservation {
        SpendReservation(id: id, day: day, picodollars: amount, cap: cap)
    }

    @Test(arguments: StoreKind.allCases)
    func moneyIsPutAsideUpToTheCapAndSettled(kind: StoreKind) async throws {
        let store = try await Bench(kind).store
        #expect(try await store.latestSpend() == nil)
        #expect(try await store.reserve(Self.reservation("a", 60)) == .reserved)
        #expect(try await store.reserve(Self.reservation("b", 41)) == .refused(left: 40))
        #expect(try await store.reserve(Self.reservation("b", 40)) == .reserved)
        #expect(
            try await store.latestSpend() == SpendDay(day: Self.today, settled: 0, reserved: 100))
        try await store.settle("a", picodollars: 7)
        #expect(
            try await store.latestSpend() == SpendDay(day: Self.today, settled: 7, reserved: 40))
        try await store.settle("a", picodollars: 50)
        try await store.settle("never made", picodollars: 50)
        #expect(
            try await store.latestSpend() == SpendDay(day: Self.today, settled: 7, reserved: 40),
            "only the first word counts")
        #expect(try await store.reserve(Self.reservation("c", 53)) == .reserved)
    }

    @Test(arguments: StoreKind.allCases)
    func aNewDayBringsANewBudgetAndAClockThatGoesBackNone(kind: StoreKind) async throws {
        let store = try await Bench(kind).store
        #expect(try await store.reserve(Self.reservation("a", 100)) == .reserved)
        #expect(
            try await store.reserve(Self.reservation("b", 80, on: Self.tomorrow)) == .reserved)
        #expect(
            try await store.reserve(Self.reservation("c", 21, on: Self.today)) == .refused(left: 20)
        )
        #expect(try await store.reserve(Self.reservation("d", 20, on: Self.today)) == .reserved)
        try await store.settle("a", picodollars: 1)
        #expect(
            try await store.latestSpend()
                == SpendDay(day: Self.tomorrow, settled: 0, reserved: 100),
            "what yesterday gets back is not today's")
    }

    @Test(arguments: StoreKind.allCases)
    func withoutACapEverythingIsCounted(kind: StoreKind) async throws {
        let store = try await Bench(kind).store
        for id in ["a", "b", "c"] {
            let reservation = Self.reservation(id, .max / 8, cap: nil)
            #expect(try await store.reserve(reservation) == .reserved)
            try await store.settle(id, picodollars: .max / 8)
        }
        #expect(try await store.reserve(Self.reservation("e", 5, cap: nil)) == .reserved)
        try await store.settle("e", picodollars: .max)
        let day = try #require(try await store.latestSpend())
        #expect(day.settled > 0 && day.reserved == 0, "absurd sums stay in range")
        #expect(
            try await store.reserve(Self.reservation("d", 1, cap: .max)) == .refused(left: 0))
    }

    @Test(arguments: StoreKind.databases)
    func aKilledProcessKeepsWhatItPutAside(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        #expect(try await bench.store.reserve(Self.reservation("a", 90)) == .reserved)
        try await bench.restart(killed: true)
        #expect(
            try await bench.store.reserve(Self.reservation("b", 11)) == .refused(left: 10))
        try await bench.store.settle("a", picodollars: 3)
        #expect(
            try await bench.store.latestSpend()
                == SpendDay(day: Self.today, settled: 3, reserved: 0))
    }

    @Test(arguments: StoreKind.allCases)
    func manyAtOnceNeverPassTheCap(kind: StoreKind) async throws {
        let store = try await Bench(kind).store
        let made = try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<200 {
                group.addTask {
                    try await store.reserve(Self.reservation("r\(index)", 3)) == .reserved
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(made == 33)
        #expect(try await store.latestSpend()?.reserved == 99)
    }

    /// Calls, crashes and clocks by chance, against a plain account of what must hold.
    @Test(arguments: StoreKind.allCases)
    func settledAndReservedNeverPassTheCap(kind: StoreKind) async throws {
        for seed in 1...UInt64(12) {
            var account = SpendAccount(seed: seed)
            let bench = try await Bench(kind)
            for step in 0..<120 {
                try await account.move(bench, step)
            }
            #expect(account.violations.isEmpty, "seed \(seed): \(account.violations)")
        }
    }
}
