import ChatStandIns

/// How Graph behaves on a bad day: it mostly accepts; some sends find a broken network, each of them once.
enum PassingFaults {
    static func graph(_ send: GraphSend, attempt: Int) -> GraphBehavior {
        guard attempt == 1 else { return .accept }
        let hash = (send.callbackData ?? "").utf8.reduce(0) { ($0 &* 31) &+ Int($1) }
        switch hash & 15 {
        case 0: return .acceptAndHangUp
        case 1: return .refuse(status: 503, code: 131_016)
        case 2, 3: return .acceptAfter(milliseconds: 80)
        default: return .accept
        }
    }
}
