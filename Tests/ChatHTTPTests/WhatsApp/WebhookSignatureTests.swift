import ChatCore
import ChatHTTP
import Testing

@Suite struct WebhookSignatureTests {
    private static let secret = Secret("test_app_secret")
    private static let body = Array(#"{"object":"whatsapp_business_account","entry":[]}"#.utf8)
    private static let hex = "dec6a680679a968e7e0319355b23599cbfc54502c0784668e9618baa0c633756"
    private let check: WebhookSignature

    init() throws {
        check = try #require(WebhookSignature(secrets: [Self.secret]))
    }

    @Test func exactSignatureIsValid() {
        #expect(check.verify(["sha256=" + Self.hex], body: Self.body) == .valid)
        #expect(check.sign(Self.body) == "sha256=" + Self.hex)
    }

    @Test func absentSignatureIsMissing() {
        #expect(check.verify([], body: Self.body) == .missing)
    }

    @Test(arguments: [
        [""], [hex], ["sha256="], ["sha1=" + hex], ["SHA256=" + hex],
        ["sha256=" + hex.uppercased()],
        ["sha256=" + hex.dropLast()], ["sha256=" + hex + "0"], ["sha256= " + hex],
        [" sha256=" + hex], ["sha256=" + hex + " "], ["sha256:" + hex],
        ["sha256=" + String(repeating: "0", count: 64)],
        ["sha256=\u{301}" + hex.dropFirst()], ["sha256=sha256=" + hex],
        ["sha256=" + hex, "sha256=" + hex], ["sha256=" + hex, "sha256=0"],
        ["sha256=" + hex + ",sha256=" + hex],
    ])
    func anythingElseIsInvalid(values: [String]) {
        #expect(check.verify(values, body: Self.body) == .invalid)
    }

    @Test func everyByteOfTheBodyCounts() {
        for index in Self.body.indices {
            var body = Self.body
            body[index] ^= 1
            #expect(check.verify(["sha256=" + Self.hex], body: body) == .invalid)
        }
        #expect(check.verify(["sha256=" + Self.hex], body: Self.body + [0x0A]) == .invalid)
    }

    /// Meta escapes what is not ASCII, and the slash; a body written again differs.
    @Test func escapesAreSignedAsReceived() {
        let escaped = Array(#"{"t":"caf\u00e9 \/ \ud83d\ude00"}"#.utf8)
        let rewritten = Array(#"{"t":"café / 😀"}"#.utf8)
        let signature = check.sign(escaped)
        #expect(check.verify([signature], body: escaped) == .valid)
        #expect(check.verify([signature], body: rewritten) == .invalid)
    }

    @Test func twoSecretsServeDuringARotation() throws {
        let rotating = try #require(WebhookSignature(secrets: [Secret("new"), Self.secret]))
        let signedByNew = try #require(WebhookSignature(secrets: [Secret("new")])).sign(Self.body)
        #expect(rotating.verify(["sha256=" + Self.hex], body: Self.body) == .valid)
        #expect(rotating.verify([signedByNew], body: Self.body) == .valid)
        #expect(check.verify([signedByNew], body: Self.body) == .invalid)
    }

    @Test func emptySecretsSignNothing() throws {
        #expect(WebhookSignature(secrets: []) == nil)
        #expect(WebhookSignature(secrets: [Secret(""), Secret("")]) == nil)
        let check = try #require(WebhookSignature(secrets: [Secret(""), Self.secret]))
        let forged = "sha256=" + HMACSHA256(key: []).authenticationCode(of: Self.body).hex
        #expect(check.verify([forged], body: Self.body) == .invalid)
    }

    @Test func secretsMatchOnlyThemselves() {
        #expect(Secret("verify-me").matches("verify-me"))
        for other in ["", "verify-m", "verify-me ", "Verify-me", "verify-mé"] {
            #expect(!Secret("verify-me").matches(other))
        }
        #expect(!Secret("").matches(""), "a token that was not configured matches nobody")
    }
}
