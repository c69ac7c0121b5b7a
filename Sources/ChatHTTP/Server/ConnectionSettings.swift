/// What all connections of a server share.
final class ConnectionSettings: Sendable {
    let limits: HTTPRequestLimits
    /// Times in nanoseconds; see ``HTTPServerConfiguration``.
    let headDeadline: Int64
    let bodyDeadline: Int64
    let writeDeadline: Int64
    let idleTimeout: Int64
    /// How long a connection is read on after the last answer while nothing comes. Clients that look
    /// for an answer only when they have sent everything get to see it that way.
    let lingerTime: Int64 = 10_000_000_000
    /// The same while the server stops.
    let lastLingerTime: Int64 = 2_000_000_000
    /// How long it is read on at most.
    let longestLinger: Int64 = 30_000_000_000
    /// How much is read on then, in bytes.
    let lingerBytes = 64 << 20
    /// Nanoseconds granted for each byte of a body or an answer.
    let nanosecondsPerByte: Int64
    let bodyLimit: @Sendable (HTTPRequestHead) -> Int
    let makeRequestID: @Sendable () -> String

    init(_ configuration: HTTPServerConfiguration, handler: any HTTPHandler) {
        limits = HTTPRequestLimits(
            head: configuration.headerLimit, target: configuration.targetLimit,
            fields: configuration.headerCountLimit)
        headDeadline = Self.nanoseconds(configuration.headDeadline)
        bodyDeadline = Self.nanoseconds(configuration.bodyDeadline)
        writeDeadline = Self.nanoseconds(configuration.writeDeadline)
        idleTimeout = Self.nanoseconds(configuration.idleTimeout)
        nanosecondsPerByte = 1_000_000_000 / Int64(max(configuration.minimumRate, 1))
        bodyLimit = { handler.bodyLimit(for: $0) }
        let ids = RequestIDs()
        makeRequestID = configuration.makeRequestID ?? { ids.next() }
    }

    /// A duration in nanoseconds, at most a hundred years.
    static func nanoseconds(_ duration: Duration) -> Int64 {
        let seconds = min(max(duration.components.seconds, 0), 3_153_600_000)
        return seconds * 1_000_000_000 + duration.components.attoseconds / 1_000_000_000
    }
}
