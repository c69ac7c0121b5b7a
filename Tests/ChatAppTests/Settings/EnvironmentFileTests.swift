import Testing

@testable import ChatApp

@Suite struct EnvironmentFileTests {
    static func parse(_ text: String) -> EnvironmentFile {
        EnvironmentFile(parsing: Array(text.utf8), path: ".env")
    }

    /// What stands after `A=` and what is read, `∅` for the empty text; `␣` is a space, `⏎` a line end.
    static let values = #"""
        plain              plain
        two␣words          two␣words
        ␣␣around␣␣         around
        a#b                a#b
        a␣#␣comment        a
        ␣#␣comment         ∅
        "double"           double
        "a␣#␣b"␣#␣comment  a␣#␣b
        'single'           single
        'it\'s'            it's
        'a\nb'             a\nb
        "a\tb\"c\\d\$e"    a␉b"c\d$e
        "a\qb"             a\qb
        $HOME              $HOME
        "${X:-y}␣`id`"     ${X:-y}␣`id`
        "two⏎lines"        two⏎lines
        a"b"               a"b"
        ""                 ∅
        ñandú✓             ñandú✓
        """#

    @Test(arguments: values.split(separator: "\n"))
    func readsValues(row: Substring) throws {
        let cells = row.split(separator: " ").map { cell in
            String(cell.map { Self.blanks[$0] ?? $0 })
        }
        try #require(cells.count == 2)
        let file = Self.parse("A=\(cells[0])\nB=2\n")
        #expect(file.issues.isEmpty)
        #expect(file.entries.first?.value == (cells[1] == "∅" ? "" : cells[1]))
        #expect(file.entries.last?.value == "2", "the next line is not touched")
    }

    static let blanks: [Character: Character] = ["␣": " ", "⏎": "\n", "␉": "\t"]

    @Test func toleratesWindowsAndShellHabits() {
        let file = Self.parse(
            "\u{FEFF}# comment\r\n\r\nexport A=1\r\n  B = two \r\nexport=3\r\nC='x'\r\n")
        #expect(file.issues.isEmpty)
        #expect(file.entries.map(\.name) == ["A", "B", "export", "C"])
        #expect(file.entries.map(\.value) == ["1", "two", "3", "x"])
        #expect(file.entries.map(\.line) == [3, 4, 5, 6])
        #expect(file.entries.map(\.column) == [10, 7, 8, 3])
    }

    /// docker compose takes a name alone as the environment's, and a colon as an equals sign.
    @Test func toleratesWhatComposeDoes() {
        let file = Self.parse("FOO\nexport BAR\nBAZ # later\nA: 1\nb.c-d[0]=2\nE:'x'\nF")
        #expect(file.issues.isEmpty)
        #expect(file.entries.map(\.name) == ["A", "b.c-d[0]", "E"])
        #expect(file.entries.map(\.value) == ["1", "2", "x"])
    }

    /// A broken line, and where and how it is reported.
    static let mistakes: [(String, String)] = [
        ("no value", "1:4: expected = after no"),
        ("1A=2", "1:1: expected NAME=VALUE; a name has letters, digits and _ . - [ ]"),
        ("=2", "1:1: expected NAME=VALUE; a name has letters, digits and _ . - [ ]"),
        ("ok=1\n  a b=2", "2:5: expected = after a"),
        ("A=\"open\nB=2", "1:3: the quote \" is never closed"),
        ("A='open\\'", "1:3: the quote ' is never closed"),
        ("A=\"x\" y", "1:7: after the closing quote only a comment is allowed"),
        ("A=\"two\nlines\" y", "2:8: after the closing quote only a comment is allowed"),
        ("A=x\0y", "1:3: a value cannot hold a zero byte"),
    ]

    @Test(arguments: mistakes)
    func saysWhereALineIsWrong(text: String, expected: String) {
        let file = Self.parse(text)
        #expect(
            file.issues.map { "\($0.line):\($0.column): \($0.message)" } == [expected])
    }

    @Test func aMistakeEndsItsLineOnly() {
        let file = Self.parse("A=1\n?\nB=2\nC=\"x\nD=4\n")
        #expect(file.entries.map(\.name) == ["A", "B", "D"])
        #expect(file.issues.map(\.line) == [2, 4])
    }

    @Test func saysWhereTextIsNotUTF8() {
        let file = EnvironmentFile(parsing: Array("A=1\nB=a".utf8) + [0xF1, 0x0A], path: ".env")
        #expect(file.issues.map { "\($0.line):\($0.column)" } == ["2:4"])
    }
}
