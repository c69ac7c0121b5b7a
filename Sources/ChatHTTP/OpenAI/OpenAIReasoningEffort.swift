/// How long a reasoning model may think; raw values are OpenAI's.
public enum OpenAIReasoningEffort: String, CaseIterable, Sendable {
    case none, minimal, low, medium, high, xhigh, max
}
