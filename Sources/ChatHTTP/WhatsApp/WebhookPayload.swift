public import ChatCore
internal import ChatJSON

/// Reads what Meta posts to the webhook; a pure function, in contract terms `parse_webhook_message`.
///
/// Source: WhatsApp Cloud API, webhook payloads, v23 through v26.
public enum WebhookPayload {
    /// Reads one body.
    ///
    /// Only a body that is no JSON object is an error. Unknown objects, fields and types and
    /// elements of a wrong shape become issues (the first ``issueLimit`` of them) and never cost
    /// their siblings. Linear in the length of the body.
    ///
    /// - Parameters:
    ///   - body: The bytes as received, after their signature was checked.
    ///   - phoneNumberID: Our number's id; changes for other numbers are counted and ignored. `nil`
    ///     accepts all.
    ///   - receivedAt: Stands in where Meta gives no readable time.
    /// - Returns: Every message, status, echo and event, in the order of the body, and the issues.
    /// - Throws: ``WebhookPayloadError``, to be answered with 400.
    public static func parse(
        _ body: [UInt8], phoneNumberID: String?, receivedAt: Timestamp
    ) throws(WebhookPayloadError) -> WebhookBatch {
        let document: JSONView
        do throws(JSONError) {
            document = try JSONDocument(body).root
        } catch {
            throw .notJSON(error)
        }
        guard document.isObject else { throw .notAnObject(kind: document.kind) }
        var reader = WebhookPayloadReader(phoneNumberID: phoneNumberID, receivedAt: receivedAt)
        reader.read(document)
        return reader.batch
    }

    /// The most issues that one batch lists; a hostile body could hold a million.
    public static let issueLimit = 1000
}
