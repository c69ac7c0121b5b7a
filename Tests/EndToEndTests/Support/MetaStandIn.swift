import ChatCore
import ChatEngine
import ChatHTTP
import ChatJSON

/// Meta's side of a webhook: signs deliveries and brings them again until they are answered 200.
final class MetaStandIn: Sendable {
    private let client = HTTPClient()
    private let urls: [String]
    private let signer: HMACSHA256
    private let phoneNumberID: String

    /// With several daemons behind the shop's address, any of them gets any delivery.
    init(baseURLs: [String], appSecret: String, phoneNumberID: String) {
        urls = baseURLs.map { $0 + "/whatsapp/webhook" }
        signer = HMACSHA256(key: Array(appSecret.utf8))
        self.phoneNumberID = phoneNumberID
    }

    deinit {
        client.shutdown()
    }

    /// Delivers once; the status, or `nil` when there was no answer.
    func deliver(_ body: [UInt8]) async -> Int? {
        await deliver(body, signature: "sha256=" + signer.authenticationCode(of: body).hex)
    }

    /// As ``deliver(_:)``, with this signature, or none.
    func deliver(_ body: [UInt8], signature: String?) async -> Int? {
        var headers: [(name: String, value: HTTPClientHeaderValue)] = [
            ("Content-Type", "application/json")
        ]
        if let signature { headers.append(("X-Hub-Signature-256", .plain(signature))) }
        let request = HTTPClientRequest(
            .post, urls.randomElement() ?? "", headers: headers, body: body, timeout: .seconds(5))
        return try? await client.send(request).status
    }

    /// Delivers again and again, as Meta does, until it is answered 200.
    func deliverUntilTaken(_ body: [UInt8], pauseMilliseconds: Int = 50) async {
        while !Task.isCancelled {
            if await deliver(body) == 200 { return }
            try? await Task.sleep(for: .milliseconds(pauseMilliseconds))
        }
    }

    /// A text message as a webhook brings it.
    func text(
        _ text: String, id: String, from phone: String, at now: Timestamp, name: String = "Cliente"
    ) -> [UInt8] {
        message("text", ["body": .string(text)], id: id, from: phone, at: now, name: name)
    }

    /// A message of any type as a webhook brings it: `content` is the member that is named after the type.
    func message(
        _ type: String, _ content: JSONValue, id: String, from phone: String, at now: Timestamp,
        name: String = "Cliente"
    ) -> [UInt8] {
        envelope { writer in
            writer.array("contacts") { writer in
                writer.object { writer in
                    writer.object("profile") { writer in writer.member("name", name) }
                    writer.member("wa_id", phone)
                }
            }
            writer.array("messages") { writer in
                writer.object { writer in
                    writer.member("from", phone)
                    writer.member("id", id)
                    writer.member("timestamp", String(now.seconds))
                    writer.member("type", type)
                    writer.key(type)
                    writer.value(content)
                }
            }
        }
    }

    /// A delivery status as a webhook brings it.
    func status(
        _ state: String, of id: String, callbackData: String?, recipient: String, at now: Timestamp
    ) -> [UInt8] {
        envelope { writer in
            writer.array("statuses") { writer in
                writer.object { writer in
                    writer.member("id", id)
                    writer.member("status", state)
                    writer.member("timestamp", String(now.seconds))
                    writer.member("recipient_id", recipient)
                    if let callbackData {
                        writer.member("biz_opaque_callback_data", callbackData)
                    }
                }
            }
        }
    }

    private func envelope(_ content: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("object", "whatsapp_business_account")
            writer.array("entry") { writer in
                writer.object { writer in
                    writer.member("id", "100")
                    writer.array("changes") { writer in
                        writer.object { writer in
                            writer.member("field", "messages")
                            writer.object("value") { writer in
                                writer.member("messaging_product", "whatsapp")
                                writer.object("metadata") { writer in
                                    writer.member("phone_number_id", phoneNumberID)
                                }
                                content(&writer)
                            }
                        }
                    }
                }
            }
        }
        return writer.bytes
    }
}
