import ChatCore
import ChatHTTP
import Testing

@Suite struct WebhookPayloadTests {
    private typealias Samples = PayloadSamples

    @Test(arguments: MessageSample.all)
    func everyTypeIsRead(sample: MessageSample) throws {
        let batch = try Samples.parse(Samples.payload(Samples.message(sample.members)))
        #expect(batch.issues == [])
        let item = try #require(batch.items.first)
        #expect(batch.items.count == 1)
        switch (item, sample.outcome) {
        case (.message(let message), .content(let content)):
            #expect(message.content == content)
            #expect(message.id == MessageID("wamid.A"))
            #expect(message.sentAt == Samples.sentAt)
            #expect(message.profileName == "Ana")
            #expect(message.sender.phone?.digits == Samples.customer)
            #expect(message.sender.userID?.value == Samples.userID)
        case (.event(let event), .event(let kind)):
            #expect(event.kind == kind)
            #expect(event.id == MessageID("wamid.A"))
            #expect(event.at == Samples.sentAt)
            #expect(event.sender?.phone?.digits == Samples.customer)
        default: Issue.record("\(item)")
        }
    }

    /// What is counted and skipped, with its place in the message.
    @Test(arguments: [
        (#""type":"hologram","hologram":{}"#, "unknown_type", ".type"),
        (
            #""type":"interactive","interactive":{"type":"wink"}"#, "unknown_type",
            ".interactive.type"
        ),
        (#""text":{"body":"x"}"#, "wrong_shape", ".type"),
        (#""type":7"#, "wrong_shape", ".type"),
        (#""type":"text""#, "wrong_shape", ".text"),
        (#""type":"text","text":{"body":5}"#, "wrong_shape", ".text.body"),
        (#""type":"image","image":{"caption":"x"}"#, "wrong_shape", ".image.id"),
        (
            #""type":"location","location":{"latitude":91,"longitude":0}"#, "wrong_shape",
            ".location.latitude"
        ),
        (#""type":"location","location":{"latitude":1}"#, "wrong_shape", ".location.longitude"),
        (#""type":"contacts","contacts":[]"#, "wrong_shape", ".contacts"),
        (#""type":"order","order":{"product_items":[]}"#, "wrong_shape", ".order.product_items"),
        (
            #""type":"interactive","interactive":{"type":"button_reply"}"#, "wrong_shape",
            ".interactive.button_reply.id"
        ),
        (#""type":"reaction","reaction":{"emoji":"x"}"#, "wrong_shape", ".reaction.message_id"),
        (#""type":"revoke","revoke":[]"#, "wrong_shape", ".revoke.original_message_id"),
        (#""type":"system","system":{}"#, "wrong_shape", ".system.type"),
    ])
    func flawIsCountedAndSkipped(members: String, reason: String, place: String) throws {
        let good = Samples.message(#""type":"text","text":{"body":"sigo aquí"}"#, id: "wamid.B")
        let batch = try Samples.parse(Samples.payload(Samples.message(members), good))
        #expect(
            batch.issues.map(\.description)
                == ["\(reason) at entry[0].changes[0].value.messages[0]\(place)"])
        #expect(batch.items.map(\.id) == ["wamid.B"])
    }

    @Test func badLinesOfAnOrderAndBadCardsAreLeftOut() throws {
        let order =
            #""type":"order","order":{"catalog_id":"1","product_items":[{"quantity":1},"#
            + #"{"product_retailer_id":"a","quantity":1e99},{"product_retailer_id":"b","quantity":1}]}"#
        let cards = #""type":"contacts","contacts":[null,{"name":{"formatted_name":"Eva"}}]"#
        let batch = try Samples.parse(
            Samples.payload(Samples.message(order), Samples.message(cards, id: "wamid.B")))
        #expect(batch.items.map(\.id) == ["wamid.A", "wamid.B"])
        guard case .message(let message) = batch.items.first,
            case .order(let read) = message.content
        else {
            Issue.record("no order")
            return
        }
        #expect(read.lines.map(\.productID) == ["b"])
        #expect(read.lines.first?.unitPrice == nil)
        #expect(
            batch.issues.map(\.path) == [
                "entry[0].changes[0].value.messages[0].order.product_items[0]",
                "entry[0].changes[0].value.messages[0].order.product_items[1]",
                "entry[0].changes[1].value.messages[0].contacts[0].name",
            ])
    }

    @Test func contextIsRead() throws {
        let members =
            #""type":"text","text":{"body":"x"},"context":{"from":"1","id":"wamid.q","#
            + #""frequently_forwarded":true,"referred_product":{"product_retailer_id":"sku"}},"#
            + #""referral":{"headline":"Promo","source_type":"ad"}"#
        let batch = try Samples.parse(Samples.payload(Samples.message(members)))
        guard case .message(let message) = batch.items.first else {
            Issue.record("no message")
            return
        }
        #expect(
            message.context
                == MessageContext(
                    repliesTo: MessageID("wamid.q"), isForwarded: true, productID: "sku",
                    adHeadline: "Promo"))
    }

    /// The sender in every form: phone, user id, both, by the contact, by neither.
    @Test(arguments: [
        (#""from":"573001234567""#, "573001234567", "CO.13491208655302741918"),
        (#""from":573001234567"#, "573001234567", "CO.13491208655302741918"),
        (#""from":"573009999999""#, "573009999999", ""),
        (#""from":"","from_user_id":"CO.77""#, "", "CO.77"),
        (#""from":null,"from_user_id":"CO.77""#, "", "CO.77"),
        (#""from_user_id":"CO.77""#, "", "CO.77"),
        (#""from_user_id":"CO.13491208655302741918""#, "573001234567", "CO.13491208655302741918"),
        (#""from":"573009999999","from_user_id":"CO.77""#, "573009999999", "CO.77"),
    ])
    func senderIsFoundByID(members: String, phone: String, userID: String) throws {
        let message =
            #"[{"id":"wamid.A","timestamp":"1","type":"text","text":{"body":"x"},"# + members + "}]"
        let batch = try Samples.parse(Samples.payload(Samples.messages(message)))
        guard case .message(let read) = batch.items.first else {
            Issue.record("no message: \(batch.issues)")
            return
        }
        #expect(read.sender.phone?.digits ?? "" == phone)
        #expect(read.sender.userID?.value ?? "" == userID)
        #expect((read.profileName == "Ana") == (userID == Samples.userID))
    }

    @Test func messageOfNobodyIsSkipped() throws {
        let list = #"[{"id":"wamid.A","timestamp":"1","type":"text","text":{"body":"x"}}]"#
        let batch = try Samples.parse(Samples.payload(Samples.messages(list)))
        #expect(batch.items.isEmpty)
        #expect(
            batch.issues.map(\.description)
                == ["wrong_shape at entry[0].changes[0].value.messages[0].from"])
    }

    @Test(arguments: [
        (#""1790000000""#, Timestamp(seconds: 1_790_000_000)),
        ("1790000000", Timestamp(seconds: 1_790_000_000)),
        ("1790000000123", Timestamp(milliseconds: 1_790_000_000_123)),
        (#""""#, nil), ("null", nil), ("-5", nil), ("1e300", nil), (#""ayer""#, nil),
        (#""999999999999999999999""#, nil), ("9223372036854775807", nil),
    ])
    func timeIsReadOrReplaced(text: String, expected: Timestamp?) throws {
        let list =
            #"[{"from":"573001234567","id":"wamid.A","timestamp":\#(text),"#
            + #""type":"text","text":{"body":"x"}}]"#
        let batch = try Samples.parse(Samples.payload(Samples.messages(list)))
        guard case .message(let message) = batch.items.first else {
            Issue.record("no message")
            return
        }
        #expect(message.sentAt == expected ?? Timestamp(seconds: 1_790_000_050))
        #expect(batch.issues.count == (expected == nil ? 1 : 0))
    }

    @Test(arguments: ["", "{", "nil", "{}x", "\u{FEFF}{}", "{\"a\":\"\u{1}\"}"])
    func bodyThatIsNotJSONIsRefused(body: String) {
        let error = #expect(throws: WebhookPayloadError.self) { try Samples.parse(body) }
        guard case .notJSON = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(arguments: ["null", "[]", "7", "\"x\"", "true"])
    func bodyThatIsNotAnObjectIsRefused(body: String) {
        let error = #expect(throws: WebhookPayloadError.self) { try Samples.parse(body) }
        guard case .notAnObject = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    /// Well-formed bodies are never an error.
    @Test(arguments: [
        ("{}", "unknown_object at object"),
        (#"{"object":"page","entry":[]}"#, "unknown_object at object"),
        (#"{"object":"whatsapp_business_account"}"#, "wrong_shape at entry"),
        (#"{"object":"whatsapp_business_account","entry":{}}"#, "wrong_shape at entry"),
        (#"{"object":"whatsapp_business_account","entry":[5]}"#, "wrong_shape at entry[0].changes"),
        (
            #"{"object":"whatsapp_business_account","entry":[{"changes":[null]}]}"#,
            "wrong_shape at entry[0].changes[0].field"
        ),
        (
            #"{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages"}]}]}"#,
            "wrong_shape at entry[0].changes[0].value"
        ),
        (
            PayloadSamples.payload(PayloadSamples.change("calls", #""calls":[]"#)),
            "unknown_field at entry[0].changes[0].field"
        ),
        (
            PayloadSamples.payload(PayloadSamples.change("messages", #""x":1"#)),
            "wrong_shape at entry[0].changes[0].value.messages"
        ),
        (
            PayloadSamples.payload(
                PayloadSamples.change("messages", #""statuses":[]"#, number: "9")),
            "foreign_phone_number_id at entry[0].changes[0].value.metadata.phone_number_id"
        ),
    ])
    func envelopeFlawIsCounted(body: String, issue: String) throws {
        let batch = try Samples.parse(body)
        #expect(batch.items.isEmpty)
        #expect(batch.issues.map(\.description) == [issue])
    }

    @Test func issuesAreLimited() throws {
        let list = "[" + String(repeating: "0,", count: 5000) + "0]"
        let batch = try Samples.parse(Samples.payload(Samples.messages(list)))
        #expect(batch.issues.count == WebhookPayload.issueLimit)
    }

    @Test func ofDuplicateKeysTheLastCounts() throws {
        let members = #""type":"image","type":"text","text":{"body":"a"},"text":{"body":"b"}"#
        let batch = try Samples.parse(Samples.payload(Samples.message(members)))
        guard case .message(let message) = batch.items.first else {
            Issue.record("no message")
            return
        }
        #expect(message.content == .text("b"))
    }
}

extension WebhookBatch.Item {
    /// Meta's id of the element.
    var id: String? {
        switch self {
        case .message(let message): message.id.value
        case .event(let event): event.id?.value
        case .status(let status): status.messageID.value
        case .echo(let echo): echo.id.value
        }
    }
}
