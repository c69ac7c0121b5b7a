/// What a customer sent, by kind: everything that may be answered.
///
/// Source: WhatsApp Cloud API, webhook `messages[].type`. Reactions, edits, deletions and notices are
/// ``InboundEvent``s: they are recorded and never answered.
public enum MessageContent: Hashable, Sendable {
    case text(String)
    case media(MediaAttachment)
    case location(SharedLocation)
    case contacts([SharedContact])
    /// A tapped reply button.
    case button(id: String, title: String)
    /// A chosen row of a list.
    case listRow(id: String, title: String, description: String?)
    /// A quick reply button of a template.
    case templateButton(payload: String, text: String)
    /// A finished Flow; the response is a string of JSON as it came, perhaps invalid.
    case flowReply(name: String, body: String, responseJSON: String)
    /// The answer to a request to be allowed to call: `accept` or `reject`.
    case callPermission(response: String)
    /// A cart out of WhatsApp's own catalogue.
    case order(CustomerOrder)
    /// A kind that WhatsApp withholds or that did not exist when this was written; its name.
    case unsupported(kind: String)

    /// The customer's own words in it, if any: text, caption, button title, order note.
    public var words: String? {
        switch self {
        case .text(let text): text
        case .media(let media): media.caption
        case .button(_, let title): title
        case .listRow(_, let title, _): title
        case .templateButton(_, let text): text
        case .flowReply(_, let body, _): body
        case .order(let order): order.note
        case .location(let location): location.name ?? location.address
        case .contacts, .callPermission, .unsupported: nil
        }
    }

    /// The kind as `decision_path` names it: `text`, `image`, `audio`, `location`, …
    public var kindName: String {
        switch self {
        case .text: "text"
        case .media(let media): media.kind.rawValue
        case .location: "location"
        case .contacts: "contacts"
        case .button, .templateButton: "button"
        case .listRow: "list"
        case .flowReply: "flow"
        case .callPermission: "call_permission"
        case .order: "order"
        case .unsupported: "unsupported"
        }
    }
}
