import ChatCore
import ChatHTTP
import Testing

/// Statuses, echoes and everything else that is no message to be answered.
@Suite struct WebhookEventsTests {
    private typealias Samples = PayloadSamples
    private let customer = Sender(phone: PhoneNumber(PayloadSamples.customer), userID: nil)

    @Test(arguments: DeliveryStatus.State.allCases)
    func statusIsRead(state: DeliveryStatus.State) throws {
        let batch = try Samples.parse(
            Samples.payload(
                Samples.status(
                    #""id":"wamid.S","status":"\#(state.rawValue)","timestamp":"1790000000","#
                        + #""recipient_id":"573001234567","biz_opaque_callback_data":"out_9""#)))
        #expect(
            batch.items == [
                .status(
                    DeliveryStatus(
                        messageID: MessageID("wamid.S"), state: state, at: Samples.sentAt,
                        callbackData: "out_9"))
            ])
        #expect(batch.issues == [])
    }

    @Test func failedStatusBringsItsErrors() throws {
        let batch = try Samples.parse(
            Samples.payload(
                Samples.status(
                    #""id":"wamid.S","status":"failed","timestamp":"1790000000","errors":["#
                        + #"{"code":131047,"title":"Re-engagement","error_data":{"details":"24 h"}},"#
                        + #"{"title":"no code"},{"code":"131026","message":"Undeliverable"}]"#)))
        guard case .status(let status) = batch.items.first else {
            Issue.record("no status")
            return
        }
        #expect(
            status.errors == [
                GraphErrorInfo(code: 131047, title: "Re-engagement", details: "24 h"),
                GraphErrorInfo(code: 131026, title: "Undeliverable"),
            ])
    }

    @Test(arguments: [
        (#""id":"s","status":"pondered","timestamp":"1""#, "unknown_type", ".status"),
        (#""status":"sent","timestamp":"1""#, "wrong_shape", ".id"),
        (#""id":"s","timestamp":"1""#, "wrong_shape", ".status"),
    ])
    func statusFlawIsCounted(members: String, reason: String, place: String) throws {
        let batch = try Samples.parse(Samples.payload(Samples.status(members)))
        #expect(batch.items.isEmpty)
        #expect(
            batch.issues.map(\.description)
                == ["\(reason) at entry[0].changes[0].value.statuses[0]\(place)"])
    }

    @Test(arguments: ["smb_message_echoes", "message_echoes"])
    func echoIsAPersonAtWork(field: String) throws {
        let batch = try Samples.parse(
            Samples.payload(
                Samples.change(
                    field,
                    #"""
                    "message_echoes":[
                    {"from":"576015550100","to":"573001234567","id":"e1","timestamp":"1790000000",
                    "type":"text","text":{"body":"Ya le ayudo"}},
                    {"from":"576015550100","to":"573001234567","id":"e2","timestamp":"1790000000",
                    "type":"edit","edit":{"original_message_id":"e1"}},
                    {"from":"576015550100","to":"573001234567","id":"e3","timestamp":"1790000000",
                    "type":"hologram"},
                    {"from":"576015550100","id":"e4","timestamp":"1790000000","type":"text"}]
                    """#)))
        let customer = try #require(customer)
        #expect(
            batch.items == [
                .echo(echo("e1", customer, .text("Ya le ayudo"))), .echo(echo("e2", customer, nil)),
                .echo(echo("e3", customer, nil)),
            ])
        #expect(
            batch.issues.map(\.description)
                == ["wrong_shape at entry[0].changes[0].value.message_echoes[3].to"])
    }

    private func echo(
        _ id: String, _ recipient: Sender, _ content: MessageContent?
    ) -> EchoedMessage {
        EchoedMessage(
            id: MessageID(id), recipient: recipient, sentAt: Samples.sentAt, content: content)
    }

    @Test(arguments: [false, true])
    func standbyIsNeverAMessage(isNested: Bool) throws {
        let lists = #"""
            "messages":[{"from":"573001234567","id":"s1","timestamp":"1790000000","type":"text",
            "text":{"body":"hola"}}],"message_echoes":[{"to":"573001234567","id":"s2",
            "timestamp":"1790000000","type":"text"}],
            "statuses":[{"id":"s3","status":"read","timestamp":"1790000000"}]
            """#
        let value = isNested ? #""standby":{\#(lists)}"# : lists
        let batch = try Samples.parse(Samples.payload(Samples.change("standby", value)))
        #expect(batch.issues == [])
        #expect(
            batch.items == [
                event("s1", customer, .standby), event("s2", nil, .standby),
                .status(
                    DeliveryStatus(messageID: MessageID("s3"), state: .read, at: Samples.sentAt)),
            ])
    }

    @Test(arguments: [
        (
            #""history":[{"metadata":{"phase":0,"chunk_order":1,"progress":55},"threads":[{"id":"573001234567","messages":[{"id":"h1","type":"text"},{"id":"h2"}]},{"messages":[{}]}]}]"#,
            3
        ),
        (#""history":[{"errors":[{"code":2593109,"title":"declined"}]}]"#, 0),
        (#""messages":[{"id":"h1","type":"media_placeholder"}]"#, 1),
        (#""history":7"#, 0),
    ])
    func historyIsCountedOnly(members: String, count: Int) throws {
        let batch = try Samples.parse(Samples.payload(Samples.change("history", members)))
        #expect(batch.items == [event(nil, nil, .history(messages: count), entryTime)])
        #expect(batch.issues == [])
    }

    @Test(arguments: [
        #""messaging_handovers":[{"type":"control_passed","wa_id":"573001234567","previous_owner":{"role":"business"},"new_owner":{"role":"ai_agent"},"timestamp":"1790000000"}]"#,
        #""messaging_handovers":{"control_passed":{"new_owner_role":"ai_agent"},"wa_id":"573001234567","timestamp":1790000000}"#,
        #""type":"control_passed","contacts":[{"wa_id":"573001234567"}],"new_owner":"ai_agent","timestamp":"1790000000","conversation_context":{"summary":{"text":"resumen"}}"#,
    ])
    func handoverIsRead(members: String) throws {
        let batch = try Samples.parse(
            Samples.payload(Samples.change("messaging_handovers", members)))
        #expect(
            batch.items == [
                event(nil, customer, .handover(control: "control_passed", newOwner: "ai_agent"))
            ])
        #expect(batch.issues == [])
    }

    @Test(arguments: [
        #""user_id_update":[{"wa_id":"573001234567","user_id":{"previous":"CO.1","current":"CO.2"},"timestamp":"1790000000"}]"#,
        #""user_id_update":{"wa_id":"573001234567","previous_user_id":"CO.1","current_user_id":"CO.2","timestamp":"1790000000"}"#,
        #""wa_id":"573001234567","previous_user_id":"CO.1","user_id":"CO.2","timestamp":"1790000000""#,
    ])
    func userIDUpdateIsAnIdentityChange(members: String) throws {
        let batch = try Samples.parse(Samples.payload(Samples.change("user_id_update", members)))
        let old = try #require(BusinessScopedUserID("CO.1"))
        let new = try #require(
            Sender(phone: customer?.phone, userID: BusinessScopedUserID("CO.2")))
        #expect(
            batch.items == [event(nil, new, .identityChange(from: .userID(old), to: new))])
        #expect(batch.issues == [])
    }

    @Test func preferenceIsRead() throws {
        let batch = try Samples.parse(
            Samples.payload(
                Samples.change(
                    "user_preferences",
                    #""user_preferences":[{"wa_id":"573001234567","category":"marketing_messages","value":"stop","timestamp":1790000000},{"value":"stop"}]"#
                )))
        #expect(
            batch.items == [
                event(nil, customer, .preference(name: "marketing_messages", value: "stop"))
            ])
        #expect(
            batch.issues.map(\.description)
                == ["wrong_shape at entry[0].changes[0].value.user_preferences[1]"])
    }

    @Test func accountNoticesGoToTheOperator() throws {
        let batch = try Samples.parse(
            Samples.payload(
                Samples.change(
                    "message_template_status_update",
                    #""event":"REJECTED","message_template_name":"aviso","reason":"SCAM","message_template_id":5"#
                ),
                Samples.change("account_alerts", #""alert_info":{"alert_type":"LIMIT"}"#),
                Samples.change(
                    "messages", #""errors":[{"code":130429,"title":"Rate limit hit"}]"#)))
        #expect(
            batch.items == [
                event(
                    nil, nil,
                    .account(
                        field: "message_template_status_update",
                        summary: "event=REJECTED reason=SCAM message_template_name=aviso"),
                    entryTime),
                event(
                    nil, nil, .account(field: "account_alerts", summary: "alert_type=LIMIT"),
                    entryTime),
                event(
                    nil, nil, .account(field: "messages", summary: "130429 Rate limit hit"),
                    entryTime),
            ])
        #expect(batch.issues == [])
    }

    private let entryTime = Timestamp(seconds: 1_790_000_050)

    private func event(
        _ id: String?, _ sender: Sender?, _ kind: InboundEvent.Kind,
        _ time: Timestamp = PayloadSamples.sentAt
    ) -> WebhookBatch.Item {
        .event(InboundEvent(id: id.map(MessageID.init), sender: sender, at: time, kind: kind))
    }
}
