internal import ChatJSON

/// One message of every kind that Meta documents.
enum MessageSamples {
    /// One of them.
    struct Sample: Sendable {
        let name: String
        /// `type` and what belongs to it.
        let members: JSONObject
        /// Whether it is answered, and so leaves a trace.
        let isTurn: Bool
        /// Whether its sender shows no number.
        let withholdsNumber: Bool
    }

    static let all: [Sample] =
        turns.map { sample($0, isTurn: true) }
        + events.map { sample($0, isTurn: false) }
        + [sample(("sender without a number", text), isTurn: true, withholdsNumber: true)]

    private static let text: JSONValue = ["type": "text", "text": ["body": "¿Qué horario tienen?"]]

    private static let turns: [(String, JSONValue)] = [
        ("text", text),
        (
            "button",
            [
                "type": "interactive",
                "interactive": [
                    "type": "button_reply", "button_reply": ["id": "b1", "title": "Ver horario"],
                ],
            ]
        ),
        (
            "list",
            [
                "type": "interactive",
                "interactive": [
                    "type": "list_reply",
                    "list_reply": ["id": "r1", "title": "Horario", "description": "Todo"],
                ],
            ]
        ),
        (
            "template button",
            ["type": "button", "button": ["payload": "SI", "text": "Sí, gracias"]]
        ),
        (
            "image",
            [
                "type": "image",
                "image": ["id": "90", "mime_type": "image/jpeg", "caption": "¿Tienen esta?"],
            ]
        ),
        (
            "voice note",
            ["type": "audio", "audio": ["id": "93", "mime_type": "audio/ogg", "voice": true]]
        ),
        ("video", ["type": "video", "video": ["id": "91", "mime_type": "video/mp4"]]),
        (
            "document",
            ["type": "document", "document": ["id": "92", "mime_type": "application/pdf"]]
        ),
        ("sticker", ["type": "sticker", "sticker": ["id": "95", "mime_type": "image/webp"]]),
        ("location", ["type": "location", "location": ["latitude": 4.8, "longitude": -75.7]]),
        (
            "contact",
            [
                "type": "contacts",
                "contacts": [
                    [
                        "name": ["formatted_name": "Zoraida Canarina"],
                        "phones": [["phone": "+57 300 991 0001"]],
                    ]
                ],
            ]
        ),
        (
            "order",
            [
                "type": "order",
                "order": [
                    "catalog_id": "77",
                    "product_items": [
                        [
                            "product_retailer_id": "x", "quantity": 2, "item_price": 4500,
                            "currency": "COP",
                        ]
                    ],
                ],
            ]
        ),
        ("unsupported", ["type": "unsupported", "errors": [["code": 131_051]]]),
    ]

    private static let events: [(String, JSONValue)] = [
        (
            "reaction",
            ["type": "reaction", "reaction": ["message_id": "wamid.r", "emoji": "👍"]]
        ),
        (
            "edit",
            [
                "type": "edit",
                "edit": [
                    "original_message_id": "wamid.o",
                    "message": ["type": "text", "text": ["body": "no, 3"]],
                ],
            ]
        ),
        ("revoke", ["type": "revoke", "revoke": ["original_message_id": "wamid.o"]]),
        (
            "system",
            [
                "type": "system",
                "system": ["type": "customer_identity_changed", "body": "b", "identity": "i"],
            ]
        ),
    ]

    private static func sample(
        _ entry: (String, JSONValue), isTurn: Bool, withholdsNumber: Bool = false
    ) -> Sample {
        Sample(
            name: entry.0, members: entry.1.objectValue ?? JSONObject(), isTurn: isTurn,
            withholdsNumber: withholdsNumber)
    }
}
