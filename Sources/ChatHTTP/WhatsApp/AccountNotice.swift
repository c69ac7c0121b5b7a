internal import ChatJSON

/// Webhook fields about the business' own account; they go to the operator.
enum AccountNotice {
    /// The fields that are kept.
    static let fields: Set<String> = [
        "account_update", "account_alerts", "account_review_update", "account_settings_update",
        "business_capability_update", "business_username_update",
        "message_template_components_update",
        "message_template_quality_update", "message_template_status_update",
        "payment_configuration_update", "phone_number_name_update", "phone_number_quality_update",
        "phone_number_username_update", "security", "template_category_update",
    ]

    /// Members worth reading, in this order; none of them is about a customer.
    private static let members = [
        "event", "alert_type", "alert_severity", "alert_status", "alert_description", "decision",
        "reason", "rejection_reason", "message_template_name", "message_template_language",
        "previous_category", "new_category", "previous_quality_score", "new_quality_score",
        "old_limit", "current_limit", "max_daily_conversation_per_phone", "status", "username",
    ]

    /// `event=DISABLED_UPDATE reason=…`, at most 300 characters.
    static func summary(of value: JSONView) -> String {
        let alert = value["alert_info"]
        let parts = members.compactMap { name -> String? in
            let found = value[name] ?? alert?[name]
            guard let text = found?.stringValue ?? found?.numberValue?.text else { return nil }
            return "\(name)=\(text)"
        }
        return String(parts.joined(separator: " ").prefix(300))
    }
}
