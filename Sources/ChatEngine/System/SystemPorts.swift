/// The small ports that every part of the engine needs.
public struct SystemPorts: Sendable {
    /// Time.
    public var clock: any EngineClock
    /// Randomness.
    public var identifiers: any IdentifierSource
    /// Where observations go.
    public var observer: any Observer

    /// Creates the set; the machine's own clock and generator by default.
    public init(
        clock: any EngineClock = SystemClock(),
        identifiers: any IdentifierSource = SystemIdentifiers(), observer: any Observer
    ) {
        self.clock = clock
        self.identifiers = identifiers
        self.observer = observer
    }
}
