/// Everything that `GET /metrics` tells; raw values are the names.
enum Metric: String, CaseIterable, Sendable {
    case openAIRequests = "chat_openai_requests_total"
    case openAITokens = "chat_openai_tokens_total"
    case openAICost = "chat_openai_cost_usd_total"
    case openAIBlocked = "chat_openai_blocked_total"
    case openAIRejected = "chat_openai_rejected_total"
    case openAICircuitOpen = "chat_openai_circuit_open"
    case rateLimited = "chat_rate_limited_total"
    case handoffs = "chat_handoffs_total"
    case shadowActive = "chat_shadow_active"
    case shadowActivations = "chat_shadow_activations_total"
    case tracesRows = "chat_traces_rows"
    case errors = "chat_errors_total"
    case webhookRequests = "chat_webhook_requests_total"
    case payloadPartsSkipped = "chat_payload_parts_skipped_total"
    case messages = "chat_messages_total"
    case turns = "chat_turns_total"
    case cacheHits = "chat_cache_hits_total"
    case replyLatency = "chat_reply_latency_seconds"
    case sends = "chat_sends_total"
    case sendStatuses = "chat_send_statuses_total"
    case sendsUndelivered = "chat_sends_undelivered"
    case whatsAppCircuitOpen = "chat_whatsapp_circuit_open"
    case outboxPending = "chat_outbox_pending"
    case outboxOldest = "chat_outbox_oldest_seconds"
    case httpRequests = "chat_http_requests_total"
    case reloads = "chat_reloads_total"
    case catalogItems = "chat_catalog_items"
    case databaseUp = "chat_database_up"
    case databaseBytes = "chat_database_bytes"
    case build = "chat_build_info"
    case startTime = "process_start_time_seconds"
    case cpu = "process_cpu_seconds_total"
    case residentMemory = "process_resident_memory_bytes"
    case openFiles = "process_open_fds"
    case fileLimit = "process_max_fds"

    /// How it is read; raw values are those of the text format.
    enum Kind: String, Sendable {
        case counter, gauge, histogram
    }

    /// What it is, in one line, as `# HELP` says it.
    var help: String { definition.help }
    /// How it is read.
    var kind: Kind { definition.kind }
    /// What its number counts: `requests`, `seconds`.
    var unit: String { definition.unit }
    /// The names of its labels.
    var labels: [String] { definition.labels }
}
