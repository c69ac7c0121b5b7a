import ChatCore
import ChatHTTP
import ChatJSON

extension FuzzTarget {
    /// What is read can be written, and is read again as the same value; a document that is looked into says the same.
    static func json(_ bytes: [UInt8]) throws(Broken) {
        let document = try? JSONDocument(bytes)
        guard let value = try? JSONReader.parse(bytes) else {
            return try expect(document == nil, "what is refused can be looked into")
        }
        try expect(document.map { areSame($0.root, value) } ?? false, "a view is another value")
        let again = try? JSONReader.parse(value.encodedBytes())
        try expect(again == value, "a value changes when it is written and read")
    }

    private static func areSame(_ view: JSONView, _ value: JSONValue) -> Bool {
        switch value {
        case .null: view.isNull
        case .bool(let value): view.boolValue == value
        case .number(let value): view.numberValue == value
        case .string(let value): view.stringValue == value
        case .array(let elements):
            view.arrayValue.map {
                $0.count == elements.count && zip($0, elements).allSatisfy(areSame)
            }
                ?? false
        case .object(let object):
            view.isObject
                && Set(object.members.map(\.key)).allSatisfy { key in
                    view[key].flatMap { view in object[key].map { areSame(view, $0) } } ?? false
                }
        }
    }

    /// A webhook's parts are bounded by its bytes, and the same bytes give the same batch.
    static func webhook(_ bytes: [UInt8]) throws(Broken) {
        let now = Timestamp(seconds: 1_795_000_000)
        guard
            let batch = try? WebhookPayload.parse(bytes, phoneNumberID: nil, receivedAt: now)
        else { return }
        try expect(batch.items.count <= bytes.count, "more items than bytes")
        try expect(batch.issues.count <= WebhookPayload.issueLimit, "more issues than the limit")
        let again = try? WebhookPayload.parse(bytes, phoneNumberID: nil, receivedAt: now)
        try expect(again == batch, "the same bytes give another batch")
    }
}
