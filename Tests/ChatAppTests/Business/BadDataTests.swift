import Testing

@testable import ChatApp

/// Every mistake of the corpus is named exactly as written there.
///
/// A case takes lines (`-`) out of a file of the sample shop, puts others (`+`) in, and lists what the
/// loader says (`>`), where `@1` is the line of the first line put in.
@Suite struct BadDataTests {
    struct Case: CustomTestStringConvertible {
        var file: String
        var name: String
        var removed: [String] = []
        var added: [String] = []
        var expected: [String] = []

        var testDescription: String { "\(file): \(name)" }
    }

    static let cases = [
        "profile.yaml", "answers.yaml", "vocabulary.yaml", "models.yaml", "catalog.csv",
    ]
    .flatMap { file -> [Case] in
        let folder = SampleBusinessTests.directory + "/../Tests/ChatAppTests/Business/Corpus"
        let path = "\(folder)/\(file.prefix { $0 != "." }).cases"
        let bytes = (try? FileReader.read(path).bytes) ?? []
        var cases: [Case] = []
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let rest = String(line.dropFirst())
            if line.hasPrefix("=== ") {
                cases.append(Case(file: file, name: String(line.dropFirst(4))))
            } else if let last = cases.indices.last {
                switch line.first {
                case "-": cases[last].removed.append(rest)
                case "+": cases[last].added.append(rest)
                case ">": cases[last].expected.append(rest)
                default: break
                }
            }
        }
        return cases
    }

    @Test(arguments: cases)
    func isNamed(_ test: Case) throws {
        let shop = try TemporaryBusiness()
        var lines = try shop.text(test.file).split(
            separator: "\n", omittingEmptySubsequences: false
        )
        .map(String.init)
        let start = try #require(
            lines.indices.first { lines[$0...].starts(with: test.removed) },
            "the sample no longer holds the lines to take out")
        lines.replaceSubrange(start..<(start + test.removed.count), with: test.added)
        try shop.write(test.file, Array(lines.joined(separator: "\n").utf8))
        let issues = shop.issues().map { relative($0, start: start + 1, count: test.added.count) }
        #expect(issues == test.expected)
    }

    /// `profile.yaml:@1:3: …` for a line that was put in.
    private func relative(_ issue: String, start: Int, count: Int) -> String {
        var parts = issue.split(separator: ":", maxSplits: 2).map(String.init)
        guard parts.count == 3, let line = Int(parts[1]), (0..<max(1, count)).contains(line - start)
        else { return issue }
        parts[1] = "@\(line - start + 1)"
        return parts.joined(separator: ":")
    }

    @Test func corpusIsFound() {
        #expect(Self.cases.count >= 40)
    }
}
