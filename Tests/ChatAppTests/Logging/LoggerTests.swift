import Glibc
import Testing

@testable import ChatApp

@Suite struct LoggerTests {
    /// Reads what was written to a pipe so far.
    static func drain(_ descriptor: Int32) -> String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func withPipe(_ body: (_ read: Int32, _ write: Int32) async throws -> Void) async throws
    {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        try #require(fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0)
        defer { ends.forEach { close($0) } }
        try await body(ends[0], ends[1])
    }

    @Test func writesItsLevelAndAbove() async throws {
        try await Self.withPipe { reading, writing in
            let logger = Logger(minimumLevel: .warning, format: .json, descriptor: writing)
            logger.log(.info, "quiet")
            logger.log(.warning, "loud")
            logger.log(LogLine(.debug, "quiet"))
            let lines = Self.drain(reading).split(separator: "\n")
            #expect(lines.count == 1)
            #expect(lines.first?.contains("\"event\":\"loud\"") == true)
        }
    }

    @Test func linesOfManyTasksStayWhole() async throws {
        try await Self.withPipe { reading, writing in
            let logger = Logger(minimumLevel: .info, format: .json, descriptor: writing)
            await withTaskGroup(of: Void.self) { group in
                for task in 0..<8 {
                    group.addTask {
                        for line in 0..<20 {
                            logger.log(.info, "x", [("id", .text("\(task)-\(line)"))])
                        }
                    }
                }
            }
            let lines = Self.drain(reading).split(separator: "\n")
            #expect(lines.count == 160)
            #expect(lines.allSatisfy { $0.hasPrefix("{\"time\"") && $0.hasSuffix("\"}") })
        }
    }

    @Test func aReaderThatStopsCostsLinesNotTime() async throws {
        try await Self.withPipe { reading, writing in
            let logger = Logger(minimumLevel: .info, format: .json, descriptor: writing)
            for _ in 0..<5000 { logger.log(.info, "x", [("padding", "0123456789")]) }
            let before = Self.drain(reading)
            logger.log(.info, "after")
            let after = Self.drain(reading).split(separator: "\n")
            let written = before.split(separator: "\n").count
            #expect(written < 5000)
            #expect(after.count == 2)
            #expect(after.first?.contains("\"event\":\"log_lines_dropped\"") == true)
            #expect(after.first?.contains("\"count\":\(5000 - written)}") == true)
        }
    }
}
