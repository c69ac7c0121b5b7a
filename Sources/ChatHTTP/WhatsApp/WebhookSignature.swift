public import ChatCore

/// Checks that a webhook was signed with our app secret: `X-Hub-Signature-256`.
///
/// Source: Meta, "Validating payloads": HMAC-SHA256 of the body bytes as received, never of a body
/// that was parsed and written again.
public struct WebhookSignature: Sendable {
    /// The header that bears the signature.
    public static let headerName = "X-Hub-Signature-256"

    /// What a check found.
    public enum Verdict: Hashable, Sendable {
        case valid
        /// No signature at all: 401.
        case missing
        /// One that is not exactly right, or more than one: 403.
        case invalid
    }

    private let keys: [HMACSHA256]

    /// Prepares one secret, or two during a rotation; empty ones are left out.
    ///
    /// - Returns: `nil` when no secret is left, for then nothing could be checked.
    public init?(secrets: [Secret]) {
        keys = secrets.filter { !$0.isEmpty }.map { HMACSHA256(key: Array($0.reveal().utf8)) }
        guard !keys.isEmpty else { return nil }
    }

    /// Checks a body against the values of all headers named ``headerName``; about 1 µs per KB.
    public func verify(_ headerValues: [String], body: Span<UInt8>) -> Verdict {
        guard let value = headerValues.first else { return .missing }
        let (prefix, bytes) = ("sha256=", value.utf8.span)
        guard headerValues.count == 1, value.hasPrefix(prefix),
            let claimed = SHA256Digest(hex: bytes.extracting(droppingFirst: prefix.utf8.count))
        else { return .invalid }
        var isValid = false
        for key in keys where key.authenticationCode(of: body) == claimed { isValid = true }
        return isValid ? .valid : .invalid
    }

    /// Checks a body; see the other `verify`.
    public func verify(_ headerValues: [String], body: [UInt8]) -> Verdict {
        verify(headerValues, body: body.span)
    }

    /// The header value that signs `body` with the first secret, as Meta would send it.
    public func sign(_ body: [UInt8]) -> String {
        "sha256=" + (keys.first?.authenticationCode(of: body).hex ?? "")
    }
}
