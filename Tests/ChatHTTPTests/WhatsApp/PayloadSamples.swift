// Webhook payloads of our own making, by the shapes that Meta documents.

import ChatCore
import ChatHTTP
import ChatJSON

enum PayloadSamples {
    static let number = "106540352242922"
    static let customer = "573001234567"
    static let userID = "CO.13491208655302741918"
    static let receivedAt = Timestamp(seconds: 1_790_000_100)
    static let sentAt = Timestamp(seconds: 1_790_000_000)

    /// A change of the field `messages` with one message; `members` follow the common ones.
    static func message(_ members: String, id: String = "wamid.A") -> String {
        messages(
            #"[{"from":"\#(customer)","id":"\#(id)","timestamp":"1790000000",\#(members)}]"#)
    }

    static func messages(_ list: String) -> String {
        change(
            "messages",
            #"""
            "contacts":[{"profile":{"name":"Ana"},"wa_id":"\#(customer)","user_id":"\#(userID)"}],
            "messages":\#(list)
            """#)
    }

    static func status(_ members: String) -> String {
        change("messages", #""statuses":[{\#(members)}]"#)
    }

    /// A change; `members` follow product and metadata.
    static func change(_ field: String, _ members: String, number: String = number) -> String {
        #"""
        {"field":"\#(field)","value":{"messaging_product":"whatsapp","metadata":{
        "display_phone_number":"576015550100","phone_number_id":"\#(number)"},\#(members)}}
        """#
    }

    static func payload(_ changes: String...) -> String {
        #"""
        {"object":"whatsapp_business_account","entry":[{"id":"102290129340398",
        "time":1790000050,"changes":[\#(changes.joined(separator: ","))]}]}
        """#
    }

    static func parse(_ payload: String) throws -> WebhookBatch {
        try WebhookPayload.parse(
            Array(payload.utf8), phoneNumberID: number, receivedAt: receivedAt)
    }

    /// A payload with something of everything: two entries, five changes, every kind of element.
    static let everything = #"""
        {"object":"whatsapp_business_account","entry":[{"id":"1","time":1790000050,"changes":[
        \#(messages("[" + elements.joined(separator: ",") + "]")),
        \#(change("messages", statuses)),
        \#(change("smb_message_echoes", echoes))
        ]},{"id":"2","changes":[
        \#(change("standby", standby)),
        \#(message(#""type":"text","text":{"body":"último"}"#, id: "wamid.last"))
        ]}]}
        """#

    private static let elements = MessageSample.all.enumerated().map { index, sample in
        #"{"from":"\#(customer)","from_user_id":"\#(userID)","id":"wamid.\#(index)","#
            + #""timestamp":"1790000000",\#(sample.members)}"#
    }

    private static let statuses = #"""
        "statuses":[{"id":"wamid.out1","status":"sent","timestamp":"1790000000",
        "recipient_id":"\#(customer)","biz_opaque_callback_data":"out_1"},
        {"id":"wamid.out2","status":"failed","timestamp":"1790000001","recipient_id":"\#(customer)",
        "errors":[{"code":131047,"title":"Re-engagement message","message":"m",
        "error_data":{"details":"More than 24 hours"},"href":"https://example.com/"}]}]
        """#

    private static let echoes = #"""
        "message_echoes":[{"from":"576015550100","to":"\#(customer)","id":"wamid.echo1",
        "timestamp":"1790000000","type":"text","text":{"body":"Ya le ayudo"}},
        {"from":"576015550100","to_user_id":"\#(userID)","id":"wamid.echo2",
        "timestamp":"1790000000","type":"revoke","revoke":{"original_message_id":"wamid.echo1"}}]
        """#

    private static let standby = #"""
        "messages":[{"from":"\#(customer)","id":"wamid.standby","timestamp":"1790000000",
        "type":"text","text":{"body":"hola"}}],
        "statuses":[{"id":"wamid.out3","status":"read","timestamp":"1790000000"}],
        "message_echoes":[{"from":"576015550100","to":"\#(customer)","id":"wamid.standbyEcho",
        "timestamp":"1790000000","type":"text","text":{"body":"hola"}}]
        """#
}
