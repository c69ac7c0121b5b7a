import ChatEngine
import Glibc
import TestSupport

/// Everything that happens to the daemons of a soak, one after the other.
final class SoakTrouble: Sendable {
    private let shops: [Shop]
    private let database: SoakDatabase
    private let business: String
    private let ledger: SoakLedger
    private let running = Locked<[ChildProcess]>([])

    /// The shops' data are in the folder `business`, which is the soak's own.
    init(shops: [Shop], database: SoakDatabase, business: String, ledger: SoakLedger) {
        self.shops = shops
        self.database = database
        self.business = business
        self.ledger = ledger
    }

    /// The daemons as they run now.
    var daemons: [ChildProcess] { running.withLock { $0 } }

    /// Starts all daemons.
    func start() async throws {
        for shop in shops {
            let daemon = try await shop.startDaemon()
            running.withLock { $0.append(daemon) }
        }
    }

    /// Makes trouble of all kinds, in turns, until that time.
    func run(until end: ContinuousClock.Instant, pause: Duration) async throws {
        var number = 0
        while ContinuousClock.now < end {
            let victim = number % shops.count
            switch number % 8 {
            case 0, 4: try await replace(victim, signal: SIGKILL)
            case 1: try await reload(victim)
            case 2: try await disturb("holds") { try await database.hold() }
            case 3: try await replace(victim, signal: SIGTERM)
            case 5: try await reloadWrongly(victim)
            case 6: try await disturb("breakdowns") { try await database.breakDown(under: daemons) }
            default: hangUp(victim)
            }
            number += 1
            try await Task.sleep(for: pause * Double.random(in: 0.5...1.5))
        }
    }

    /// Reloads alone, until that time.
    func reload(until end: ContinuousClock.Instant, pause: Duration) async throws {
        while ContinuousClock.now < end {
            try await reload(0)
            hangUp(0)
            try await Task.sleep(for: pause)
        }
    }

    /// Ends all daemons in order.
    func stop() async {
        for daemon in daemons {
            expectRunning(daemon)
            daemon.kill(SIGTERM)
            let end = await daemon.wait(seconds: 300)
            if end != .exit(0) { ledger.report("the last stop came to \(String(describing: end))") }
        }
    }

    private func replace(_ index: Int, signal: Int32) async throws {
        let daemon = daemons[index]
        expectRunning(daemon)
        daemon.kill(signal)
        let end = await daemon.wait(seconds: 300)
        if end != (signal == SIGKILL ? .signal(SIGKILL) : .exit(0)) {
            ledger.report("a daemon came to \(String(describing: end)) after signal \(signal)")
        }
        let next = try await shops[index].startDaemon()
        running.withLock { $0[index] = next }
        ledger.count(signal == SIGKILL ? "kills" : "restarts")
    }

    private func disturb(_ what: String, _ work: () async throws -> Void) async throws {
        try await work()
        ledger.count(what)
    }

    private func reload(_ index: Int) async throws {
        let reload = try await shops[index].chatctl(["reload"])
        if reload.end != .exit(0) { ledger.report("a reload failed: \(reload.output)") }
        ledger.count("reloads")
    }

    /// Data with a mistake in them are refused, and what was in force goes on.
    private func reloadWrongly(_ index: Int) async throws {
        let path = business + "/profile.yaml"
        let good = try TextFile.read(path)
        try TextFile.write(good + "\nteams: 7: 8\n", to: path)
        let reload = try await shops[index].chatctl(["reload"])
        try TextFile.write(good, to: path)
        if reload.end != .exit(78) { ledger.report("wrong data were taken: \(reload.output)") }
        ledger.count("reloads")
    }

    private func hangUp(_ index: Int) {
        daemons[index].kill(SIGHUP)
        ledger.count("reloads")
    }

    private func expectRunning(_ daemon: ChildProcess) {
        if !daemon.isRunning {
            ledger.report("a daemon ended by itself:\n\(daemon.output.suffix(2000))")
        }
    }
}
