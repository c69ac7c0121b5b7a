internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatJSON

/// The daemon that serves customers, asked over HTTP with messages that are too old to be answered: it stores them,
/// and nobody hears of it.
final class RunningServer: Sendable {
    let site: Site
    let url: BaseURL
    let caller: Caller
    let draft: WebhookDraft
    let clock = SystemClock()
    /// Numbers that nobody has, drawn anew so that two runs do not share a limit.
    let phone: String
    let other: String
    private let prefix: String
    private let count = Locked(0)

    init(_ site: Site, at url: BaseURL) {
        self.site = site
        self.url = url
        caller = Caller(url.text, client: HTTPClient(), timeout: .seconds(10))
        draft = WebhookDraft(phoneNumberID: site.settings.whatsapp.phoneNumberID)
        let digits = RandomBytes.make(12).map { String($0 % 10) }
        phone = "57000" + digits[..<6].joined()
        other = "57000" + digits[6...].joined()
        prefix = "wamid.gonogo." + RandomBytes.make(8).map { String($0, radix: 16) }.joined()
    }

    /// An id that no message had.
    func messageID() -> String {
        count.withLock { count in
            count += 1
            return "\(prefix).\(count)"
        }
    }

    /// Whether an id is one of ours.
    func isOurs(_ id: String) -> Bool { id.hasPrefix(prefix) }

    var key: Caller.Headers {
        let key = site.settings.apiKey
        return key.isEmpty ? [] : [("X-API-Key", .secret(key.reveal()))]
    }

    /// Brings a delivery as Meta does.
    func deliver(_ body: [UInt8]) async -> Answer {
        let signer = WebhookSignature(secrets: site.settings.whatsapp.appSecrets)
        var headers: Caller.Headers = []
        if let signer { headers.append((WebhookSignature.headerName, .plain(signer.sign(body)))) }
        return await caller.post("/whatsapp/webhook", body, headers)
    }

    /// A message that is too old to be answered.
    func oldMessage() -> WebhookDraft.Message {
        .text(
            "hola", id: messageID(), from: phone,
            at: clock.now().adding(seconds: -SenderLimitProbe.tooOldSeconds))
    }
}
