import ChatCore
import ChatEngine
import Glibc
import TestSupport
import Testing

@testable import ChatStore

@Suite struct CheckpointScheduleTests {
    /// The schedule behind a reference, so that expectations can ask it.
    private final class Log {
        private var schedule = CheckpointSchedule()

        /// A log of so many pages whose thread was asked.
        static func underway(at pages: Int = 40_000) -> Log {
            let log = Log()
            #expect(log.committed(pages))
            return log
        }

        func committed(_ pages: Int) -> Bool { schedule.committed(pages: pages) }
        func passed(_ pages: Int?) -> Bool { schedule.passed(pages: pages) }
        func takesRest() -> Bool { schedule.takeRest() }
    }

    @Test func aShortLogIsLeftAlone() {
        let log = Log()
        for pages in [1, 500, 1499] { #expect(!log.committed(pages)) }
        #expect(log.committed(1500))
    }

    @Test func nobodyIsAskedTwice() {
        #expect(!Log.underway().committed(44_000))
    }

    /// Nobody waits for the database's sync each time that the thread has brought pages in.
    @Test func whileTheLogMayGrowTheWriterIsLeftAlone() {
        let log = Log.underway(at: 5000)
        #expect(!log.committed(5100))
        #expect(!log.passed(5000))
        #expect(!log.takesRest())
        #expect(!log.committed(6599))
        #expect(log.committed(6600))
    }

    @Test func aLittleIsLeftToTheWriter() {
        let log = Log.underway()
        #expect(!log.committed(41_000))
        #expect(!log.passed(40_000))
        #expect(log.takesRest())
    }

    @Test func whatCameMeanwhileIsGoneAfter() {
        let log = Log.underway()
        #expect(!log.committed(41_001))
        #expect(log.passed(40_000))
        #expect(!log.committed(41_101))
        #expect(!log.passed(41_001))
        #expect(log.takesRest())
        #expect(!log.takesRest())
    }

    @Test func whoCaughtUpLeavesNothing() {
        let log = Log.underway()
        #expect(!log.passed(40_000))
        #expect(!log.takesRest())
    }

    @Test func whoNeverCatchesUpGivesUp() {
        let log = Log.underway()
        var pages = 40_000
        for _ in 1..<CheckpointSchedule.passLimit {
            pages += 2000
            #expect(!log.committed(pages))
            #expect(log.passed(pages - 2000))
        }
        #expect(!log.committed(pages + 2000))
        #expect(!log.passed(pages))
        #expect(log.takesRest())
    }

    @Test func afterAnAttemptOfNoAvailTheLogGrowsFirst() {
        let log = Log.underway()
        #expect(!log.passed(nil))
        #expect(!log.takesRest())
        #expect(!log.committed(41_499))
        #expect(log.committed(41_500))
    }

    @Test func aLogThatBeganAnewIsLeftAlone() {
        let log = Log.underway()
        #expect(!log.passed(nil))
        #expect(!log.committed(10))
        #expect(log.committed(1500))
    }

    /// Be it with one transaction of many pages.
    @Test func aLogThatBeganAnewWithMuchIsBroughtIn() {
        let log = Log.underway()
        #expect(!log.passed(nil))
        #expect(log.committed(2000))
    }

    /// However long it is written without a pause, the log stays of a bounded length: of what is written here it would hold
    /// four fifths of a gigabyte. Under a sanitizer the thread lags behind for longer.
    @Test func theLogStaysShortUnderLoad() async throws {
        let bench = try await Bench(.sqlite)
        let store = try #require(bench.store as? SQLiteStore)
        // Others each time: pages that do not change are not written.
        let words = ["x", "y"].map { String(repeating: $0, count: 400_000) }
        for round in 0..<2000 {
            let text = words[round % 2]
            try await store.writer.run { (tables) throws(StoreError) in
                try tables.connection.run(
                    """
                    INSERT INTO events (key, kind, at, received_at, detail)
                    VALUES ('k', 'k', 0, 0, ?1) ON CONFLICT (key) DO UPDATE SET detail = ?1
                    """, .text(text))
            }
        }
        var information = stat()
        #expect(stat(bench.folder.file("chat.db") + "-wal", &information) == 0)
        #expect(information.st_size < 360_000_000)
    }
}
