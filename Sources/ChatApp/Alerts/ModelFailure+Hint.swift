internal import ChatCore
internal import ChatEngine

extension ModelFailure {
    /// What a person can do about a failure that does not pass by itself.
    var hint: String {
        switch self {
        case .authentication: "check OPENAI_API_KEY and what its project may do"
        case .quota: "add credit or raise the limit at the provider"
        case .modelNotFound:
            "check OPENAI_MODEL and OPENAI_BASE_URL; models are shut down on dates in models.yaml"
        default: "see the log lines openai_asked"
        }
    }
}
