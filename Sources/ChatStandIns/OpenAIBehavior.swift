/// How the stand-in answers one request.
public enum OpenAIBehavior: Hashable, Sendable {
    /// Answers with these words.
    case say(String)
    /// Answers with these words and counts these tokens, which may be a lie.
    case sayCounting(String, input: Int, output: Int)
    /// Answers with these words and counts nothing.
    case sayUncounted(String)
    /// Answers with these words after a while, in milliseconds.
    case sayAfter(String, milliseconds: Int)
    /// Answers with these words once ``OpenAIStandIn/release()`` was called.
    case hold(String)
    /// Stops at the output cap.
    case incomplete
    /// Declines.
    case refuse
    /// Answers without words.
    case empty
    /// Answers 200 with an error inside.
    case failInside(code: String)
    /// Answers with an error; `parameter` is what it is about, `retryAfter` in seconds.
    case error(
        status: Int, type: String, code: String? = nil, parameter: String? = nil,
        retryAfter: Int? = nil)
    /// Answers with a page of HTML.
    case page(status: Int)
    /// Answers 200 with half an answer.
    case garbage
    /// Answers 200 with JSON of another shape.
    case otherShape
    /// Answers with more than anybody reads.
    case huge
    /// Answers a byte a second.
    case drip
    /// Never answers.
    case silence
    /// Closes the connection without an answer.
    case hangUp
    /// Resets the connection.
    case reset
}
