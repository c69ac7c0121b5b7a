// Who may do what over HTTP, decided from settings and one request's head; nothing else is asked.

public import ChatCore
public import ChatHTTP

/// The access rules of the HTTP endpoints.
public struct AccessPolicy: Hashable, Sendable {
    /// How far a route is open.
    public enum Area: String, CaseIterable, Sendable {
        /// To everybody.
        case open
        /// To everybody, unless `CHAT_API_PUBLIC` is false.
        case chat
        /// To who has the key; without a key to this machine alone.
        case protected
    }

    /// Whether a request may pass, and if not, what to tell its sender.
    public enum Decision: Hashable, Sendable {
        case allowed
        /// 401; the text says what is missing and holds no secret.
        case refused(String)
    }

    /// Headers that say a request came through a proxy, so that its peer is not its sender.
    static let forwardingHeaders = ["Forwarded", "X-Real-IP", "Via"]
    /// What the other such headers begin with.
    static let forwardingPrefix = "x-forwarded-"

    /// The key of protected endpoints; empty when there is none.
    public var apiKey: Secret
    /// Whether `/api/chat` is open without the key.
    public var isChatPublic: Bool
    /// Whether customers reach this server: then nothing protected is open without a key.
    public var servesWhatsApp: Bool

    /// Creates the rules.
    public init(apiKey: Secret, isChatPublic: Bool, servesWhatsApp: Bool) {
        self.apiKey = apiKey
        self.isChatPublic = isChatPublic
        self.servesWhatsApp = servesWhatsApp
    }

    /// Creates the rules that settings ask for.
    public init(_ settings: Settings) {
        self.init(
            apiKey: settings.apiKey, isChatPublic: settings.isChatPublic,
            servesWhatsApp: settings.whatsapp.isEnabled)
    }

    /// Whether a request may enter an area. Keys are compared in constant time.
    public func decide(_ area: Area, _ head: HTTPRequestHead) -> Decision {
        switch area {
        case .open: .allowed
        case .chat where isChatPublic: .allowed
        case .chat, .protected: apiKey.isEmpty ? withoutKey(head) : withKey(head)
        }
    }

    private func withKey(_ head: HTTPRequestHead) -> Decision {
        let direct = head.headers.all("X-API-Key")
        let bearer = head.headers.all("Authorization").compactMap(Self.bearerToken)
        let candidates = direct + bearer
        guard !candidates.isEmpty else {
            return .refused("the API key is missing; send it as X-API-Key or as a bearer token")
        }
        // Every candidate must be right: a proxy may have added its own beside a sender's.
        let areRight = candidates.map { apiKey.matches($0) }
        return areRight.allSatisfy(\.self) ? .allowed : .refused("the API key is wrong")
    }

    private func withoutKey(_ head: HTTPRequestHead) -> Decision {
        guard !servesWhatsApp else {
            return .refused("this endpoint needs an API key, and none is set; set API_KEY")
        }
        let isForwarded = head.headers.all.contains { name, _ in
            name.lowercased().hasPrefix(Self.forwardingPrefix)
                || Self.forwardingHeaders.contains { $0.lowercased() == name.lowercased() }
        }
        let hosts = head.headers.all("Host")
        let origins = head.headers.all("Origin")
        guard head.peer.isLoopback, !isForwarded, hosts.count == 1,
            hosts.allSatisfy({ Loopback.isHost(Self.hostName($0)) }),
            origins.allSatisfy(Self.isLocalOrigin)
        else {
            return .refused(
                "without API_KEY this endpoint answers requests from this very machine only")
        }
        return .allowed
    }

    /// The token of `Bearer TOKEN`, the scheme in any case.
    private static func bearerToken(_ value: String) -> String? {
        let parts = value.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1].drop { $0 == " " })
    }

    /// `localhost` of `localhost:8000`, `[::1]` of `[::1]:8000`.
    private static func hostName(_ value: String) -> String {
        if value.hasPrefix("["), let end = value.firstIndex(of: "]") {
            let rest = value[value.index(after: end)...]
            return rest.isEmpty || rest.hasPrefix(":") ? String(value[...end]) : value
        }
        return String(value.prefix { $0 != ":" })
    }

    /// A page of another site in a browser on this machine must not use its visitor's access.
    private static func isLocalOrigin(_ origin: String) -> Bool {
        guard let separator = origin.firstRange(of: "://") else { return false }
        return Loopback.isHost(hostName(String(origin[separator.upperBound...])))
    }
}
