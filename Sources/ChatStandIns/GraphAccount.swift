public import ChatJSON

/// What the Graph stand-in says of an account when it is read; all is well by default.
public struct GraphAccount: Sendable {
    /// `GET /{phone-number-id}`.
    public var number: JSONValue = [
        "id": "standin", "status": "CONNECTED", "verified_name": "Stand-in",
        "display_phone_number": "+57 300 000 0000", "quality_rating": "GREEN",
        "platform_type": "CLOUD_API", "account_mode": "LIVE",
        "health_status": ["can_send_message": "AVAILABLE"],
    ]
    /// The `data` of `GET /debug_token`.
    public var token: JSONValue = [
        "app_id": "7001", "is_valid": true, "expires_at": 0,
        "scopes": ["whatsapp_business_messaging", "whatsapp_business_management"],
    ]
    /// The `data` of `GET /{account-id}/subscribed_apps`.
    public var apps: JSONValue = [["whatsapp_business_api_data": ["id": "7001", "name": "Shop"]]]
    /// The `data` of `GET /{account-id}/message_templates`.
    public var templates: JSONValue = [
        ["name": "aviso_equipo", "language": "es", "status": "APPROVED"]
    ]

    /// An account without a fault.
    public init() {}
}
