import ChatCore
import ChatEngine
import Testing

@testable import ChatHTTP

/// Answers of both interfaces, whatever they look like.
@Suite struct OpenAIAnswerTests {
    private static func attempt(
        _ body: String, status: Int = 200, _ style: OpenAIStyle = .responses,
        headers: [(String, String)] = []
    ) -> ModelAttempt {
        OpenAIAnswer.attempt(
            HTTPClientResponse(
                status: status,
                headers: headers.map { HTTPClientResponse.Header(name: $0.0, value: $0.1) },
                body: Array(body.utf8)), style)
    }

    private static let message =
        #"{"type":"message","content":[{"type":"output_text","text":"Hola, "},{"type":"output_text","text":"con gusto."}]}"#

    @Test func responsesAreReadFromTheirItems() {
        let attempt = Self.attempt(
            #"{"status":"completed","error":null,"output":[{"type":"reasoning"},\#(Self.message)],"usage":{"input_tokens":900,"input_tokens_details":{"cached_tokens":512,"cache_write_tokens":100},"output_tokens":40,"output_tokens_details":{"reasoning_tokens":8}}}"#,
            headers: [("X-Request-Id", "req_1")])
        #expect(attempt.outcome == .success("Hola, con gusto."))
        #expect(
            attempt.charge
                == .usage(ModelUsage(input: 900, cachedInput: 512, cacheWrite: 100, output: 40)))
        #expect(attempt.requestID == "req_1" && attempt.status == 200 && attempt.hasLeft)
    }

    @Test func chatCompletionsAreReadFromTheirChoice() {
        let attempt = Self.attempt(
            #"{"choices":[{"finish_reason":"stop","message":{"content":"Hola","refusal":null}}],"usage":{"prompt_tokens":9,"prompt_tokens_details":{"cached_tokens":4},"completion_tokens":2}}"#,
            .chatCompletions)
        #expect(attempt.outcome == .success("Hola"))
        #expect(attempt.charge == .usage(ModelUsage(input: 9, cachedInput: 4, output: 2)))
    }

    /// A body under 200 and why there are no words in it.
    @Test(arguments: [
        (#"{"status":"incomplete","output":[]}"#, ModelFailure.incomplete),
        (#"{"status":"queued","output":[]}"#, .incomplete),
        (#"{"status":"failed","output":[]}"#, .server),
        (#"{"status":"dancing","output":[]}"#, .unreadable),
        (
            #"{"status":"completed","output":[{"type":"message","content":[{"type":"refusal","refusal":"no"}]}]}"#,
            .refusal
        ),
        (
            #"{"status":"completed","output":[{"type":"message","content":[{"type":"output_text","text":" \n"}]}]}"#,
            .empty
        ),
        (
            #"{"status":"completed","output":[{"type":"message","content":[{"type":"output_text","text":7}]}]}"#,
            .unreadable
        ),
        (#"{"status":"completed","output":[{"type":"function_call"}]}"#, .empty),
        (#"{"status":"completed","output":"words"}"#, .unreadable),
        (#"{"error":{"code":"rate_limit_exceeded"}}"#, .rateLimit),
        (#"{"error":{"code":"server_error"}}"#, .server),
        (#"{"error":{"code":"insufficient_quota"}}"#, .quota),
        (#"{"error":{"code":"invalid_prompt"}}"#, .badRequest),
        ("[]", .unreadable), ("null", .unreadable), (#"{"output":[{"type":"mess"#, .unreadable),
        ("", .unreadable), ("<html>", .unreadable),
    ])
    func nothingElseIsWords(body: String, failure: ModelFailure) {
        let attempt = Self.attempt(body)
        #expect(attempt.outcome == .failure(failure))
        #expect(attempt.charge == .unknown, "nobody counted")
        #expect(attempt.retryAfterMilliseconds == nil)
    }

    @Test(arguments: [
        (
            #"{"choices":[{"finish_reason":"length","message":{"content":"Hola"}}]}"#,
            ModelFailure.incomplete
        ),
        (
            #"{"choices":[{"finish_reason":"content_filter","message":{"content":"Hola"}}]}"#,
            .incomplete
        ),
        (#"{"choices":[{"finish_reason":"tool_calls","message":{"content":null}}]}"#, .unreadable),
        (
            #"{"choices":[{"finish_reason":"stop","message":{"content":null,"refusal":"no"}}]}"#,
            .refusal
        ),
        (#"{"choices":[{"finish_reason":"stop","message":{"content":null}}]}"#, .empty),
        (#"{"choices":[{"finish_reason":"stop","message":{"content":""}}]}"#, .empty),
        (#"{"choices":[{"message":{"content":["a"]}}]}"#, .unreadable),
        (#"{"choices":[]}"#, .unreadable), (#"{"choices":["words"]}"#, .unreadable),
    ])
    func norInChatCompletions(body: String, failure: ModelFailure) {
        #expect(Self.attempt(body, .chatCompletions).outcome == .failure(failure))
    }

    @Test(arguments: [
        "{}", #"{"input_tokens":-1,"output_tokens":2}"#,
        #"{"input_tokens":1e30,"output_tokens":2}"#,
        #"{"input_tokens":"900","output_tokens":2}"#, #"{"input_tokens":900}"#, "null", "[]",
    ])
    func aCountThatCannotBeTrueIsNone(usage: String) {
        let attempt = Self.attempt(
            #"{"status":"completed","output":[\#(Self.message)],"usage":\#(usage)}"#)
        #expect(attempt.outcome == .success("Hola, con gusto."))
        #expect(attempt.charge == .unknown)
    }

    @Test func aLongOrStrangeRequestIDIsNotKept() {
        for id in [String(repeating: "a", count: 81), "a b", "á", "\u{1B}[0m"] {
            #expect(Self.attempt("{}", headers: [("x-request-id", id)]).requestID == nil)
        }
    }

    /// An error answer: status, type, code, then what it means, whether it is charged and what repeating waits.
    @Test(arguments: [
        (
            401, "invalid_request_error", "invalid_api_key", ModelFailure.authentication, true,
            Int64?.none
        ),
        (403, "", "unsupported_country_region_territory", .authentication, true, nil),
        (404, "invalid_request_error", "model_not_found", .modelNotFound, true, nil),
        (404, "", "", .modelNotFound, true, nil),
        (400, "invalid_request_error", "model_not_found", .modelNotFound, true, nil),
        (400, "invalid_request_error", "context_length_exceeded", .badRequest, true, nil),
        (429, "insufficient_quota", "insufficient_quota", .quota, true, nil),
        (429, "insufficient_quota", "credit_balance_exhausted", .quota, true, nil),
        (429, "", "project_spend_limit_exceeded", .quota, true, nil),
        (429, "requests", "rate_limit_exceeded", .rateLimit, true, 1000),
        (429, "", "slow_down", .rateLimit, true, 1000), (429, "", "", .rateLimit, true, 1000),
        (402, "", "", .quota, true, nil), (408, "", "", .timeout, false, nil),
        (500, "server_error", "", .server, false, 500),
        (503, "", "server_is_overloaded", .server, false, 500), (501, "", "", .server, false, nil),
        (302, "", "", .unreadable, false, nil),
    ])
    func errorsAreToldApart(
        status: Int, type: String, code: String, failure: ModelFailure, isFree: Bool, wait: Int64?
    ) {
        let attempt = Self.attempt(
            #"{"error":{"message":"x","type":"\#(type)","code":"\#(code)","param":null}}"#,
            status: status)
        #expect(attempt.outcome == .failure(failure))
        #expect(attempt.charge == (isFree ? .none : .unknown))
        #expect(attempt.retryAfterMilliseconds == wait)
        let page = Self.attempt("<html>", status: status)
        #expect(page.failure != nil)
    }

    /// Headers as `name: value`, separated by `; `, and how long to wait.
    @Test(arguments: [
        ("Retry-After: 3", Int64?(3000)), ("retry-after-ms: 250", 250),
        ("x-ratelimit-remaining-tokens: 0; x-ratelimit-reset-tokens: 6m0s", 360_000),
        ("x-ratelimit-remaining-requests: 0; x-ratelimit-reset-requests: 1.5s", 1500),
        ("x-ratelimit-remaining-requests: 9; x-ratelimit-reset-requests: 1h", nil),
        ("Retry-After: soon", nil), ("Retry-After: -4", nil),
    ])
    func theWishToBeLeftAloneIsHeard(headers: String, wish: Int64?) {
        let fields = headers.split(separator: "; ").map { field in
            let parts = field.split(separator: ": ")
            return (String(parts[0]), String(parts[1]))
        }
        let attempt = Self.attempt(
            #"{"error":{"code":"rate_limit_exceeded"}}"#, status: 429, headers: fields)
        #expect(attempt.wishMilliseconds == wish)
        #expect(attempt.retryAfterMilliseconds == wish ?? 1000, "without a wish, a second")
    }

    @Test(arguments: [
        ("1s", Int64?(1000)), ("6m0s", 360_000), ("250ms", 250), ("1h2m3.5s", 3_723_500), ("", nil),
        ("s", nil), ("5", nil), ("-1s", nil), ("2d", nil), ("1s1", nil), ("nan s", nil),
        (String(repeating: "9", count: 33) + "s", nil),
    ])
    func durationsAreRead(text: String, milliseconds: Int64?) {
        #expect(RenewalTime.milliseconds(text) == milliseconds)
    }
}

extension ModelAttempt {
    fileprivate var failure: ModelFailure? {
        if case .failure(let failure) = outcome { failure } else { nil }
    }
}
