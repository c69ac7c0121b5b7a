import ChatApp
import ChatCore
import ChatEngine
import ChatHTTP
import ChatJSON
import ChatStandIns
import ChatStore
import TestSupport

/// An engine with a model behind it, and everything real around it: SQLite, libcurl, OpenAI's client, a stand-in that
/// misbehaves, the sample shop.
final class ModelBench: Sendable {
    static let key = "sk-test-0123456789"
    static let consultation = "cuál máquina me recomienda para coser cuero"

    let provider: OpenAIStandIn
    let graph: GraphStandIn
    let engine: Engine
    let store: SQLiteStore
    let business: Business
    let drafter: OpenAIDrafter
    let observations = ObservationList()
    private let folder = TestFolder()
    private let http = HTTPClient()
    private let work: Task<Void, Never>

    /// The model is asked at `address`, at the stand-in's unless told otherwise.
    init(
        address: String? = nil, budget: Int64? = 1_000_000_000_000, model: String = "gpt-4o-mini",
        style: OpenAIStyle = .responses, keyHeader: OpenAIKeyHeader = .authorization,
        timeoutMilliseconds: Int64 = 300_000, isEnabled: Bool = true, shop: Business? = nil,
        clock: any EngineClock = SystemClock(), script: @escaping OpenAIStandIn.Script
    ) async throws {
        provider = OpenAIStandIn(
            key: Secret(Self.key), keyHeader: keyHeader, script: script)
        try provider.start()
        graph = GraphStandIn(token: Secret(Shop.token), phoneNumberID: Shop.phoneNumberID)
        try graph.start()
        store = try await SQLiteStore.open(path: folder.file("chat.db"))
        business = try shop ?? Self.sampleShop()
        let configuration = OpenAIConfiguration(
            baseURL: address ?? provider.baseURL, apiKey: Secret(Self.key), keyHeader: keyHeader,
            model: model, style: style)
        drafter = OpenAIDrafter(configuration)
        let sender = Shop.client(of: graph, http: http)
        let engine = Engine(
            store: store, sender: sender,
            model: OpenAIClient(http: http, configuration: configuration), bot: Bot(business),
            policy: EnginePolicy(
                inbound: InboundPolicy(burstQuietMilliseconds: 0),
                outbound: OutboundPolicy(attemptMilliseconds: Shop.patienceMilliseconds),
                model: ModelPolicy(
                    isEnabled: isEnabled, isConfigured: true, model: model,
                    timeoutMilliseconds: timeoutMilliseconds, dailyBudget: budget)),
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
        await provider.stop()
    }

    /// One message of `/api/chat`, in a conversation of its own unless one is named.
    func ask(_ text: String = consultation, in id: String = "mesa") async throws -> ChatAnswer? {
        let reply = try await engine.chat(ConversationID(id), text: text, requestID: "r")
        guard case .answered(let answer) = reply else { return nil }
        return answer
    }

    /// A customer writes on WhatsApp; the id of the message.
    func receive(
        _ text: String, id: String, from phone: String = "573001234567",
        at clock: any EngineClock = SystemClock()
    ) async throws -> MessageID {
        let batch = try WebhookBatch(text, id: id, from: phone, at: clock.now())
        _ = await engine.accept(batch, requestID: "r-\(id)")
        return MessageID(id)
    }

    /// Waits until the condition holds; `false` when it did not within five minutes.
    func wait(until condition: () async throws -> Bool) async rethrows -> Bool {
        try await Waiting.until(condition)
    }

    /// The trace of the turn with a message, as soon as there is one.
    func trace(of message: MessageID) async throws -> InteractionTrace? {
        var found: InteractionTrace?
        _ = try await wait {
            found = try await store.traces(TraceQuery()).first { $0.messageIDs.contains(message) }
            return found != nil
        }
        return found
    }

    /// The shop that is shipped as a sample.
    static func sampleShop() throws -> Business {
        try BusinessLoader().load(Checkout.root + "/business").business
    }

    /// What the stand-in counts for a request, in picodollars.
    func cost(of request: OpenAIRequest, words: String) -> Int64? {
        business.modelPrice(for: "gpt-4o-mini")?.picodollars(
            for: ModelUsage(
                input: request.body.count / 4, output: words.utf8.count / 4 + 1))
    }

    /// The most that a request can cost, in picodollars.
    func worstCase(of request: OpenAIRequest) -> Int64? {
        business.modelPrice(for: "gpt-4o-mini")?.worstCase(
            requestBytes: request.body.count, outputTokens: 180)
    }
}

extension ChatAnswer {
    /// The token of the path that tells what became of the model.
    var openAI: String { trace.decisionPath.first { $0.hasPrefix("openai:") } ?? "" }
}
