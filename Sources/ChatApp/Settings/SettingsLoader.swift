public import ChatCore

/// Turns variables into ``Settings``, naming everything that is wrong with them at once.
public struct SettingsLoader {
    /// A variable's text and where it was found.
    private struct Source {
        let text: String
        let place: String?

        /// Whether it counts where the other is given too: the environment wins over the file.
        func outranks(_ other: Source) -> Bool { place == nil && other.place != nil }
    }

    private let file: EnvironmentFile?
    private let sources: [String: Source]
    private let readFile: (String) -> String?
    private var report = SettingsReport()

    /// Judges the variables of the environment and of a file; the environment wins.
    ///
    /// `today` decides which ends of life are warned about; `readFile` returns the text of a file that
    /// a `*_FILE` variable names, or `nil`.
    public static func load(
        environment: [String: String], file: EnvironmentFile?, today: CivilDate,
        readFile: (String) -> String?
    ) -> SettingsReport {
        withoutActuallyEscaping(readFile) { readFile in
            var loader = SettingsLoader(environment: environment, file: file, readFile: readFile)
            loader.readTable()
            loader.readNotifyNumbers()
            loader.warnAboutFile()
            loader.warnAboutUnknownNames()
            SettingsRules.check(&loader.report, today: today)
            return loader.report
        }
    }

    private init(
        environment: [String: String], file: EnvironmentFile?,
        readFile: @escaping (String) -> String?
    ) {
        self.file = file
        self.readFile = readFile
        var sources: [String: Source] = [:]
        for entry in file?.entries ?? [] {
            sources[entry.name] = Source(
                text: entry.value, place: "\(file?.path ?? ""):\(entry.line):\(entry.column)")
        }
        for (name, text) in environment { sources[name] = Source(text: text, place: nil) }
        self.sources = sources
        for issue in file?.issues ?? [] {
            let place = "\(file?.path ?? ""):\(issue.line):\(issue.column)"
            report.problems.append(.unreadable(place: place, issue.message))
        }
    }

    // MARK: Values

    private mutating func readTable() {
        for setting in SettingsTable.all {
            guard let source = source(of: setting), !source.text.isEmpty else { continue }
            if !setting.assign(source.text, &report.settings) {
                report.problems.append(
                    .unacceptable(
                        setting.name, value: setting.shown(source.text), place: source.place,
                        allowed: setting.allowed))
            } else if let doubt = setting.doubt(source.text) {
                warn(of: doubt, setting.name, source)
            }
        }
    }

    private mutating func warn(of doubt: String, _ name: String, _ source: Source) {
        report.warnings.append("\(name)\(source.place.map { " (\($0))" } ?? ""): \(doubt)")
    }

    /// The variable itself, or the file that its `_FILE` twin names.
    private mutating func source(of setting: Setting) -> Source? {
        let direct = sources[setting.name]
        guard let fileVariable = setting.fileVariable, let named = sources[fileVariable],
            !named.text.isEmpty
        else { return direct }
        if let direct, !direct.text.isEmpty, !named.outranks(direct) {
            if direct.outranks(named) { return direct }
            report.problems.append(
                .unacceptable(
                    fileVariable, value: named.text, place: named.place,
                    allowed: "either \(setting.name) or \(fileVariable), not both"))
            return nil
        }
        var text = readFile(named.text) ?? ""
        while text.last?.isNewline == true { text.removeLast() }
        guard !text.isEmpty else {
            report.problems.append(
                .unacceptable(
                    fileVariable, value: named.text, place: named.place,
                    allowed: "the path of a readable file that holds the value"))
            return nil
        }
        return Source(text: text, place: named.text)
    }

    private mutating func readNotifyNumbers() {
        let prefix = SettingsTable.notifyNumberPrefix
        for (name, source) in sources.sorted(by: { $0.key < $1.key })
        where name.hasPrefix(prefix) && !source.text.isEmpty {
            let team = String(name.dropFirst(prefix.count))
            guard !team.isEmpty, let number = SettingsTable.notifyNumberKind.parse(source.text)
            else {
                report.problems.append(
                    .unacceptable(
                        name, value: nil, place: source.place,
                        allowed: SettingsTable.notifyNumberKind.allowed))
                continue
            }
            report.settings.notifyNumbers[team.uppercased()] = number
            if let doubt = SettingsTable.notifyNumberKind.doubt(source.text) {
                warn(of: doubt, name, source)
            }
        }
    }

    // MARK: Warnings

    private mutating func warnAboutFile() {
        guard let file else { return }
        var lines: [String: Int] = [:]
        for entry in file.entries {
            if let first = lines.updateValue(entry.line, forKey: entry.name) {
                report.warnings.append(
                    "\(file.path):\(entry.line): \(entry.name) was set on line \(first) already; "
                        + "the last one counts")
            }
        }
        let secrets = Set(SettingsTable.all.filter(\.isSecret).map(\.name))
        if let flaw = SecretFileMode.flaw(file.mode),
            file.entries.contains(where: { secrets.contains($0.name) && !$0.value.isEmpty })
        {
            report.warnings.append(
                "\(file.path) holds secrets and \(flaw); "
                    + "hint: \(SecretFileMode.remedy) \(file.path)")
        }
    }

    /// Names that begin like ours are judged wherever they stand, others only in the file and only
    /// when they look like a mistyped name of ours: the environment is full of other programs' names.
    private mutating func warnAboutUnknownNames() {
        let known =
            SettingsTable.all.map(\.name) + SettingsTable.all.compactMap(\.fileVariable)
        let inFile = Set(file?.entries.map(\.name) ?? [])
        for name in sources.keys.sorted()
        where !known.contains(name) && !name.hasPrefix(SettingsTable.notifyNumberPrefix) {
            let family = ["WHATSAPP_", "OPENAI_"].first { name.hasPrefix($0) }
            let candidates = known.filter { $0.hasPrefix(family ?? "") }
            guard family != nil || inFile.contains(name),
                let nearest = NearestName.of(
                    name, among: candidates, limit: family == nil ? 2 : .max)
            else { continue }
            let place = sources[name]?.place.map { " (\($0))" } ?? ""
            report.warnings.append(
                "\(TerminalText.escaped(name))\(place) is not a setting; "
                    + "did you mean \(nearest)?")
        }
    }
}
