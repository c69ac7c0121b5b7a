/// Which of OpenAI's two interfaces is used; raw values are those of `OPENAI_API_STYLE`.
public enum OpenAIStyle: String, CaseIterable, Sendable {
    /// `POST /responses`.
    case responses
    /// `POST /chat/completions`, which Ollama, vLLM, llama.cpp and LiteLLM speak too.
    case chatCompletions = "chat_completions"

    /// Where requests go, behind the base URL.
    var path: String {
        switch self {
        case .responses: "/responses"
        case .chatCompletions: "/chat/completions"
        }
    }
}
