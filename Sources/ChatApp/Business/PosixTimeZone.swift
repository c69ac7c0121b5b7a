import ChatCore

/// The rule behind the last listed transition of a zone: `EST5EDT,M3.2.0,M11.1.0`, `<-05>5`.
///
/// Source: POSIX, environment variable TZ, with the extended hours of RFC 9636.
struct PosixTimeZone {
    /// A day of the year at a time of day.
    private enum Day {
        /// Week 1–5 (5 is the last) and weekday (0 is Sunday) of a month.
        case ordinal(month: Int, week: Int, weekday: Int)
        /// 1–365, without 29 February.
        case julian(Int)
        /// 0–365, with 29 February.
        case zeroBased(Int)
    }

    private let standardOffset: Int
    private let summer: (offset: Int, start: (Day, Int), end: (Day, Int))?

    /// Reads a rule; `nil` when it is not one.
    init?(_ text: String) {
        var scanner = Scanner(rest: Array(text.utf8)[...])
        guard scanner.name(), let west = scanner.time() else { return nil }
        standardOffset = -west
        if scanner.rest.isEmpty {
            summer = nil
            return
        }
        guard scanner.name() else { return nil }
        var offset = standardOffset + 3600
        if scanner.rest.first != UInt8(ascii: ",") {
            guard let west = scanner.time() else { return nil }
            offset = -west
        }
        guard let start = Self.moment(&scanner), let end = Self.moment(&scanner),
            scanner.rest.isEmpty
        else { return nil }
        summer = (offset, start, end)
    }

    /// The changes of one year, ascending; none without summer time.
    func transitions(inYear year: Int) -> [TimeZoneRules.Transition] {
        let summerRule = summer
        guard let summerRule,
            let start = Self.seconds(summerRule.start, year),
            let end = Self.seconds(summerRule.end, year)
        else { return [] }
        return [
            .init(
                utcSeconds: start - Int64(standardOffset), offsetSeconds: summerRule.offset),
            .init(utcSeconds: end - Int64(summerRule.offset), offsetSeconds: standardOffset),
        ].sorted { $0.utcSeconds < $1.utcSeconds }
    }

    private static func moment(_ scanner: inout Scanner) -> (Day, Int)? {
        guard scanner.take(","), let day = day(&scanner) else { return nil }
        guard scanner.take("/") else { return (day, 7200) }
        guard let time = scanner.time() else { return nil }
        return (day, time)
    }

    private static func day(_ scanner: inout Scanner) -> Day? {
        if scanner.take("M") {
            guard let month = scanner.number(1...12), scanner.take("."),
                let week = scanner.number(1...5), scanner.take("."),
                let weekday = scanner.number(0...6)
            else { return nil }
            return .ordinal(month: month, week: week, weekday: weekday)
        }
        if scanner.take("J") { return scanner.number(1...365).map { .julian($0) } }
        return scanner.number(0...365).map { .zeroBased($0) }
    }

    /// Local seconds since 1970 of a moment in a year.
    private static func seconds(_ moment: (day: Day, time: Int), _ year: Int) -> Int64? {
        guard let newYear = CivilDate(year: year, month: 1, day: 1) else { return nil }
        let days: Int64
        switch moment.day {
        case .zeroBased(let number): days = newYear.daysSinceEpoch + Int64(number)
        case .julian(let number):
            let isLeap = CivilDate(year: year, month: 2, day: 29) != nil
            days = newYear.daysSinceEpoch + Int64(number - 1 + (isLeap && number >= 60 ? 1 : 0))
        case .ordinal(let month, let week, let weekday):
            guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
            let sundayBased = (first.weekday.mondayBased + 1) % 7
            var day = 1 + (weekday - sundayBased + 7) % 7 + (week - 1) * 7
            while CivilDate(year: year, month: month, day: day) == nil { day -= 7 }
            days = first.daysSinceEpoch + Int64(day - 1)
        }
        return days * 86_400 + Int64(moment.time)
    }

    /// Takes the parts of a rule from its front.
    private struct Scanner {
        var rest: ArraySlice<UInt8>

        mutating func take(_ mark: Character) -> Bool {
            guard let byte = mark.asciiValue, rest.first == byte else { return false }
            rest.removeFirst()
            return true
        }

        /// `EST` or `<-05>`.
        mutating func name() -> Bool {
            if take("<") {
                guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
                rest = rest[(end + 1)...]
                return true
            }
            let letters = rest.prefix { (65...90).contains($0 & 0xDF) }
            rest = rest.dropFirst(letters.count)
            return letters.count >= 3
        }

        /// `5`, `-4:30`, `+2:00:00` in seconds.
        mutating func time() -> Int? {
            let sign = take("-") ? -1 : 1
            if sign == 1 { _ = take("+") }
            guard let hours = number(0...167) else { return nil }
            var total = hours * 3600
            for unit in [60, 1] where take(":") {
                guard let part = number(0...59) else { return nil }
                total += part * unit
            }
            return sign * total
        }

        mutating func number(_ range: ClosedRange<Int>) -> Int? {
            let digits = rest.prefix { (48...57).contains($0) }
            guard (1...3).contains(digits.count),
                let value = Int(String(decoding: digits, as: UTF8.self)), range.contains(value)
            else { return nil }
            rest = rest.dropFirst(digits.count)
            return value
        }
    }
}
