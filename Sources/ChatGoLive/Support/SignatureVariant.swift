internal import ChatCore
internal import ChatHTTP

/// Signatures that must not pass.
enum SignatureVariant: String, CaseIterable, Sendable {
    case absent = "no signature"
    case otherSecret = "another secret's signature"
    case otherBody = "another body's signature"
    case sha1 = "sha1= in front"
    case upperCase = "upper-case digits"
    case truncated = "one digit less"
    case twice = "the header twice"
    case bare = "without sha256="
    case empty = "an empty header"

    /// What the daemon has to answer.
    var expected: Int { self == .absent ? 401 : 403 }

    /// The headers of a body.
    func headers(of body: [UInt8], secret: String) -> Caller.Headers {
        let good = Self.sign(body, secret)
        let digits = String(good.dropFirst("sha256=".count))
        let values: [String] =
            switch self {
            case .absent: []
            case .otherSecret: [Self.sign(body, secret + "x")]
            case .otherBody: [Self.sign(body + [0x20], secret)]
            case .sha1: ["sha1=" + digits]
            case .upperCase: ["sha256=" + digits.uppercased()]
            case .truncated: [String(good.dropLast())]
            case .twice: [good, good]
            case .bare: [digits]
            case .empty: [""]
            }
        return values.map { (WebhookSignature.headerName, .plain($0)) }
    }

    private static func sign(_ body: [UInt8], _ secret: String) -> String {
        WebhookSignature(secrets: [Secret(secret)])?.sign(body) ?? ""
    }
}
