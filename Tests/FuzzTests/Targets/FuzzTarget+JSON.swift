import ChatCore
import ChatHTTP
import ChatJSON

extension FuzzTarget {
    /// What is read can be written, and is read again as the same value.
    static func json(_ bytes: [UInt8]) throws(Broken) {
        guard let value = try? JSONReader.parse(bytes) else { return }
        let again = try? JSONReader.parse(value.encodedBytes())
        try expect(again == value, "a value changes when it is written and read")
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
