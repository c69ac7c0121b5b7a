internal import ChatApp
internal import ChatCore
internal import ChatHTTP
internal import ChatJSON

/// Meta, OpenAI and the shop's public address: read, never written but for one message that was asked for.
struct RealServices: Sendable {
    let site: Site
    let client: HTTPClient
    /// How long a test message may take until it is delivered, in seconds.
    let patience: Double

    /// `authority` names a file of certificates to trust in place of the system's.
    init(_ site: Site, authority: String? = nil, patience: Double = 60) {
        self.site = site
        self.patience = patience
        client = HTTPClient(
            HTTPClientConfiguration(
                certificateAuthorityFile: authority, notesCertificates: true))
    }

    /// Reads from the Graph API.
    func graph(_ path: String) async -> Answer {
        let whatsapp = site.settings.whatsapp
        let base = "\(whatsapp.apiBaseURL)/\(whatsapp.apiVersion)"
        return await Caller(base, client: client).get(
            path, [("Authorization", .bearer(whatsapp.accessToken))])
    }

    /// Reads from OpenAI.
    func openAI(_ path: String) async -> Answer {
        let openAI = site.settings.openAI
        return await Caller(openAI.baseURL.text, client: client).get(
            path, openAI.configuration.credentials)
    }

    /// Why Meta cannot be asked; `nil` when it can.
    var graphObstacle: CheckResult? {
        let whatsapp = site.settings.whatsapp
        guard !whatsapp.accessToken.isEmpty else {
            return .skip(
                "WHATSAPP_ACCESS_TOKEN is empty", hint: "create a system user's token with Meta")
        }
        guard !whatsapp.phoneNumberID.isEmpty else {
            return .skip(
                "WHATSAPP_PHONE_NUMBER_ID is empty", hint: "copy it from Meta's dashboard")
        }
        return nil
    }

    /// What is wrong with an answer of the Graph API; `nil` for a good one.
    static func problem(_ answer: Answer, hint: String) -> CheckResult? {
        if let failure = answer.failure {
            return .skip("no answer: \(failure)", hint: "this machine must reach the Graph API")
        }
        guard answer.status != 200 else { return nil }
        let error = answer.json["error"]
        let code = error?["code"]?.int64.map { "code \($0), " } ?? ""
        let message = error?["message"]?.stringValue ?? "no message"
        let trace = error?["fbtrace_id"]?.stringValue.map { ", fbtrace_id \($0)" } ?? ""
        return .fail(
            TerminalText.escaped("\(answer.status): \(code)\(message.prefix(200))\(trace)"),
            hint: hint)
    }
}
