@testable import ChatApp

extension FuzzTarget {
    /// Each mistake of a table has a place in the file.
    static func csv(_ bytes: [UInt8]) throws(Broken) {
        let log = IssueLog(file: "catalog.csv")
        let text = String(decoding: bytes, as: UTF8.self)
        let table = CSVParser.parse(text, log: log)
        try expect((table?.rows.count ?? 0) <= CSVParser.rowLimit, "more rows than the limit")
        try expect(table != nil || !log.issues.isEmpty, "refused without a word")
    }

    /// The tree is bounded, and what is refused is explained.
    static func yaml(_ bytes: [UInt8]) throws(Broken) {
        let log = IssueLog(file: "profile.yaml")
        let node = YAMLParser.parse(String(decoding: bytes, as: UTF8.self), log: log)
        try expect(node != nil || !log.issues.isEmpty, "refused without a word")
    }

    /// No line of settings is lost without a word but comments and empty ones.
    static func env(_ bytes: [UInt8]) throws(Broken) {
        var parser = EnvironmentFileParser(bytes)
        parser.run()
        let lines = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
        try expect(parser.entries.count <= lines, "more settings than lines")
    }
}
