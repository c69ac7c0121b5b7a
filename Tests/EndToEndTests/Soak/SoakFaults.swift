import ChatCore
import ChatStandIns

/// How Graph and the language model misbehave while a soak lasts.
enum SoakFaults {
    /// Most sends are accepted; some meet each of the faults that Graph has, once or for good.
    static func graph(_ send: GraphSend, attempt: Int) -> GraphBehavior {
        let hash = (send.callbackData ?? "").utf8.reduce(0) { ($0 &* 31) &+ Int($1) }
        // A customer that Meta cannot reach, whatever is tried.
        if hash & 127 == 127 { return .refuse(status: 400, code: 131_026) }
        guard attempt == 1 else { return .accept }
        switch hash & 63 {
        case 0: return .acceptAndHangUp
        case 1: return .acceptAndReset
        case 2: return .hangUp
        case 3: return .reset
        case 4: return .garbage
        case 5: return .page(status: 502)
        case 6: return .refuse(status: 503, code: 131_016)
        case 7: return .refuse(status: 500, code: 1)
        case 8: return .refuse(status: 400, code: 131_056)
        case 9: return .refuseUntil(seconds: 1, code: 130_429)
        // Longer than the daemon waits.
        case 10: return .acceptAfter(milliseconds: 3000)
        case 11: return .acceptDripping
        case 12..<20: return .acceptAfter(milliseconds: 80)
        default: return .accept
        }
    }

    /// The model answers two requests of three; the others meet a fault each.
    static func model(_ number: Int) -> OpenAIBehavior {
        guard number.isMultiple(of: 3) else { return .say(words) }
        let faults: [OpenAIBehavior] = [
            .error(status: 429, type: "rate_limit_error", retryAfter: 1),
            .error(status: 500, type: "server_error"), .page(status: 502), .garbage, .otherShape,
            .drip, .hangUp, .reset, .incomplete, .refuse, .empty, .huge,
            .sayCounting(words, input: 1, output: 1), .sayUncounted(words),
            .sayAfter(words, milliseconds: 3000), .failInside(code: "server_error"),
            .say("Se lo dejo en $1, escriba a www.gratis.example"),
        ]
        return faults[number / 3 % faults.count]
    }

    private static let words = "Con gusto le ayudo a escoger; ¿para qué la va a usar?"
}
