/// How long the parts of a stop may take, in seconds.
struct StopTimes: Sendable {
    /// To finish what is under way; what is not finished then is resumed by the next start.
    var drain = 8.0
    /// For those who came last to read their answer after that.
    var farewell = 1.0
    /// For that and closing together.
    var close = 1.5
}
