// How values of Meta's payloads are read: ids and times come as strings or numbers, names of kinds
// end in logs and metrics and are therefore never taken as they are.

internal import ChatCore
internal import ChatJSON

extension JSONView {
    /// An id of 1 to 512 visible ASCII characters, as a string or an integer.
    var identifier: String? {
        let integer = numberValue.flatMap { $0.int64 == nil ? nil : $0.text }
        guard let text = stringValue ?? integer, (1...512).contains(text.utf8.count) else {
            return nil
        }
        let bytes = text.utf8.span
        for index in bytes.indices where !(0x21...0x7E).contains(bytes[index]) { return nil }
        return text
    }

    /// A message id.
    var messageID: MessageID? { identifier.map(MessageID.init) }

    /// A telephone number; `nil` when it is empty, as Meta writes it for people without one.
    var phoneNumber: PhoneNumber? { identifier.flatMap(PhoneNumber.init) }

    /// A business-scoped user id.
    var userID: BusinessScopedUserID? { identifier.flatMap(BusinessScopedUserID.init) }

    /// The name of a type or role if it looks like one: 1 to 40 of `a-z`, `0-9`, `_`.
    var label: String? {
        guard let text = stringValue, (1...40).contains(text.utf8.count) else { return nil }
        let isPlain = text.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
        }
        return isPlain ? text : nil
    }

    /// A string that is not empty.
    var words: String? { stringValue.flatMap { $0.isEmpty ? nil : $0 } }

    /// Seconds or milliseconds since 1970 as a string or a number, until the year 9999.
    var timestamp: Timestamp? {
        guard let value = stringValue.flatMap({ Int64($0) }) ?? int64, value >= 0 else {
            return nil
        }
        if value < 100_000_000_000 { return Timestamp(seconds: value) }
        return value < 253_402_300_800_000 ? Timestamp(milliseconds: value) : nil
    }

    /// A number, also as a string.
    var looseDouble: Double? {
        guard let value = double ?? stringValue.flatMap({ Double($0) }), value.isFinite else {
            return nil
        }
        return value
    }

    /// An error as the Graph API words it, in answers and in webhooks; `nil` without a code.
    var graphError: GraphErrorInfo? {
        guard let code = self["code"].flatMap({ $0.int64 ?? $0.stringValue.flatMap { Int64($0) } })
        else { return nil }
        return GraphErrorInfo(
            code: Int(code), title: self["title"]?.words ?? self["message"]?.words ?? "",
            details: self["error_data"]?["details"]?.words, traceID: self["fbtrace_id"]?.identifier)
    }

    /// The readable ones of a list of errors; none when this is no list.
    var graphErrors: [GraphErrorInfo] { (arrayValue ?? []).compactMap(\.graphError) }
}
