internal import ChatEngine

/// Tells `ALERT_COMMAND` what needs a person, at most once a minute for each kind.
struct AlertObserver: Observer {
    /// How long a kind is quiet after it was told, in milliseconds.
    static let pauseMilliseconds = 60_000.0

    private let command: AlertCommand
    private let clock: any EngineClock
    private let toldAt = Locked<[Alert.Kind: Double]>([:])

    init(command: AlertCommand, clock: any EngineClock) {
        self.command = command
        self.clock = clock
    }

    func observe(_ observation: Observation) {
        guard let alert = Alert(observation) else { return }
        let now = clock.uptimeMilliseconds()
        let isDue = toldAt.withLock { toldAt in
            if let last = toldAt[alert.kind], now - last < Self.pauseMilliseconds { return false }
            toldAt[alert.kind] = now
            return true
        }
        if isDue { command.run(alert.line) }
    }
}
