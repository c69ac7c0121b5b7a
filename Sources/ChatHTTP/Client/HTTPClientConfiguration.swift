/// Settings that all requests of one client share.
public struct HTTPClientConfiguration: Hashable, Sendable {
    /// A file of PEM certificates to trust in place of the system's; `nil` trusts the system's.
    public var certificateAuthorityFile: String?
    /// The most exchanges with one host (scheme, name and port) at once; others wait. At least 1.
    public var exchangesPerHost: Int
    /// How long an idle connection may be reused, in whole seconds of at least 1. Kept low: a server
    /// that closes an idle connection just as a request leaves on it makes its outcome unknown.
    public var idleConnectionLifetime: Duration
    /// The `User-Agent` header.
    public var userAgent: String
    /// Whether answers tell when the server's certificate ends.
    public var notesCertificates: Bool

    /// Creates settings; the defaults suit WhatsApp and model providers.
    public init(
        certificateAuthorityFile: String? = nil,
        exchangesPerHost: Int = 64,
        idleConnectionLifetime: Duration = .seconds(20),
        userAgent: String = "Mostrador",
        notesCertificates: Bool = false
    ) {
        self.certificateAuthorityFile = certificateAuthorityFile
        self.exchangesPerHost = exchangesPerHost
        self.idleConnectionLifetime = idleConnectionLifetime
        self.userAgent = userAgent
        self.notesCertificates = notesCertificates
    }
}
