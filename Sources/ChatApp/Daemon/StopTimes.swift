/// How long the parts of a stop may take at most, in seconds: under ten together, whatever is set.
///
/// Service managers kill what takes too long, so no time-out of ours makes a stop longer. With the defaults of eight
/// seconds an attempt ends within it; a longer one is left as a kill would leave it: a send whose outcome is unknown, a
/// turn whose lease runs out, both finished by the next start.
struct StopTimes: Sendable {
    /// To finish what is under way; what is not finished then is resumed by the next start.
    var drain = 8.0
    /// For those who came last to read their answer after that.
    var farewell = 1.0
    /// For that and closing together.
    var close = 1.5
}
