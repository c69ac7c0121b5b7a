import ChatCore

/// Reads the opening hours of the shop or of a team.
struct OpeningHoursReader {
    private static let allowed =
        "se permite «cerrado», «24 horas» o intervalos como «8:00-12:00, 14:00-18:00»"

    let log: IssueLog

    /// The week of a mapping such as `lunes a viernes: 8:00-18:00`, with `festivos`.
    func hours(_ node: YAMLNode, exceptions: [YAMLNode]) -> OpeningHours? {
        guard case .mapping(let entries) = node.content else {
            log.error(
                node.position, "el horario es \(node.kindName)",
                "se espera un grupo como «lunes a viernes: 8:00-18:00»")
            return nil
        }
        var week: [Weekday: [ClockInterval]] = [:]
        var lineOfDay: [Weekday: Int] = [:]
        var holidays = HolidayRule.asUsual
        for entry in entries {
            if Self.plain(entry.key) == "festivos" {
                holidays = holidayRule(entry.value) ?? holidays
                continue
            }
            let days = days(entry)
            guard let intervals = intervals(entry.value) else { continue }
            for day in days {
                if let line = lineOfDay[day] {
                    log.error(
                        entry.keyPosition,
                        "\(day.spanishName) está repetido (ya está en la línea \(line))",
                        "cada día va una sola vez")
                }
                lineOfDay[day] = entry.keyPosition.line
                week[day] = intervals
            }
        }
        return OpeningHours(
            week: week, exceptions: self.exceptions(exceptions), holidays: holidays)
    }

    /// The days of a key: `sábado`, `lunes a viernes`, `martes, jueves`, `todos los días`.
    private func days(_ entry: YAMLEntry) -> [Weekday] {
        let key = Self.plain(entry.key)
        if key == "todos los dias" { return Weekday.allCases }
        let groups = key.split(separator: ",").flatMap { $0.split(separator: " y ") }
        let days = groups.map { group -> [Weekday]? in
            let ends = group.split(separator: " a ").map { Weekday(rawValue: $0.trimmed) }
            switch ends.count {
            case 1: return ends[0].map { [$0] }
            case 2:
                guard let first = ends[0], let last = ends[1] else { return nil }
                let count = (last.mondayBased - first.mondayBased + 7) % 7
                return (0...count).map { Weekday(mondayBased: first.mondayBased + $0) }
            default: return nil
            }
        }
        guard !days.isEmpty, !days.contains(nil) else {
            let names = Weekday.allCases.map(\.rawValue) + ["festivos"]
            let nearest = NearestName.of(key, among: names)
            log.error(
                entry.keyPosition, "\(entry.key.quoted) no es un día",
                nearest.map { "¿quiso decir \($0.quoted)?" }
                    ?? "se permite por ejemplo «lunes a viernes», «sábado» o «festivos»")
            return []
        }
        return days.compactMap { $0 }.flatMap { $0 }
    }

    private func holidayRule(_ node: YAMLNode) -> HolidayRule? {
        if case .scalar(let text, _) = node.content {
            switch Self.plain(text) {
            case "cerrado": return .closed
            case "como domingo": return .likeSunday
            case "normal": return .asUsual
            default: break
            }
        }
        return intervals(node, "«como domingo», «normal», ").map { .intervals($0) }
    }

    /// The intervals of one day, ascending.
    func intervals(_ node: YAMLNode, _ others: String = "") -> [ClockInterval]? {
        let texts = MappingReader.texts(of: node, what: "el horario", log: log)
        guard !texts.isEmpty else { return nil }
        var result: [ClockInterval] = []
        for (text, position) in texts {
            switch Self.plain(text) {
            case "cerrado" where texts.count == 1: return []
            case "24 horas" where texts.count == 1:
                return ClockInterval(opens: 0, closes: 1440).map { [$0] }
            default: break
            }
            for part in text.split(separator: ",", omittingEmptySubsequences: false) {
                guard let interval = ClockInterval(part.trimmed) else {
                    log.error(
                        position, "el horario \(part.trimmed.quoted) no se entiende",
                        Self.allowed.replacingFirst("se permite ", with: "se permite \(others)"))
                    return nil
                }
                result.append(interval)
            }
            result.sort()
            for (left, right) in zip(result, result.dropFirst()) where left.closes > right.opens {
                log.error(
                    position, "dos intervalos de \(text.quoted) se cruzan",
                    "cada intervalo comienza después del anterior")
                return nil
            }
        }
        return result
    }

    /// Single days and spans of days that differ.
    private func exceptions(_ nodes: [YAMLNode]) -> [CivilDate: OpeningException] {
        var result: [CivilDate: OpeningException] = [:]
        for node in nodes {
            guard
                let reader = MappingReader(
                    node, keys: ["fecha", "desde", "hasta", "horario", "motivo"],
                    what: "la excepción", log: log)
            else { continue }
            let days = days(of: reader)
            guard let hoursNode = reader.requiredNode("horario", Self.allowed),
                let intervals = intervals(hoursNode)
            else { continue }
            let exception = OpeningException(intervals: intervals, reason: reader.text("motivo"))
            for day in days where result.updateValue(exception, forKey: day) != nil {
                log.error(
                    node.position, "la fecha \(day) está en dos excepciones",
                    "cada fecha va una sola vez")
            }
        }
        return result
    }

    private func days(of reader: MappingReader) -> [CivilDate] {
        func date(_ key: String) -> CivilDate? {
            guard let node = reader.requiredNode(key, DateText.allowed),
                let text = MappingReader.text(of: node, what: key.quoted, log: log)
            else { return nil }
            if let date = DateText.parse(text) { return date }
            log.error(node.position, "\(text.quoted) no es una fecha", DateText.allowed)
            return nil
        }
        guard reader.node("desde") != nil || reader.node("hasta") != nil else {
            return date("fecha").map { [$0] } ?? []
        }
        guard let first = date("desde"), let last = date("hasta") else { return [] }
        let count = last.daysSinceEpoch - first.daysSinceEpoch
        guard (0...366).contains(count) else {
            log.error(
                reader.position, "de \(first) a \(last) no es un período",
                "«hasta» va después de «desde», a lo sumo un año")
            return []
        }
        return (0...Int(count)).map { first.adding(days: $0) }
    }

    /// Lower case without accents and with single blanks.
    private static func plain(_ text: String) -> String {
        let folded = text.lowercased().map { character -> Character in
            switch character {
            case "á": "a"
            case "é": "e"
            case "í": "i"
            case "ó": "o"
            case "ú": "u"
            default: character
            }
        }
        return String(folded).split(separator: " ").joined(separator: " ")
    }
}

extension String {
    /// The text with its first part replaced, if it begins with it.
    fileprivate func replacingFirst(_ prefix: String, with other: String) -> String {
        hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
    }
}
