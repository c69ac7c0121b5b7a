import CSQLite
import ChatEngine
import Glibc
import TestSupport
import Testing

@testable import ChatStore

/// Whoever writes through files that gather is seen by others as if he did not.
@Suite struct GatheringFilesTests {
    private let folder = TestFolder()
    private var path: String { folder.file("chat.db") }

    /// A connection that writes like the daemon's, with room for few pages: a transaction spills its own into the log
    /// before it ends.
    private func writer() throws -> SQLConnection {
        close(open(path, O_RDWR | O_CREAT, 0o600))
        let connection = SQLConnection(
            try SQLiteConnection(path: path, role: .writer, busyMilliseconds: 1000))
        try connection.execute(
            """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = 8;
            CREATE TABLE IF NOT EXISTS words (number INTEGER PRIMARY KEY, word TEXT NOT NULL);
            """)
        return connection
    }

    private func fill(_ connection: SQLConnection, _ word: String, from first: Int64) throws {
        let long = String(repeating: word, count: 200)
        for number in first..<first + 300 {
            try connection.run(
                "INSERT INTO words (number, word) VALUES (?1, ?2)", .integer(number), .text(long))
        }
    }

    private var logBytes: Int {
        var information = stat()
        return stat(path + "-wal", &information) == 0 ? Int(information.st_size) : 0
    }

    @Test func theFilesAreThose() throws {
        #expect(GatheringFiles.name != nil)
    }

    @Test func aCommitIsInTheLogWhenItReturns() throws {
        let connection = try writer()
        let before = logBytes
        try connection.driver.beginWriting()
        try fill(connection, "lunes", from: 0)
        try connection.driver.commit()
        #expect(logBytes - before > 300 * 1000)
        let other = try RawConnection(path)
        #expect(try other.strings("SELECT count(*) FROM words") == ["300"])
        #expect(try other.strings("PRAGMA integrity_check") == ["ok"])
    }

    @Test func aTransactionReadsWhatItHasSpilled() throws {
        let connection = try writer()
        try connection.driver.beginWriting()
        try fill(connection, "martes", from: 0)
        let words = try connection.all("SELECT DISTINCT word FROM words") { $0.text(0) }
        #expect(words == [String(repeating: "martes", count: 200)])
        try connection.driver.commit()
    }

    /// What was undone lies where the next transaction writes, be it another program's, which is longer here.
    @Test func whatWasUndoneNeverReachesTheLogLater() throws {
        let connection = try writer()
        let other = try RawConnection(path)
        for round in 0..<20 {
            let first = Int64(round * 1000)
            // The log begins anew: nothing of it is read again when the transaction is undone.
            try other.run("PRAGMA wal_checkpoint(TRUNCATE)")
            try connection.driver.beginWriting()
            // As many more pages each time, so that in some rounds the last ones are held back.
            try fill(connection, "viernes", from: first)
            for extra in 0..<Int64(round) {
                try connection.run(
                    "INSERT INTO words (number, word) VALUES (?1, ?2)", .integer(-1 - extra),
                    .text(String(repeating: "sábado", count: 600)))
            }
            connection.driver.rollback()
            try other.run(
                """
                WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 299)
                INSERT INTO words (number, word)
                SELECT \(first) + i, replace(hex(zeroblob(1800)), '0', 'd') FROM n
                """)
            try connection.driver.beginWriting()
            try connection.run(
                "UPDATE words SET word = word || 'e' WHERE number = ?1", .integer(first))
            try connection.driver.commit()
            #expect(try other.strings("PRAGMA integrity_check") == ["ok"])
            let fresh = try RawConnection(path)
            #expect(try fresh.strings("SELECT count(*) FROM words") == ["\((round + 1) * 300)"])
            #expect(
                try fresh.strings("SELECT count(*) FROM words WHERE word GLOB '*[^de]*'") == ["0"])
        }
    }

    @Test func theLastToCloseLeavesOneFile() throws {
        do {
            let connection = try writer()
            try fill(connection, "domingo", from: 0)
        }
        #expect(access(path + "-wal", F_OK) != 0)
        let other = try RawConnection(path)
        #expect(try other.strings("SELECT count(*) FROM words") == ["300"])
    }
}
