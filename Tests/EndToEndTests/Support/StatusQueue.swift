import ChatCore
import ChatEngine
import ChatStandIns

/// Delivery statuses on their way from Meta to the daemon: each is brought until it is taken.
final class StatusQueue: Sendable {
    private let stream: AsyncStream<GraphSend>
    private let continuation: AsyncStream<GraphSend>.Continuation

    init() {
        (stream, continuation) = AsyncStream.makeStream()
    }

    /// A message was accepted: its statuses follow.
    func append(_ send: GraphSend) {
        continuation.yield(send)
    }

    /// Nothing follows.
    func finish() {
        continuation.finish()
    }

    /// Brings `sent` and `delivered` of everything that was accepted, until cancelled or finished.
    func deliverAll(through meta: MetaStandIn) async {
        await withDiscardingTaskGroup { group in
            for await send in stream {
                group.addTask {
                    for state in ["sent", "delivered"] {
                        await meta.deliverUntilTaken(
                            meta.status(
                                state, of: send.messageID.value, callbackData: send.callbackData,
                                recipient: send.recipient, at: SystemClock().now()),
                            pauseMilliseconds: 200)
                    }
                }
            }
        }
    }
}
