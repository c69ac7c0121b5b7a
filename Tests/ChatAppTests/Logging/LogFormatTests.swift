import ChatJSON
import Glibc
import Testing

@testable import ChatApp

@Suite struct LogFormatTests {
    static let hostile = "x\r\n\u{1B}[2Jlevel=error \"event\":\"forged\"\u{0}\u{9B}\u{2028}"

    static func text(_ line: LogLine, _ format: LogFormat) -> String {
        String(decoding: format.bytes(of: line, at: "2026-11-22T17:49:05.120Z"), as: UTF8.self)
    }

    @Test func jsonHoldsEveryField() throws {
        let line = LogLine(
            .info, "turn_answered",
            [
                ("request_id", "r1"), ("trace_id", 7), ("latency_ms", .number(0.5)),
                ("cache_hit", false), ("path", .list(["type:x", "intent:y"])), ("team", nil),
            ])
        #expect(
            Self.text(line, .json)
                == #"{"time":"2026-11-22T17:49:05.120Z","level":"info","event":"turn_answered","#
                + #""request_id":"r1","trace_id":7,"latency_ms":0.5,"cache_hit":false,"#
                + #""path":["type:x","intent:y"]}"# + "\n")
    }

    @Test func textReadsAtAGlance() {
        let line = LogLine(
            .warning, "webhook_rejected", [("request_id", "r1"), ("why", "two words"), ("n", 3)])
        #expect(
            Self.text(line, .text(coloured: false))
                == "2026-11-22T17:49:05.120Z WARNING webhook_rejected "
                + "request_id=r1 why=\"two words\" n=3\n")
    }

    @Test func journaldIsToldThePriority() {
        let format = LogFormat.text(coloured: false, hasPriorities: true)
        let levels: [(LogLevel, String)] = [
            (.trace, "<7>"), (.debug, "<7>"), (.info, "<6>"), (.warning, "<4>"), (.error, "<3>"),
        ]
        for (level, prefix) in levels {
            #expect(Self.text(LogLine(level, "x"), format).hasPrefix(prefix + "2026-"))
        }
        var status = stat()
        #expect(fstat(0, &status) == 0)
        #expect(Terminal.isJournal(0, stream: "\(status.st_dev):\(status.st_ino)"))
        #expect(!Terminal.isJournal(0, stream: "1:2"))
        #expect(!Terminal.isJournal(0, stream: nil))
    }

    @Test(arguments: [LogFormat.json, .text(coloured: false)])
    func anEventIsOneLineWhateverItHolds(format: LogFormat) throws {
        let line = LogLine(.error, "failed", [("why", .text(Self.hostile))])
        let bytes = format.bytes(of: line, at: "t")
        #expect(
            bytes.filter { $0 < 0x20 || $0 == 0x7F } == [0x0A], "one line feed, no control byte")
        #expect(bytes.last == 0x0A)
        if format == .json {
            let value = try JSONReader.parse(Array(bytes.dropLast()))
            #expect(value["level"]?.stringValue == "error")
            #expect(value["event"]?.stringValue == "failed")
            #expect(value["why"]?.stringValue == Self.hostile)
        }
    }

    @Test func longTextsAreCut() {
        let line = LogLine(.info, "x", [("why", .text(String(repeating: "ñ", count: 5000)))])
        #expect(LogFormat.json.bytes(of: line, at: "t").count < 1000)
        #expect(LogFormat.text(coloured: true).bytes(of: line, at: "t").count < 1000)
    }
}
