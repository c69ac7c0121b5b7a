import ChatCore
import ChatEngine
import ChatStandIns

/// What customers were promised, what they got and what went wrong, in the order in which it happened.
final class SoakLedger: Sendable {
    /// A time in which people had a conversation: what the customers got in it.
    struct Hold: Sendable {
        let conversation: String
        /// When the takeover had been confirmed.
        let since: Timestamp
        /// The part of ``State/accepted`` that lies in it.
        var sends: Range<Int>
    }

    struct State: Sendable {
        /// Ids of messages that were answered 200.
        var taken: Set<String> = []
        /// Ids of messages that went out at all, and may have been taken without our hearing of it.
        var asked: Set<String> = []
        /// Ids of messages that were brought once and answered 429.
        var refused: Set<String> = []
        /// What the customers got, in order.
        var accepted: [GraphSend] = []
        var holds: [Hold] = []
        /// The traces that `/api/chat` named.
        var chatTraces: [Int64] = []
        /// What model calls have cost, as the provider counts, in picodollars.
        var modelCost: Int64 = 0
        /// What was done and how often, for the table.
        var counts: [String: Int] = [:]
        var problems: [String] = []
    }

    private let state = Locked(State())
    private let isOver = Locked(false)

    /// Whether nobody writes any more.
    var hasEnded: Bool { isOver.withLock { $0 } }

    /// Everything so far.
    var contents: State { state.withLock { $0 } }

    /// Nobody writes any more.
    func end() { isOver.withLock { $0 = true } }

    /// Something was done once more.
    func count(_ what: String) { state.withLock { $0.counts[what, default: 0] += 1 } }

    /// Something happened that must not.
    func report(_ problem: String) { state.withLock { $0.problems.append(problem) } }

    /// A message goes out for the first time.
    func ask(_ id: String) { state.withLock { _ = $0.asked.insert(id) } }

    /// A message was answered 200.
    func take(_ id: String) {
        state.withLock { state in
            state.taken.insert(id)
            state.counts["taken", default: 0] += 1
        }
    }

    /// A message was answered 429 and will not be brought again.
    func refuse(_ id: String) { state.withLock { _ = $0.refused.insert(id) } }

    /// A customer got something.
    func accept(_ send: GraphSend) {
        state.withLock { state in
            state.accepted.append(send)
            state.counts["replies", default: 0] += 1
        }
    }

    /// `/api/chat` answered with this trace.
    func answer(_ trace: Int64) {
        state.withLock { state in
            state.chatTraces.append(trace)
            state.counts["chats", default: 0] += 1
        }
    }

    /// A model was asked, which costs this many picodollars.
    func spend(_ picodollars: Int64) {
        state.withLock { state in
            state.modelCost += picodollars
            state.counts["model", default: 0] += 1
        }
    }

    /// People have a conversation from now on.
    func hold(_ conversation: String, at now: Timestamp) {
        state.withLock { state in
            let start = state.accepted.count
            state.holds.append(
                Hold(conversation: conversation, since: now, sends: start..<start))
            state.counts["takeovers", default: 0] += 1
        }
    }

    /// People are about to give it back.
    func endHold(_ conversation: String) {
        state.withLock { state in
            guard let index = state.holds.lastIndex(where: { $0.conversation == conversation })
            else { return }
            state.holds[index].sends = state.holds[index].sends.lowerBound..<state.accepted.count
        }
    }
}
