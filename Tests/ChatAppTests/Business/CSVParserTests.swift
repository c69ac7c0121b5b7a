import Testing

@testable import ChatApp

@Suite struct CSVParserTests {
    /// A file with visible line ends, then its records: cells parted by `¦`, records by `/`.
    static let table: [(String, String)] = [
        ("a,b\n1,2\n", "a¦b/1¦2"),
        ("a;b\r\n1;2", "a¦b/1¦2"),
        ("a\tb\r1\t2\r", "a¦b/1¦2"),
        ("a,b\n\"1,5\",\"di \"\"hola\"\"\"\n", "a¦b/1,5¦di \"hola\""),
        ("a,b\n\"x\ny\",2\n", "a¦b/x\ny¦2"),
        ("a,b\n\"x\r\ny\",2\n", "a¦b/x\ny¦2"),
        ("\"a,1\";b\n1;2\n", "a,1¦b/1¦2"),
        ("sep=;\na;b,c\n1;2,5\n", "a¦b,c/1¦2,5"),
        ("a,b\n\n,\n1,2\n;\n", "a¦b/1¦2/;"),
        ("a,b\n5\" pulgadas,2\n", "a¦b/5\" pulgadas¦2"),
        ("a,b\n1\n", "a¦b/1"),
        ("a,b\n\"\",2\n", "a¦b/¦2"),
        ("a", "a"),
    ]

    @Test(arguments: table)
    func reads(text: String, expected: String) throws {
        let log = IssueLog(file: "t.csv")
        let table = try #require(CSVParser.parse(text, log: log))
        let records = ([table.header] + table.rows).map { row in
            row.cells.map(\.text).joined(separator: "¦")
        }
        #expect(records.joined(separator: "/") == expected)
        #expect(log.issues.isEmpty)
    }

    @Test func knowsWhereEveryValueStands() throws {
        let log = IssueLog(file: "t.csv")
        let table = try #require(CSVParser.parse("a,b\n\"x\r\ny\",ñ,z\n1,2", log: log))
        let places = table.rows.flatMap(\.cells).map { "\($0.position.line):\($0.position.column)" }
        #expect(places == ["2:1", "3:4", "3:6", "4:1", "4:3"])
    }

    @Test(arguments: [
        ("", "t.csv:1:1: el archivo está vacío; se espera una fila con los títulos"),
        (
            "a\n\"b",
            "t.csv:2:1: faltan las comillas de cierre; un valor que comienza con comillas termina"
                + " con comillas"
        ),
    ])
    func refuses(text: String, issue: String) {
        let log = IssueLog(file: "t.csv")
        #expect(CSVParser.parse(text, log: log) == nil)
        #expect(log.issues.map(\.description) == [issue])
    }

    @Test func limitsHold() {
        let wide = IssueLog(file: "t.csv")
        #expect(CSVParser.parse(String(repeating: ",", count: 100), log: wide) == nil)
        let long = IssueLog(file: "t.csv")
        #expect(CSVParser.parse("a\n" + String(repeating: "x", count: 5000), log: long) == nil)
        let tall = IssueLog(file: "t.csv")
        #expect(CSVParser.parse(String(repeating: "a\n", count: 20_010), log: tall) == nil)
        #expect([wide, long, tall].map(\.hasErrors) == [true, true, true])
    }
}
