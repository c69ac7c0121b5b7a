import Testing

@testable import ChatApp

@Suite struct CommandParserTests {
    static let command = Command(
        "traces tail", "recent traces",
        arguments: [
            CommandArgument("TEXT", "the words"),
            CommandArgument("FILE", "a file", isOptional: true),
        ],
        options: [
            .json, .flag("--follow", short: "-f", "follow"),
            .value("--number", short: "-n", "N", "how many"),
        ], action: { _ in })

    /// Words, and what they are read as: arguments by position, then options.
    static let table = """
        hola                     hola
        hola archivo             hola,archivo
        hola --json -f           hola --follow --json
        -n 5 hola                hola --number=5
        --number=5 hola          hola --number=5
        --number= hola           hola --number=
        -                        -
        -- --json                --json
        hola -- -f               hola,-f
        -n -5 hola               hola --number=-5
        -h                       ∅ --help
        ∅                        TEXT is missing: the words
        a b c                    unexpected argument "c"; words with blanks need quotes around them
        hola --jsonn             there is no option --jsonn; did you mean --json?
        hola --completely-else   there is no option --completely-else
        hola --json=1            --json takes no value
        hola -n                  -n needs a value, N
        hola -n 1 --number 2     --number was given twice
        """

    @Test(arguments: table.split(separator: "\n"))
    func followsTheTable(row: Substring) throws {
        let cells = row.split(separator: "  ", maxSplits: 1)
        try #require(cells.count == 2)
        let words = cells[0].split(separator: " ").map(String.init).filter { $0 != "∅" }
        #expect(Self.outcome(of: words) == cells[1].drop { $0 == " " })
    }

    static func outcome(of words: [String]) -> String {
        do throws(CommandFailure) {
            let result = try CommandParser(command: command).parse(words)
            let arguments = ["TEXT", "FILE"].compactMap { result.arguments[$0] }
            let options =
                result.flags.sorted()
                + result.values.sorted { $0.key < $1.key }
                .map { "\($0.key)=\($0.value)" }
            let first = arguments.isEmpty ? "∅" : arguments.joined(separator: ",")
            return ([first] + options).joined(separator: " ")
        } catch {
            return error.messages.joined(separator: "\n")
        }
    }

    @Test func wholeNumbersAreChecked() throws {
        let option = CommandOption.value("--number", short: "-n", "N", "how many")
        for (text, expected) in [("5", 5), ("100", 100), (nil, nil)] as [(String?, Int?)] {
            var parsed = CommandParser.Result()
            parsed.values["--number"] = text
            let invocation = Invocation(parsed, output: CommandOutput())
            #expect(try invocation.integer(of: option, in: 1...100) == expected)
        }
        for text in ["0", "101", "5.0", "x", ""] {
            var parsed = CommandParser.Result()
            parsed.values["--number"] = text
            let invocation = Invocation(parsed, output: CommandOutput())
            let failure = #expect(throws: CommandFailure.self) {
                try invocation.integer(of: option, in: 1...100)
            }
            #expect(failure?.code == .usage)
        }
    }
}
