import TestSupport
import Testing

@testable import ChatApp

/// Files spoiled at random: the loader answers with a shop or with mistakes, and never crashes or hangs.
@Suite struct BusinessMutationTests {
    /// Bytes that mean something to a parser.
    private static let spice = Array("{}[]&*!|>'\"%@`#,;:-?\t\n\r\0=~$.\u{FEFF}\u{2028}ñ".utf8)

    @Test(arguments: TemporaryBusiness.fileNames)
    func neverCrashes(name: String) throws {
        let shop = try TemporaryBusiness()
        let original = Array(try shop.text(name).utf8)
        var random = SeededGenerator(seed: UInt64(name.utf8.count))
        for round in 0..<30 {
            let bytes = Self.spoil(original, with: &random)
            try shop.write(name, bytes)
            let issues = shop.issues()
            for issue in issues {
                let parts = issue.split(separator: ":", maxSplits: 3)
                #expect(parts.count == 4 && issue.contains("; "), "round \(round): \(issue)")
            }
        }
    }

    private static func spoil(_ bytes: [UInt8], with random: inout SeededGenerator) -> [UInt8] {
        var result = bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) where !result.isEmpty {
            let place = Int.random(in: 0..<result.count, using: &random)
            let end = min(result.count, place + Int.random(in: 1...40, using: &random))
            switch Int.random(in: 0..<6, using: &random) {
            case 0: result[place] = UInt8.random(in: 0...255, using: &random)
            case 1: result.insert(spice.randomElement(using: &random) ?? 0, at: place)
            case 2: result.removeSubrange(place..<end)
            case 3: result.insert(contentsOf: result[place..<end], at: place)
            case 4: result.replaceSubrange(place..<end, with: spice.shuffled(using: &random))
            default: result.removeSubrange(place...)
            }
        }
        return result
    }

    /// A text repeated, with what stands before it; printed short.
    struct HostileYAML: CustomTestStringConvertible {
        var start = ""
        var unit: String
        var count = 1

        var text: String { start + String(repeating: unit, count: count) }
        var testDescription: String { "\(start)\(unit) × \(count)".debugDescription }
    }

    @Test(arguments: [
        HostileYAML(unit: "[", count: 100_000), HostileYAML(unit: "{a: ", count: 50_000),
        HostileYAML(unit: "- ", count: 100_000), HostileYAML(unit: "a:\n ", count: 10_000),
        HostileYAML(unit: "\"", count: 100_001),
        HostileYAML(start: "a: ", unit: "x", count: 1_000_000),
        HostileYAML(start: "--- |\n", unit: " x\n", count: 100_000),
        HostileYAML(unit: "? [a, b]\n: c\n"), HostileYAML(unit: "%YAML 9.9\n---\na: b"),
        HostileYAML(unit: "a: \"\\u0000\\x41\\ud800\""), HostileYAML(unit: "- &a [*a, *a]"),
        HostileYAML(unit: "<<: {a: b}"), HostileYAML(unit: "a: !!binary aGk="),
    ])
    func hostileYAMLIsRefusedOrRead(yaml: HostileYAML) {
        let log = IssueLog(file: "x.yaml")
        let node = YAMLParser.parse(yaml.text, log: log)
        #expect(node != nil || log.hasErrors)
    }
}
