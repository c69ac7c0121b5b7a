import ChatApp
import ChatCore
import ChatEngine
import ChatHTTP
import ChatStandIns
import ChatStore
import TestSupport

/// An engine in this process, with everything real around it: SQLite, libcurl, WhatsApp's client, a Graph stand-in,
/// the sample shop. Only the clock can be set forward.
final class Bench: Sendable {
    let graph: GraphStandIn
    let engine: Engine
    let store: SQLiteStore
    let clock: MovableClock
    let observations = ObservationList()
    private let folder = TestFolder()
    private let http = HTTPClient()
    private let work: Task<Void, Never>

    init(
        policy: EnginePolicy = EnginePolicy(
            inbound: InboundPolicy(burstQuietMilliseconds: 0),
            outbound: OutboundPolicy(defaultNumber: PhoneNumber(Shop.notifyNumber))),
        clock: MovableClock = MovableClock(),
        script: @escaping GraphStandIn.Script = { _, _ in .accept }
    ) async throws {
        self.clock = clock
        graph = GraphStandIn(
            token: Secret(Shop.token), phoneNumberID: Shop.phoneNumberID, script: script)
        try graph.start()
        store = try await SQLiteStore.open(path: folder.file("chat.db"))
        let business = try BusinessLoader().load(Checkout.root + "/business").business
        let sender = Shop.client(of: graph, http: http)
        var policy = policy
        policy.outbound.attemptMilliseconds = Shop.patienceMilliseconds
        let engine = Engine(
            store: store, sender: sender, bot: Bot(business), policy: policy,
            ports: SystemPorts(clock: clock, observer: observations))
        self.engine = engine
        work = Task { await engine.run() }
    }

    deinit {
        http.shutdown()
    }

    /// Stops everything, in order.
    func stop() async {
        engine.stop()
        await work.value
        await store.close()
        await graph.stop()
    }

    /// A customer writes; the reply to the webhook.
    @discardableResult
    func receive(_ text: String, id: String, from phone: String = "573001234567") async throws
        -> AcceptReply
    {
        await engine.accept(try message(text, id: id, from: phone), requestID: "r-\(id)")
    }

    /// A message as the webhook's parser would give it.
    func message(_ text: String, id: String, from phone: String = "573001234567") throws
        -> WebhookBatch
    {
        try WebhookBatch(text, id: id, from: phone, at: clock.now())
    }

    /// What the customer got.
    func replies(to phone: String = "573001234567") -> [GraphSend] {
        graph.sends.filter { $0.wasAccepted && $0.recipient == phone }
    }

    /// Waits until the condition holds; `false` when it did not within the time.
    func wait(seconds: Double = 300, until condition: () async throws -> Bool) async rethrows
        -> Bool
    {
        try await Waiting.until(seconds: seconds, condition)
    }

    /// The newest trace.
    func lastTrace() async throws -> InteractionTrace? {
        try await store.traces(TraceQuery(limit: 1)).last
    }
}
