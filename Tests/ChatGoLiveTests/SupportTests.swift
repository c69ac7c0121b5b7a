import ChatCore
import Testing

@testable import ChatGoLive

/// The small tools of the checks.
@Suite struct SupportTests {
    @Test(arguments: [
        ("changeme", true), ("YOUR_ACCESS_TOKEN", true), ("<token>", true), ("aaaaaaaaaaaa", true),
        ("12345678", true), ("token", true), ("", true),
        ("EAAGm0PX4ZCpsBO7xyz", false), ("7d1f9a2be0c44e0f", false),
        ("palabra-de-la-tienda", false),
    ])
    func placeholdersAreTold(text: String, isOne: Bool) {
        #expect(PlaceholderText.matches(text) == isOne)
    }

    @Test func leaksAreFoundWhateverTheCase() {
        let bytes = Array("un log con CANARINA.Z@Example.com dentro".utf8)
        #expect(LeakScan.holds(bytes, "canarina.z@example.com"))
        #expect(LeakScan.holds(bytes, "dentro"))
        #expect(!LeakScan.holds(bytes, "canarino"))
        #expect(!LeakScan.holds([], "x"))
    }

    @Test func datesOfHTTPAreRead() {
        #expect(
            HTTPDateText.timestamp("Sun, 06 Nov 1994 08:49:37 GMT")
                == Timestamp(seconds: 784_111_777))
        for text in ["", "now", "Sun, 06 Nov 1994 08:49:37", "Sun, 31 Feb 1994 08:49:37 GMT"] {
            #expect(HTTPDateText.timestamp(text) == nil)
        }
    }

    @Test func metricsAreSummedOverTheirLabels() {
        let page = """
            # TYPE chat_sends_total counter
            chat_sends_total{result="accepted"} 3
            chat_sends_total{result="refused"} 2
            chat_sends_totals 9
            """
        let values = MetricPage.values(page)
        #expect(MetricPage.sum(values, "chat_sends_total") == 5)
        #expect(MetricPage.sum(values, "chat_other") == nil)
    }

    @Test func queriesAreEscaped() {
        #expect(QueryText.escaped("a b&=ñ") == "a%20b%26%3D%C3%B1")
    }

    @Test func findingsTellTheFirstOnesAndCountTheRest() {
        var findings = Findings()
        #expect(findings.result("well", hint: "do").outcome == .pass)
        for number in 1...6 { findings.expect(false, "problem \(number)") }
        let result = findings.result("well", hint: "do")
        #expect(result.outcome == .fail)
        #expect(result.evidence.hasSuffix("and 2 more"))
    }
}
