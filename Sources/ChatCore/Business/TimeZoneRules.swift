// Time zones as a value: the loader reads them from the system once, the core computes with them.

/// The offsets of one time zone from UTC, over all the time the shop will exist.
public struct TimeZoneRules: Hashable, Sendable {
    /// The instant from which another offset holds.
    public struct Transition: Hashable, Sendable {
        /// Seconds since 1970-01-01T00:00:00Z.
        public var utcSeconds: Int64
        /// Seconds to add to UTC from then on.
        public var offsetSeconds: Int

        /// Creates a transition.
        public init(utcSeconds: Int64, offsetSeconds: Int) {
            self.utcSeconds = utcSeconds
            self.offsetSeconds = offsetSeconds
        }
    }

    /// The IANA name, `America/Bogota`.
    public let identifier: String
    /// Seconds to add to UTC before the first transition.
    public let initialOffsetSeconds: Int
    /// Changes of the offset, ascending.
    public let transitions: [Transition]

    /// Creates the rules of a zone; transitions are put in order.
    public init(identifier: String, initialOffsetSeconds: Int, transitions: [Transition] = []) {
        self.identifier = identifier
        self.initialOffsetSeconds = initialOffsetSeconds
        self.transitions = transitions.sorted { $0.utcSeconds < $1.utcSeconds }
    }

    /// Colombia, UTC−5 all year, for embedders and tests.
    public static let bogota = TimeZoneRules(
        identifier: "America/Bogota", initialOffsetSeconds: -5 * 3600)

    /// Seconds to add to UTC at an instant. Logarithmic in the number of transitions.
    public func offsetSeconds(at instant: Timestamp) -> Int {
        offsetSeconds(atUTCSeconds: instant.seconds)
    }

    /// The local date and time at an instant.
    public func localTime(at instant: Timestamp) -> LocalTime {
        let utc = instant.seconds
        let local = utc + Int64(offsetSeconds(atUTCSeconds: utc))
        return LocalTime(
            date: CivilDate(daysSinceEpoch: local.floorDivided(by: 86_400)),
            secondsOfDay: Int(local.floorModulo(86_400)))
    }

    /// The first instant at which clocks show a local time; for a time that a change of the clocks
    /// skips, the instant that lies as far after the change.
    public func instant(of local: LocalTime) -> Timestamp {
        let wall = local.date.daysSinceEpoch * 86_400 + Int64(local.secondsOfDay)
        let before = offsetSeconds(atUTCSeconds: wall - 86_400)
        let after = offsetSeconds(atUTCSeconds: wall + 86_400)
        for offset in [max(before, after), min(before, after)] {
            let candidate = wall - Int64(offset)
            if offsetSeconds(atUTCSeconds: candidate) == offset {
                return Timestamp(seconds: candidate)
            }
        }
        return Timestamp(seconds: wall - Int64(before))
    }

    private func offsetSeconds(atUTCSeconds utc: Int64) -> Int {
        var (low, high) = (0, transitions.count)
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].utcSeconds <= utc { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? initialOffsetSeconds : transitions[low - 1].offsetSeconds
    }
}
