extension CompletionScript {
    /// For fish 3 and newer.
    var fish: String {
        let words = firstWords.map(\.word)
        let firsts = firstWords.map { word, summary in
            "complete -c \(program) -n __fish_use_subcommand -a \(word) -d \(Self.fishText(summary))"
        }
        let rest = words.flatMap { word in
            let members = members(of: word)
            return members.isEmpty
                ? commands.filter { $0.path == [word] }.flatMap {
                    fishLines($0, "__fish_seen_subcommand_from \(word)")
                } : fishGroup(word, members)
        }
        let heading = [
            "# fish completion of \(program); written by: \(program) completions fish",
            "complete -c \(program) -f",
        ]
        return (heading + firsts + rest).joined(separator: "\n") + "\n"
    }

    private func fishGroup(_ word: String, _ members: [Command]) -> [String] {
        let seconds = members.map { $0.path[1] }.joined(separator: " ")
        let inGroup = "__fish_seen_subcommand_from \(word)"
        return members.flatMap { command in
            let second = command.path[1]
            let isOpen = "\(inGroup); and not __fish_seen_subcommand_from \(seconds)"
            let offer =
                "complete -c \(program) -n \(Self.fishText(isOpen)) -a \(second)"
                + " -d \(Self.fishText(command.summary))"
            return [offer]
                + fishLines(command, "\(inGroup); and __fish_seen_subcommand_from \(second)")
        }
    }

    private func fishLines(_ command: Command, _ condition: String) -> [String] {
        let start = "complete -c \(program) -n \(Self.fishText(condition))"
        let options = command.allOptions.map { option in
            let short = option.short.map { " -s \($0.dropFirst())" } ?? ""
            let value = option.value.map { Self.isPath($0) ? " -r -F" : " -x" } ?? ""
            return "\(start) -l \(option.name.dropFirst(2))\(short)\(value)"
                + " -d \(Self.fishText(option.meaning))"
        }
        let arguments = command.arguments.flatMap { argument -> [String] in
            if Self.isPath(argument.name) { return ["\(start) -F"] }
            return argument.choices.map { "\(start) -a \($0)" }
        }
        return options + arguments
    }

    private static func fishText(_ text: String) -> String {
        quoted(text.replacing("\\", with: "\\\\"), quote: #"\'"#)
    }
}
