extension CompletionScript {
    /// For bash 4 and newer; nothing of the package bash-completion is needed.
    var bash: String {
        let words = firstWords.map(\.word).joined(separator: " ")
        return """
            # bash completion of \(program); written by: \(program) completions bash
            _\(program)() {
                local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
                local words="" options="" kind=words
                COMPREPLY=()
                case "$prev" in
            \(bashValues)
                esac
                if ((COMP_CWORD == 1)); then
                    words="\(words)" options="--help --version"
                else
                    case "${COMP_WORDS[1]}" in
            \(firstWords.map { bashBranch($0.word) }.joined(separator: "\n"))
                    esac
                fi
                if [[ $cur == -* ]]; then
                    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
                elif [[ $kind == files ]]; then
                    mapfile -t COMPREPLY < <(compgen -f -- "$cur")
                else
                    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
                fi
            }
            complete -o filenames -F _\(program) \(program)

            """
    }

    /// After an option with a value: files where the value is one, else nothing.
    private var bashValues: String {
        let options = commands.flatMap(\.allOptions).filter { $0.value != nil }
        func names(_ options: [CommandOption]) -> String {
            Set(options.flatMap { [$0.name, $0.short].compactMap(\.self) }).sorted()
                .joined(separator: " | ")
        }
        let files = options.filter { Self.isPath($0.value ?? "") }
        let others = options.filter { !Self.isPath($0.value ?? "") }
        return [
            (names(files), #"mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return"#),
            (names(others), "return"),
        ].filter { !$0.0.isEmpty }.map { "    \($0.0)) \($0.1) ;;" }.joined(separator: "\n")
    }

    private func bashBranch(_ word: String) -> String {
        let members = members(of: word)
        guard !members.isEmpty else {
            let command = commands.first { $0.path == [word] }
            return "        \(word)) \(command.map(bashWords) ?? "") ;;"
        }
        let seconds = members.map { $0.path[1] }.joined(separator: " ")
        let branches = members.map { "            \($0.path[1])) \(bashWords($0)) ;;" }
        return """
                    \(word))
                        if ((COMP_CWORD == 2)); then
                            words="\(seconds)" options="--help"
                        else
                            case "${COMP_WORDS[2]}" in
            \(branches.map { "    " + $0 }.joined(separator: "\n"))
                            esac
                        fi
                        ;;
            """
    }

    private func bashWords(_ command: Command) -> String {
        let options = command.allOptions.flatMap { [$0.name, $0.short].compactMap(\.self) }
        let words = command.arguments.flatMap(\.choices)
        let takesFiles = command.arguments.contains { Self.isPath($0.name) }
        return #"options="\#(options.joined(separator: " "))""#
            + (words.isEmpty ? "" : #" words="\#(words.joined(separator: " "))""#)
            + (takesFiles ? " kind=files" : "")
    }
}
