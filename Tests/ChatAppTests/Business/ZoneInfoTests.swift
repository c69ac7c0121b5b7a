import ChatCore
import TestSupport
import Testing

@testable import ChatApp

@Suite struct ZoneInfoTests {
    /// A zone, an instant, and the offset in seconds that holds there.
    static let table: [(String, String, Int)] = [
        ("America/Bogota", "2026-11-22T17:00:00Z", -18_000),
        ("America/Bogota", "1992-08-01T17:00:00Z", -14_400),
        ("America/Bogota", "1900-01-01T00:00:00Z", -17_776),
        ("America/New_York", "2026-03-08T06:59:59Z", -18_000),
        ("America/New_York", "2026-03-08T07:00:00Z", -14_400),
        ("America/New_York", "2026-11-01T06:00:00Z", -18_000),
        ("America/New_York", "2050-03-13T06:59:59Z", -18_000),
        ("America/New_York", "2050-03-13T07:00:00Z", -14_400),
        ("America/New_York", "2050-11-06T05:59:59Z", -14_400),
        ("America/New_York", "2050-11-06T06:00:00Z", -18_000),
        ("America/New_York", "2099-07-01T00:00:00Z", -14_400),
        ("America/Santiago", "2050-01-15T00:00:00Z", -10_800),
        ("America/Santiago", "2050-07-15T00:00:00Z", -14_400),
        ("Europe/Madrid", "2060-07-01T00:00:00Z", 7200),
        ("Asia/Kathmandu", "2026-01-01T00:00:00Z", 20_700),
        ("UTC", "2026-01-01T00:00:00Z", 0),
    ]

    @Test(arguments: table)
    func readsTheSystemsZones(name: String, instant: String, offset: Int) throws {
        let rules = try ZoneInfo().rules(for: name)
        let instant = try #require(Timestamp(iso8601: instant))
        #expect(rules.offsetSeconds(at: instant) == offset)
        #expect(rules.identifier == name)
    }

    @Test(arguments: [
        ("", ZoneInfo.Failure.badName), ("/etc/passwd", .badName), ("../etc/passwd", .badName),
        ("America/../../etc/passwd", .badName), ("America//Bogota", .badName),
        ("America/Bogotá", .badName), ("America/Bogota\0", .badName), (".", .badName),
        ("America", .unknown), ("America/Macondo", .unknown), ("zone1970", .unknown),
    ])
    func refusesOtherNames(name: String, failure: ZoneInfo.Failure) {
        #expect(throws: failure) { try ZoneInfo().rules(for: name) }
    }

    @Test func saysWhenThereAreNone() {
        let none = ZoneInfo(directory: "/var/empty/no-zones-here")
        #expect(throws: ZoneInfo.Failure.notInstalled) { try none.rules(for: "America/Bogota") }
    }

    @Test func brokenFilesAreNoZones() throws {
        let bytes = try FileReader.read("/usr/share/zoneinfo/America/New_York").bytes
        var random = SeededGenerator(seed: 7)
        for length in [0, 3, 43, 44, 100, bytes.count - 1] {
            #expect(TimeZoneFile.rules(identifier: "x", bytes: Array(bytes.prefix(length))) == nil)
        }
        for _ in 0..<500 {
            var spoiled = bytes
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                spoiled[Int.random(in: 0..<spoiled.count, using: &random)] = UInt8.random(
                    in: 0...255, using: &random)
            }
            _ = TimeZoneFile.rules(identifier: "x", bytes: spoiled)
        }
    }

    @Test(arguments: [
        "", "E", "EST", "EST5EDT", "EST5EDT,M3.2.0", "<-05", "EST5EDT,M13.1.0,M1.1.0",
    ])
    func refusesOtherRules(text: String) {
        #expect(PosixTimeZone(text) == nil)
    }

    @Test func knowsAllFormsOfDays() throws {
        let rule = try #require(PosixTimeZone("<A+1>-1<B+2>-2,J60/0,300/-1:30"))
        let changes = rule.transitions(inYear: 2024).map {
            Timestamp(seconds: $0.utcSeconds).iso8601
        }
        #expect(changes == ["2024-02-29T23:00:00.000Z", "2024-10-26T20:30:00.000Z"])
    }
}
