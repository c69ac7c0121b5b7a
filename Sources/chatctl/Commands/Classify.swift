internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatJSON

/// `chatctl classify`
enum Classify {
    static let command = Command(
        "classify", "says what messages are: JSON lines in, JSON lines out, in the same order",
        details: """
            Each line of standard input is {"text":"..."}; each line of output has message_type,
            intent, intents, would_call_openai, confidence and reasons. A line that cannot be read
            gives {"error":"..."} in its place, and exit code 1 at the end. --json changes nothing.
            """,
        options: [.json], examples: ["classify < messages.jsonl > labels.jsonl"], action: run)

    private static func run(_ invocation: Invocation) throws(CommandFailure) {
        let bot = Bot(try invocation.configuration().shop.business)
        let clock = SystemClock()
        var reader = LineReader()
        var failures = 0
        while let line = reader.next() {
            switch text(of: line) {
            case .success(let text):
                let now = clock.now()
                let result = bot.plan(
                    Turn(text: text, at: now), in: Self.newConversation, at: now
                ).result
                invocation.output.write(json(result))
            case .failure(let problem):
                failures += 1
                invocation.output.write(["error": .string(problem.message)])
            }
        }
        guard failures == 0 else {
            throw .failed(failures == 1 ? "1 line was bad" : "\(failures) lines were bad")
        }
    }

    private static let newConversation = Conversation(
        id: ConversationID("classify"), channel: .chat)

    private struct Problem: Error {
        let message: String
    }

    private static func text(of line: [UInt8]) -> Result<String, Problem> {
        do throws(JSONError) {
            let value = try JSONReader.parse(line)
            guard let text = value["text"]?.stringValue else {
                return .failure(Problem(message: "expected an object with a string text"))
            }
            return .success(text)
        } catch {
            return .failure(Problem(message: "not JSON: \(error)"))
        }
    }

    private static func json(_ result: TurnResult) -> JSONValue {
        [
            "message_type": .string(result.messageType.rawValue),
            "intent": .string(result.intent.name),
            "intents": .array(result.intents.map { .string($0.name) }),
            "would_call_openai": .bool(result.wouldCallOpenAI),
            "confidence": .double((result.confidence * 1000).rounded() / 1000),
            "reasons": .array(result.reasons.map { .string($0.description) }),
        ]
    }
}
