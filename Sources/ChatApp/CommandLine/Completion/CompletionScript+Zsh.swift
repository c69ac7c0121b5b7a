extension CompletionScript {
    /// For zsh with its completion system, as a file `_PROGRAM` in `fpath`.
    var zsh: String {
        """
        #compdef \(program)
        # zsh completion of \(program); written by: \(program) completions zsh
        _\(program)() {
            local -a candidates
            if ((CURRENT == 2)); then
        \(zshList(firstWords.map { ($0.word, $0.summary) }, indent: 8))
                return
            fi
            case $words[2] in
        \(firstWords.map { zshBranch($0.word) }.joined(separator: "\n"))
            esac
        }
        if [ "$funcstack[1]" = _\(program) ]; then _\(program) "$@"; else compdef _\(program) \(program); fi

        """
    }

    private func zshBranch(_ word: String) -> String {
        let members = members(of: word)
        guard !members.isEmpty else {
            let command = commands.first { $0.path == [word] }
            return "        \(word))\n\(command.map(zshArguments) ?? "")\n            ;;"
        }
        let branches = members.map { "            \($0.path[1]))\n\(zshArguments($0))\n    ;;" }
        return """
                    \(word))
                        if ((CURRENT == 3)); then
            \(zshList(members.map { ($0.path[1], $0.summary) }, indent: 16))
                            return
                        fi
                        case $words[3] in
            \(branches.joined(separator: "\n"))
                        esac
                        ;;
            """
    }

    private func zshList(_ entries: [(String, String)], indent: Int) -> String {
        let space = String(repeating: " ", count: indent)
        let list = entries.map { "\(space)    " + Self.quoted("\($0.0):\($0.1)") }
        return "\(space)candidates=(\n\(list.joined(separator: "\n"))\n\(space))\n"
            + "\(space)_describe -t commands command candidates"
    }

    /// Hands the rest of the line to `_arguments`.
    private func zshArguments(_ command: Command) -> String {
        let depth = command.path.count
        let options = command.allOptions.map(zshOption)
        let arguments = command.arguments.enumerated().map { index, argument in
            let action =
                Self.isPath(argument.name)
                ? "_files"
                : argument.choices.isEmpty
                    ? "" : "(\(argument.choices.joined(separator: " ")))"
            let mark = argument.isOptional ? "::" : ":"
            return Self.quoted("\(index + 1)\(mark)\(Self.zshText(argument.name)):\(action)")
        }
        let lines = (options + arguments).map { "                    \($0)" }
        return """
                            shift \(depth) words
                            ((CURRENT -= \(depth)))
                            _arguments \\
            \(lines.joined(separator: " \\\n"))
            """
    }

    private func zshOption(_ option: CommandOption) -> String {
        let value = option.value.map {
            ":\(Self.zshText($0)):" + (Self.isPath($0) ? "_files" : "")
        }
        let text = Self.quoted("[\(Self.zshText(option.meaning))]\(value ?? "")")
        guard let short = option.short else { return option.name + text }
        return "'(\(short) \(option.name))'{\(short),\(option.name)}\(text)"
    }

    /// Text inside a specification: brackets and colons are marks there.
    private static func zshText(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if "[]:\\".contains(character) { result.append("\\") }
            result.append(character)
        }
    }
}
