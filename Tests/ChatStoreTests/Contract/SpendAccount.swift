import ChatCore
import ChatEngine
import TestSupport

@testable import ChatStore

/// An account kept beside a store: every reservation, what became of it, and the day that must pay for it.
struct SpendAccount {
    static let cap: Int64 = 1000

    private var random: SeededGenerator
    private var clock = 20_000
    private var latest = 0
    private var open: [(id: String, day: Int, amount: Int64)] = []
    private var sums: [Int: (settled: Int64, reserved: Int64)] = [:]
    private(set) var violations: [String] = []

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// Does one thing that happens in the life of a daemon.
    mutating func move(_ bench: Bench, _ step: Int) async throws {
        if random.chance(8) { try await bench.restart(killed: random.chance(70)) }
        try await call(bench, step)
    }

    /// Now and then something happens, by chances of its own.
    mutating func pass(_ bench: Bench, _ step: Int) async throws {
        if random.chance(15) { try await call(bench, step) }
    }

    /// A call begins or ends, or the clock is set.
    mutating func call(_ bench: Bench, _ step: Int) async throws {
        switch random.below(11) {
        case 0: clock += random.below(3) - 1
        case 1...6: try await reserve(bench, "r\(step)")
        default: try await settle(bench)
        }
        try await compare(bench, step)
    }

    private mutating func reserve(_ bench: Bench, _ id: String) async throws {
        let amount = Int64(random.below(250))
        let day = max(latest, clock)
        let verdict = try await bench.store.reserve(
            SpendReservation(
                id: id, day: CivilDate(daysSinceEpoch: Int64(clock)), picodollars: amount,
                cap: Self.cap))
        let before = sums[day] ?? (0, 0)
        let fits = before.settled + before.reserved + amount <= Self.cap
        if (verdict == .reserved) != fits { violations.append("\(id): \(verdict), fits \(fits)") }
        latest = day
        sums[day] = before
        guard verdict == .reserved else { return }
        sums[day] = (before.settled, before.reserved + amount)
        open.append((id, day, amount))
    }

    /// A call that was answered costs no more than was put aside; one in four is never heard of again.
    private mutating func settle(_ bench: Bench) async throws {
        guard let call = random.take(from: &open), random.chance(75) else { return }
        let cost = Int64(random.below(Int(call.amount) + 1))
        try await bench.store.settle(call.id, picodollars: cost)
        let before = sums[call.day] ?? (0, 0)
        sums[call.day] = (before.settled + cost, before.reserved - call.amount)
    }

    private mutating func compare(_ bench: Bench, _ step: Int) async throws {
        guard let day = try await bench.store.latestSpend() else { return }
        let expected = sums[Int(day.day.daysSinceEpoch)] ?? (0, 0)
        if day.settled != expected.settled || day.reserved != expected.reserved {
            violations.append("step \(step): \(day), expected \(expected)")
        }
        if day.committed > Self.cap { violations.append("step \(step): \(day) passes the cap") }
    }
}
