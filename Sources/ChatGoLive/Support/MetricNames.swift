/// The metrics that alert rules and dashboards go by.
enum MetricNames {
    static let all = [
        "chat_openai_requests_total", "chat_openai_tokens_total", "chat_openai_cost_usd_total",
        "chat_openai_blocked_total", "chat_rate_limited_total", "chat_handoffs_total",
        "chat_shadow_active", "chat_shadow_activations_total", "chat_traces_rows",
        "chat_errors_total", "chat_webhook_requests_total", "chat_sends_total",
        "chat_outbox_pending", "chat_outbox_oldest_seconds", "chat_reply_latency_seconds",
        "chat_database_bytes",
    ]

    /// Those that everything tried before has to have moved.
    static let moving = [
        "chat_openai_requests_total", "chat_openai_tokens_total",
        "chat_openai_blocked_total", "chat_rate_limited_total", "chat_handoffs_total",
        "chat_shadow_activations_total", "chat_traces_rows", "chat_webhook_requests_total",
        "chat_sends_total", "chat_reply_latency_seconds_count", "chat_database_bytes",
    ]
}
