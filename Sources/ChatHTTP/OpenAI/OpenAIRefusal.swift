internal import ChatCore
internal import ChatEngine
internal import ChatJSON

/// An error of the provider's: what it means, and whether to ask again.
///
/// Source: OpenAI, "Error codes"; types and codes are looked at first, because 429 stands for two things that have
/// nothing in common.
struct OpenAIRefusal {
    private let status: Int
    private let type: String
    private let code: String
    private let parameter: String
    private let message: String
    private let response: HTTPClientResponse

    /// Reads the body of an answer that is no success; one that is a success refuses nothing.
    init(_ response: HTTPClientResponse) {
        let isSuccess = (200..<300).contains(response.status)
        self.init(isSuccess ? nil : try? JSONReader.parse(response.body), response)
    }

    init(_ body: JSONValue?, _ response: HTTPClientResponse) {
        let error = body?["error"]
        status = response.status
        type = error?["type"]?.stringValue ?? ""
        code = error?["code"]?.stringValue ?? ""
        parameter = error?["param"]?.stringValue ?? ""
        message = error?["message"]?.stringValue ?? ""
        self.response = response
    }

    /// Types and codes of a 429 that no waiting cures.
    private static let quota: Set<String> = [
        "insufficient_quota", "billing_hard_limit_reached", "credit_balance_exhausted",
        "organization_spend_limit_exceeded", "project_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
    ]
    private static let rate: Set<String> = [
        "rate_limit_exceeded", "rate_limit_error", "slow_down", "requests", "tokens",
    ]

    /// Why there are no words.
    var failure: ModelFailure {
        if Self.quota.contains(type) || Self.quota.contains(code) { return .quota }
        if code == "model_not_found" { return .modelNotFound }
        switch status {
        case 401, 403, 407: return .authentication
        case 402: return .quota
        case 404: return .modelNotFound
        case 408: return .timeout
        case 429: return .rateLimit
        case 500...: return .server
        case 400..<500: return .badRequest
        default: break
        }
        // An error under 200, or a status that no such server answers with.
        if Self.rate.contains(type) || Self.rate.contains(code) { return .rateLimit }
        if code == "server_error" || code == "server_is_overloaded" { return .server }
        return status < 300 && !code.isEmpty ? .badRequest : .unreadable
    }

    /// Whether it says that the model takes no temperature.
    var refusesTemperature: Bool {
        guard status == 400 || status == 422 else { return false }
        return parameter == "temperature"
            || parameter.isEmpty && message.lowercased().contains("temperature")
    }

    /// What the attempt came to. Refusals are not charged; what broke inside the provider may be.
    var attempt: ModelAttempt {
        let failure = failure
        let isFree =
            switch failure {
            case .server, .timeout, .unreadable: false
            default: true
            }
        return ModelAttempt(
            .failure(failure), charge: isFree ? .none : .unknown,
            retryAfterMilliseconds: retryAfter(failure),
            wishMilliseconds: failure == .rateLimit ? wish : nil)
    }

    /// How long to wait, where waiting helps.
    private func retryAfter(_ failure: ModelFailure) -> Int64? {
        if refusesTemperature { return 0 }
        switch failure {
        case .rateLimit: return wish ?? 1000
        case .server where status == 500 || status == 502 || status == 503 || status == 504:
            return wish ?? 500
        default: return nil
        }
    }

    /// How long the provider asks to be left alone, in milliseconds: `Retry-After`, else until the limit that is used up
    /// is renewed.
    private var wish: Int64? {
        if let precise = response.header("retry-after-ms").flatMap({ Int64($0) }),
            (0...86_400_000).contains(precise)
        {
            return precise
        }
        if let seconds = response.retryAfter { return seconds.components.seconds * 1000 }
        let renewals = ["requests", "tokens"].compactMap { kind -> Int64? in
            guard response.header("x-ratelimit-remaining-\(kind)") == "0" else { return nil }
            return response.header("x-ratelimit-reset-\(kind)").flatMap(RenewalTime.milliseconds)
        }
        return renewals.max()
    }
}
