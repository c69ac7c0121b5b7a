/// Reads the words after a command's name.
struct CommandParser {
    /// What was read.
    struct Result: Hashable {
        var arguments: [String: String] = [:]
        var values: [String: String] = [:]
        var flags: Set<String> = []
    }

    let command: Command

    /// Reads `words`; after `--` everything is an argument, and so is a lone `-`.
    func parse(_ words: [String]) throws(CommandFailure) -> Result {
        var result = Result()
        var positional: [String] = []
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                positional += rest
                break
            }
            guard word.hasPrefix("-"), word != "-" else {
                positional.append(word)
                continue
            }
            try option(word, &rest, into: &result)
        }
        if !result.flags.contains(CommandOption.help.name) {
            try assign(positional, to: &result)
        }
        return result
    }

    private func option(
        _ word: String, _ rest: inout ArraySlice<String>, into result: inout Result
    ) throws(CommandFailure) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        guard let option = command.allOptions.first(where: { $0.name == name || $0.short == name })
        else { throw .usage(unknown(name)) }
        guard option.value != nil else {
            guard parts.count == 1 else { throw .usage("\(option.name) takes no value") }
            result.flags.insert(option.name)
            return
        }
        guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
            throw .usage("\(name) needs a value, \(option.value ?? "")")
        }
        guard result.values.updateValue(value, forKey: option.name) == nil else {
            throw .usage("\(option.name) was given twice")
        }
    }

    private func unknown(_ name: String) -> String {
        let shown = TerminalText.escaped(String(name.prefix(80)))
        let names = command.allOptions.map(\.name)
        let suggestion = NearestName.of(name, among: names).map { "; did you mean \($0)?" }
        return "there is no option \(shown)\(suggestion ?? "")"
    }

    private func assign(
        _ positional: [String], to result: inout Result
    ) throws(CommandFailure) {
        for (argument, value) in zip(command.arguments, positional) {
            result.arguments[argument.name] = value
        }
        if positional.count > command.arguments.count {
            let extra = TerminalText.quoted(positional[command.arguments.count])
            throw .usage("unexpected argument \(extra); words with blanks need quotes around them")
        }
        if let missing = command.arguments.dropFirst(positional.count).first(where: {
            !$0.isOptional
        }) {
            throw .usage("\(missing.name) is missing: \(missing.meaning)")
        }
    }
}
