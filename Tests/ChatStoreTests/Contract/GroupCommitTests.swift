import ChatCore
import ChatEngine
import Glibc
import TestSupport
import Testing

@testable import ChatStore

/// Writes that share a commit do not share their failures; the queue is bounded.
@Suite struct GroupCommitTests {
    /// Blocks the writing thread until `gate` is opened, so that a group gathers behind it.
    private func hold(_ store: any SQLStore, _ gate: Gate) -> Task<Void, any Error> {
        Task {
            try await store.writer.run { (tables) throws(StoreError) in
                // A busy machine may leave the transaction idle for longer than a daemon's may be.
                if store is PostgreSQLStore {
                    _ = try tables.connection.first(
                        "SELECT set_config('idle_in_transaction_session_timeout', '0', true)"
                    ) { $0.text(0) }
                }
                gate.wait()
            }
        }
    }

    @Test(arguments: StoreKind.databases)
    func aFailingWriteDoesNotHarmTheOthersOfItsGroup(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let store = try #require(bench.store as? any SQLStore)
        let gate = Gate()
        let blocker = hold(store, gate)
        try await gate.waitUntilReached()
        let runs = Locked(0)
        let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<50 {
                group.addTask {
                    guard number.isMultiple(of: 10) else {
                        let policy = InboundPolicy(messagesPerMinute: 1000)
                        return try await bench.say("\(number)", at: 0, policy: policy)
                            .accepted.count == 1
                    }
                    let failure = await #expect(throws: StoreError.self) {
                        try await store.writer.run { (tables) throws(StoreError) in
                            runs.withLock { $0 += 1 }
                            try tables.connection.run("DELETE FROM inbox")
                            try tables.connection.run("INSERT INTO probes (id, at) VALUES (2, 0)")
                        }
                    }
                    guard case .statement(_, let message) = failure else { return false }
                    return message.lowercased().contains("check constraint")
                }
            }
            while store.writer.count < 50 { try await Task.sleep(for: .milliseconds(1)) }
            gate.open()
            return try await group.reduce(into: []) { $0.append($1) }
        }
        try await blocker.value
        #expect(outcomes.count == 50)
        #expect(outcomes.allSatisfy { $0 })
        #expect(runs.withLock { $0 } >= 5)
        #expect(try bench.rows("SELECT count(*) FROM inbox") == ["45"])
    }

    @Test(arguments: StoreKind.databases) func aFailedWriteHoldsNothing(kind: StoreKind)
        async throws
    {
        let bench = try await Bench(kind)
        let store = try #require(bench.store as? any SQLStore)
        await #expect(throws: StoreError.self) {
            try await store.writer.run { (tables) throws(StoreError) in
                try tables.connection.run("INSERT INTO probes (id, at) VALUES (2, 0)")
            }
        }
        guard kind == .postgreSQL else {
            return try RawConnection(bench.folder.file("chat.db")).run("BEGIN IMMEDIATE; ROLLBACK")
        }
        let states = try bench.rows(
            "SELECT DISTINCT state FROM pg_stat_activity WHERE application_name = '\(bench.schema)'"
        )
        #expect(states == ["idle"], "none is inside a transaction")
    }

    /// Nobody sees anything of a group before all of it is there.
    @Test(arguments: StoreKind.databases) func aGroupIsOneTransaction(kind: StoreKind)
        async throws
    {
        let bench = try await Bench(kind)
        let store = try #require(bench.store as? any SQLStore)
        let gate = Gate()
        let blocker = hold(store, gate)
        try await gate.waitUntilReached()
        let seen = try await withThrowingTaskGroup(of: [String].self) { group in
            for number in 0..<8 {
                group.addTask {
                    try await store.writer.run { (tables) throws(StoreError) in
                        _ = try tables.connection.changes(
                            "INSERT INTO counters (hour, name, value) VALUES (?1, 'x', 1)",
                            .count(number))
                        return (try? bench.rows("SELECT count(*) FROM counters")) ?? []
                    }
                }
            }
            while store.writer.count < 8 { try await Task.sleep(for: .milliseconds(1)) }
            gate.open()
            return try await group.reduce(into: []) { $0.append($1) }
        }
        try await blocker.value
        #expect(seen == Array(repeating: ["0"], count: 8))
        #expect(try bench.rows("SELECT count(*) FROM counters") == ["8"])
    }

    @Test(arguments: StoreKind.databases) func beyondItsBoundTheQueueRefusesAtOnce(kind: StoreKind)
        async throws
    {
        let bench = try await Bench(kind, options: SQLiteOptions(queueLimit: 8, readers: 1))
        let store = try #require(bench.store as? any SQLStore)
        let gate = Gate()
        let blocker = hold(store, gate)
        try await gate.waitUntilReached()
        let waiting = (0..<8).map { number in
            Task { try await bench.say("\(number)", at: 0).accepted.count }
        }
        while store.writer.count < 8 { try await Task.sleep(for: .milliseconds(1)) }
        await #expect(throws: StoreError.overloaded(waiting: 8)) { try await bench.say("x", at: 0) }
        gate.open()
        try await blocker.value
        for task in waiting { #expect(try await task.value == 1) }
        #expect(try await bench.say("ya", at: 0).accepted.count == 1)
    }

    @Test(arguments: StoreKind.databases) func closingFinishesWhatWaits(kind: StoreKind)
        async throws
    {
        let bench = try await Bench(kind)
        let store = try #require(bench.store as? any SQLStore)
        let gate = Gate()
        let blocker = hold(store, gate)
        try await gate.waitUntilReached()
        let waiting = Task { try await bench.say("hola", at: 0).accepted.count }
        while store.writer.count < 1 { try await Task.sleep(for: .milliseconds(1)) }
        async let closed: Void = store.close()
        gate.open()
        await closed
        try await blocker.value
        #expect(try await waiting.value == 1)
    }

    @Test(arguments: StoreKind.databases) func aKillDropsWhatWaits(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let store = try #require(bench.store as? any SQLStore)
        let gate = Gate()
        let blocker = hold(store, gate)
        try await gate.waitUntilReached()
        let waiting = Task { try await bench.say("hola", id: "wamid.1", at: 0).accepted.count }
        while store.writer.count < 1 { try await Task.sleep(for: .milliseconds(1)) }
        async let restarted: Void = bench.restart(killed: true)
        while store.writer.isOpen { try await Task.sleep(for: .milliseconds(1)) }
        gate.open()
        try await restarted
        _ = try? await blocker.value
        await #expect(throws: StoreError.self) { try await waiting.value }
        #expect(try await bench.say("hola", id: "wamid.1", at: 1).accepted.count == 1)
    }
}

/// Lets a test hold a database thread at a known place.
private final class Gate: Sendable {
    private let state = Locked((reached: false, open: false))

    /// Blocks the calling thread until the gate is open.
    func wait() {
        state.withLock { $0.reached = true }
        while !state.withLock({ $0.open }) { usleep(500) }
    }

    func open() {
        state.withLock { $0.open = true }
    }

    func waitUntilReached() async throws {
        while !state.withLock({ $0.reached }) { try await Task.sleep(for: .milliseconds(1)) }
    }
}
