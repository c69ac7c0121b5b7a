/// Where the server listens and how much it puts up with.
public struct HTTPServerConfiguration: Sendable {
    /// The address to listen on: an IPv4 or IPv6 literal or a name; `::` takes IPv4 too.
    public var host: String
    /// The port; 0 lets the system choose one.
    public var port: UInt16
    /// How many connections may be open at once; less when the process may open fewer files. At the
    /// limit an idle connection makes room for a new one, else the new one gets 503.
    public var maxConnections = 4096
    /// The longest request line and header together, in bytes; beyond it 431.
    public var headerLimit = 16 << 10
    /// The longest request target, in bytes; beyond it 414.
    public var targetLimit = 8 << 10
    /// The most header fields; beyond it 431.
    public var headerCountLimit = 256
    /// How long a whole head may take from its first byte, or from the start of the connection;
    /// then 408.
    public var headDeadline = Duration.seconds(10)
    /// How long a body may take beyond the time that ``minimumRate`` grants it; then 408.
    public var bodyDeadline = Duration.seconds(10)
    /// How long an answer may take to be read beyond the time that ``minimumRate`` grants it; then
    /// the connection is closed.
    public var writeDeadline = Duration.seconds(30)
    /// The slowest transfer of a body or an answer that is waited for, in bytes per second.
    public var minimumRate = 64 << 10
    /// How long a connection may stay open between requests.
    public var idleTimeout = Duration.seconds(75)
    /// Makes request ids; nil for random ones.
    public var makeRequestID: (@Sendable () -> String)?

    /// Creates a configuration with the limits that suit a public server.
    public init(host: String = "127.0.0.1", port: UInt16 = 0) {
        self.host = host
        self.port = port
    }
}
