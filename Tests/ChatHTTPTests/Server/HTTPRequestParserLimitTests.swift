import TestSupport
import Testing

@testable import ChatHTTP

@Suite struct HTTPRequestParserLimitTests {
    static let limits = HTTPRequestLimits(head: 200, target: 20, fields: 4)

    func events(_ text: String) -> [String] {
        var harness = ParserHarness(limits: Self.limits)
        harness.feed(text.utf8)
        return harness.events
    }

    @Test func limitsTheTarget() {
        let target = "/" + String(repeating: "a", count: 19)
        #expect(events("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n").count == 1)
        #expect(
            events("GET \(target)a HTTP/1.1\r\nHost: a\r\n\r\n")
                == ["414 the request target is too long; allowed are at most 20 bytes"])
        #expect(
            events("GET /" + String(repeating: "a", count: 200))
                == ["414 the request target is too long; allowed are at most 20 bytes"])
    }

    @Test func limitsTheHead() {
        let refusal = "431 the header is too large; allowed are at most 200 bytes and 4 fields"
        let start = "GET / HTTP/1.1\r\nHost: a\r\nX: "
        let fitting = start + String(repeating: "x", count: 200 - start.utf8.count - 4) + "\r\n\r\n"
        #expect(fitting.utf8.count == 200)
        #expect(events(fitting).first?.hasPrefix("GET / ") == true)
        #expect(events(start + "x" + fitting.dropFirst(start.count)) == [refusal])
        #expect(events(start + String(repeating: "x", count: 200)) == [refusal])
        #expect(
            events("GET / HTTP/1.1\r\nHost: a\r\n\(String(repeating: "A:b\r\n", count: 4))\r\n")
                == [refusal])
        #expect(
            events("GET / HTTP/1.1\r\nHost: a\r\n\(String(repeating: "A:b\r\n", count: 3))\r\n")
                .count == 1)
    }

    @Test func asksForTheBodyOnce() {
        let head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-Continue\r\n\r\n"
        var harness = ParserHarness()
        harness.feed(head.utf8)
        #expect(harness.events == ["continue"])
        harness.feed("h".utf8)
        harness.feed("i".utf8)
        #expect(harness.events.count == 2)
        #expect(ParserHarness.events(head + "h").isEmpty, "the client has not waited")
        #expect(ParserHarness.events(head + "hi").count == 1)
        #expect(
            ParserHarness.events(head, bodyLimit: 1)
                == ["413 the body is too large; allowed are at most 1 bytes"])
        #expect(ParserHarness.events(head.replacing("1.1", with: "1.0")).isEmpty)
    }

    @Test func knowsHowFarARequestIs() {
        var harness = ParserHarness()
        #expect(harness.phase == .idle)
        harness.feed("P".utf8)
        #expect(harness.phase == .head)
        harness.feed("OST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n".utf8)
        #expect(harness.phase == .body)
        harness.feed("hiG".utf8)
        #expect(harness.phase == .head)
    }

    /// Mutated requests in random pieces: the parser never traps, never hangs, and gives the same
    /// events as for the whole.
    @Test func survivesRandomBytes() {
        let seeds = HTTPRequestParserTests.accepted.map { HTTPRequestParserTests.wire($0.bytes) }
        var generator = SeededGenerator(seed: 3)
        for round in 0..<6000 {
            var bytes = seeds[round % seeds.count] + seeds[(round * 7) % seeds.count]
            for _ in 0..<Int.random(in: 0...3, using: &generator) {
                let index = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[index] = .random(in: 0...255, using: &generator)
                case 1: bytes.remove(at: index)
                case 2: bytes.insert([0x0D, 0x0A, 0x20, 0x3A, 0x00][index % 5], at: index)
                default: bytes.removeSubrange(index...)
                }
                if bytes.isEmpty { break }
            }
            var whole = ParserHarness()
            whole.feed(bytes)
            var pieces = ParserHarness()
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Int.random(in: 1...min(40, rest.count), using: &generator)
                pieces.feed(rest.prefix(count))
                rest = rest.dropFirst(count)
            }
            #expect(whole.events == pieces.events.filter { $0 != "continue" })
        }
    }
}
