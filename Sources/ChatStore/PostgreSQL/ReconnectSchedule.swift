/// When a lost connection is tried again: at once, then after pauses that grow to a few seconds.
struct ReconnectSchedule {
    private static let (shortest, longest): (Int64, Int64) = (100, 3000)

    private var pause: Int64 = 0
    private var nextAt = Int64.min

    /// How long it is until the next attempt may be made, in milliseconds; 0 or less for now.
    func wait(at now: Int64) -> Int64 { nextAt == .min ? 0 : nextAt - now }

    /// An attempt has failed.
    mutating func noteFailure(at now: Int64) {
        pause = min(max(pause * 2, Self.shortest), Self.longest)
        nextAt = now + pause
    }

    /// An attempt has succeeded.
    mutating func noteSuccess() {
        self = ReconnectSchedule()
    }
}
