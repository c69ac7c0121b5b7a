import ChatCore
import Testing

/// One message of each documented type: its members after the common ones, and what it becomes.
struct MessageSample: Sendable, CustomTestStringConvertible {
    enum Outcome: Hashable, Sendable {
        case content(MessageContent)
        case event(InboundEvent.Kind)
    }

    var name: String
    var members: String
    var outcome: Outcome

    init(_ name: String, _ members: String, _ content: MessageContent) {
        (self.name, self.members, self.outcome) = (name, members, .content(content))
    }

    init(_ name: String, _ members: String, event: InboundEvent.Kind) {
        (self.name, self.members, self.outcome) = (name, members, .event(event))
    }

    var testDescription: String { name }

    static let all: [MessageSample] = contents + interactive + orders + withheld + events

    static let contents: [MessageSample] = [
        .init(
            "text", #""type":"text","text":{"body":"¿Abren ma\u00f1ana? \ud83d\ude00"}"#,
            .text("¿Abren mañana? 😀")),
        .init("empty text", #""type":"text","text":{"body":""}"#, .text("")),
        .init(
            "image",
            #""type":"image","image":{"id":"90","mime_type":"image/jpeg","sha256":"x","caption":"¿Tienen esta?"}"#,
            .media(.init(kind: .image, id: "90", mimeType: "image/jpeg", caption: "¿Tienen esta?"))),
        .init(
            "video", #""type":"video","video":{"id":91,"mime_type":"video/mp4","sha256":"x"}"#,
            .media(.init(kind: .video, id: "91", mimeType: "video/mp4"))),
        .init(
            "document",
            #""type":"document","document":{"id":"92","mime_type":"application/pdf","filename":"a.pdf"}"#,
            .media(
                .init(kind: .document, id: "92", mimeType: "application/pdf", filename: "a.pdf"))),
        .init(
            "voice note",
            #""type":"audio","audio":{"id":"93","mime_type":"audio/ogg; codecs=opus","voice":true}"#,
            .media(
                .init(kind: .audio, id: "93", mimeType: "audio/ogg; codecs=opus", isVoiceNote: true)
            )),
        .init(
            "audio file", #""type":"audio","audio":{"id":"94","voice":false}"#,
            .media(.init(kind: .audio, id: "94"))),
        .init(
            "sticker",
            #""type":"sticker","sticker":{"id":"95","mime_type":"image/webp","animated":true}"#,
            .media(.init(kind: .sticker, id: "95", mimeType: "image/webp"))),
        .init(
            "location",
            #""type":"location","location":{"latitude":6.25,"longitude":-75.5,"name":"Local","address":"Cra 1"}"#,
            .location(.init(latitude: 6.25, longitude: -75.5, name: "Local", address: "Cra 1"))),
        .init(
            "location in strings",
            #""type":"location","location":{"latitude":"-4","longitude":"180"}"#,
            .location(.init(latitude: -4, longitude: 180))),
        .init(
            "contacts",
            #""type":"contacts","contacts":[{"name":{"formatted_name":"Luz Mora","first_name":"Luz"},"phones":[{"phone":"+57 300-765 4321","type":"CELL"},{"phone":"?","wa_id":"573110000000"},{"phone":"sin"}]},{"name":{"first_name":"Juan"}}]"#,
            .contacts([
                .init(name: "Luz Mora", phones: phones("573007654321", "573110000000")),
                .init(name: "Juan", phones: []),
            ])),
        .init(
            "template button",
            #""type":"button","button":{"payload":"SI","text":"Sí, gracias"},"context":{"from":"576015550100","id":"wamid.t"}"#,
            .templateButton(payload: "SI", text: "Sí, gracias")),
        .init(
            "template button without text", #""type":"button","button":{"payload":"SI"}"#,
            .templateButton(payload: "SI", text: "SI")),
    ]

    static let interactive: [MessageSample] = [
        .init(
            "button reply",
            #""type":"interactive","interactive":{"type":"button_reply","button_reply":{"id":"b1","title":"Ver horario"}}"#,
            .button(id: "b1", title: "Ver horario")),
        .init(
            "list reply",
            #""type":"interactive","interactive":{"type":"list_reply","list_reply":{"id":"r1","title":"Agujas","description":"Todas"}}"#,
            .listRow(id: "r1", title: "Agujas", description: "Todas")),
        .init(
            "flow",
            #""type":"interactive","interactive":{"type":"nfm_reply","nfm_reply":{"name":"flow","body":"Sent","response_json":"{not json"}}"#,
            .flowReply(name: "flow", body: "Sent", responseJSON: "{not json")),
        .init(
            "call permission",
            #""type":"interactive","interactive":{"type":"call_permission_reply","call_permission_reply":{"response":"accept","response_source":"user_action"}}"#,
            .callPermission(response: "accept")),
    ]

    static let orders: [MessageSample] = [
        .init(
            "order",
            #""type":"order","order":{"catalog_id":"77","text":"Para hoy","product_items":[{"product_retailer_id":"aguja-90","quantity":2,"item_price":4500.5,"currency":"COP"},{"product_retailer_id":"x","quantity":"3","item_price":"1","currency":"COP"}]}"#,
            .order(
                CustomerOrder(
                    catalogID: "77", note: "Para hoy",
                    lines: [
                        .init(
                            productID: "aguja-90", quantity: 2,
                            unitPrice: Money(hundredths: 450_050), currency: "COP"),
                        .init(
                            productID: "x", quantity: 3, unitPrice: Money(units: 1),
                            currency: "COP"),
                    ])))
    ]

    static let withheld: [MessageSample] = [
        .init(
            "unsupported",
            #""type":"unsupported","errors":[{"code":131051,"title":"Message type unknown"}]"#,
            .unsupported(kind: "unsupported")),
        .init(
            "unsupported poll",
            #""type":"unsupported","unsupported":{"type":"poll"},"errors":[{"code":131051}]"#,
            .unsupported(kind: "poll")),
        .init(
            "unknown", #""type":"unknown","errors":[{"code":131051}]"#,
            .unsupported(kind: "unsupported")),
        .init("ephemeral", #""type":"ephemeral""#, .unsupported(kind: "ephemeral")),
        .init(
            "image that Meta could not fetch",
            #""type":"image","image":{"mime_type":"image/jpeg"},"errors":[{"code":131052}]"#,
            .unsupported(kind: "image")),
        .init(
            "video that Meta could not fetch", #""type":"video","errors":[{"code":131052}]"#,
            .unsupported(kind: "video")),
    ]

    static let events: [MessageSample] = [
        .init(
            "reaction", #""type":"reaction","reaction":{"message_id":"wamid.r","emoji":"👍"}"#,
            event: .reaction(to: MessageID("wamid.r"), emoji: "👍")),
        .init(
            "reaction removed", #""type":"reaction","reaction":{"message_id":"wamid.r"}"#,
            event: .reaction(to: MessageID("wamid.r"), emoji: nil)),
        .init(
            "reaction emptied",
            #""type":"reaction","reaction":{"message_id":"wamid.r","emoji":""}"#,
            event: .reaction(to: MessageID("wamid.r"), emoji: nil)),
        .init(
            "edit",
            #""type":"edit","edit":{"original_message_id":"wamid.o","message":{"type":"text","text":{"body":"no, 3"}}}"#,
            event: .edit(of: MessageID("wamid.o"), content: .text("no, 3"))),
        .init(
            "edit without text", #""type":"edit","edit":{"original_message_id":"wamid.o"}"#,
            event: .edit(of: MessageID("wamid.o"), content: nil)),
        .init(
            "revoke", #""type":"revoke","revoke":{"original_message_id":"wamid.o"}"#,
            event: .revoke(of: MessageID("wamid.o"))),
        .init("welcome", #""type":"request_welcome""#, event: .requestWelcome),
        .init(
            "group", #""type":"text","group_id":"g-1","text":{"body":"hola a todos"}"#,
            event: .group(id: "g-1")),
        .init(
            "identity",
            #""type":"system","system":{"type":"customer_identity_changed","body":"b","identity":"i"}"#,
            event: .system(type: "customer_identity_changed")),
        .init(
            "number changed",
            #""type":"system","system":{"type":"user_changed_number","body":"b","wa_id":"573119999999"}"#,
            event: moved(to: Sender(phone: PhoneNumber("573119999999"), userID: nil))),
        .init(
            "number changed, older form",
            #""type":"system","system":{"type":"customer_changed_number","new_wa_id":"573119999999"}"#,
            event: moved(to: Sender(phone: PhoneNumber("573119999999"), userID: nil))),
        .init(
            "user id changed",
            #""type":"system","system":{"type":"user_changed_user_id","user_id":"CO.2","previous_user_id":"CO.1"}"#,
            event: userIDChanged),
        .init(
            "number changed, to what is withheld",
            #""type":"system","system":{"type":"user_changed_number","body":"b"}"#,
            event: .system(type: "user_changed_number")),
    ]

    private static func phones(_ numbers: String...) -> [PhoneNumber] {
        numbers.compactMap(PhoneNumber.init)
    }

    private static func moved(to sender: Sender?) -> InboundEvent.Kind {
        guard let sender, let phone = PhoneNumber(PayloadSamples.customer) else {
            return .standby
        }
        return .identityChange(from: .phone(phone), to: sender)
    }

    private static var userIDChanged: InboundEvent.Kind {
        guard let old = BusinessScopedUserID("CO.1"), let new = BusinessScopedUserID("CO.2"),
            let sender = Sender(phone: PhoneNumber(PayloadSamples.customer), userID: new)
        else { return .standby }
        return .identityChange(from: .userID(old), to: sender)
    }
}
