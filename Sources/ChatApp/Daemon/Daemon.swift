// The composition root: everything that runs is made here, from the outside in, and ended in the
// order that loses nothing.

internal import ChatCore
internal import ChatEngine
internal import ChatHTTP

/// The running daemon: store, engine, server.
public final class Daemon: Sendable {
    private let configuration: Configuration
    private let logger: Logger
    private let store: any Store
    private let engine: Engine
    private let server: HTTPServer
    private let client: HTTPClient?
    private let readiness: Readiness
    private let health: HealthMonitor
    private let reloader: ShopReloader
    private let clock: any EngineClock
    private let manager: ServiceManager?

    /// Where it listens, `127.0.0.1:8000`.
    public let address: String

    private init(
        configuration: Configuration, logger: Logger, store: any Store, engine: Engine,
        server: HTTPServer, client: HTTPClient?, services: ChatServices, address: String
    ) {
        self.configuration = configuration
        self.logger = logger
        self.store = store
        self.engine = engine
        self.server = server
        self.client = client
        readiness = services.readiness
        health = services.health
        reloader = services.reloader
        clock = services.ports.clock
        manager = ServiceManager.ofThisProcess()
        self.address = address
    }

    /// Listens, saying that it is starting, then opens the store and proves that it can be written; waits
    /// for a database server that is away.
    public static func start(
        _ configuration: Configuration, logger: Logger
    ) async throws(StartFailure) -> Daemon {
        let settings = configuration.settings
        let metrics = MetricsObserver(
            teams: configuration.shop.business.profile.teams.map(\.id))
        let ports = SystemPorts(observer: observer(settings, logger, metrics))
        let door = FrontDoor(settings, configuration.shop)
        let server = HTTPServer(
            configuration: HTTPServerConfiguration(
                host: settings.host, port: UInt16(clamping: settings.port)),
            handler: door, observe: ServerLog(logger: logger, observer: ports.observer).observe)
        let port: UInt16
        do throws(HTTPServerError) {
            port = try server.start()
        } catch {
            throw StartFailure([.problem("cannot_listen", error.description)])
        }
        // Its tables are built beside the opening of the store, each on a core of its own where there are two.
        async let bot = Bot(configuration.shop.business)
        let store: any Store
        do throws(StartFailure) {
            let opening = StoreOpening(
                database: settings.database, clock: ports.clock, logger: logger)
            store = try await opening.open()
        } catch {
            await server.drain(within: .seconds(StopTimes().farewell))
            throw error
        }
        let openAI = settings.openAI
        let client = settings.whatsapp.isEnabled || openAI.isEnabled ? HTTPClient() : nil
        let sender = settings.whatsapp.isEnabled ? client : nil
        let asker = openAI.isEnabled ? client : nil
        let engine = Engine(
            store: store, sender: sender.map { WhatsAppClient(http: $0, settings.whatsapp) },
            model: asker.map { OpenAIClient(http: $0, configuration: openAI.configuration) },
            bot: await bot,
            policy: EnginePolicy(settings, teams: configuration.shop.business.profile.teams),
            ports: ports)
        let readiness = Readiness()
        let shop = ShopInForce(configuration.shop)
        let reloader = ShopReloader(
            settings: settings, shop: shop, engine: engine, observer: ports.observer)
        let services = ChatServices(
            settings: settings, engine: engine, store: store, shop: shop, reloader: reloader,
            metrics: metrics, ports: ports, readiness: readiness)
        door.open(to: RouteTable.router(services))
        let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
        return Daemon(
            configuration: configuration, logger: logger, store: store, engine: engine,
            server: server, client: client, services: services, address: "\(host):\(port)")
    }

    /// The log, the metrics, and the operator's own program where one is set.
    private static func observer(
        _ settings: Settings, _ logger: Logger, _ metrics: MetricsObserver
    ) -> any Observer {
        let log = ObservationLog(logger: logger, labels: ConversationLabel(apiKey: settings.apiKey))
        guard let program = settings.alertCommand else { return Observers([log, metrics]) }
        let command = AlertCommand(program: program) { reason in
            logger.log(.error, "alert_failed", [("message", .text("ALERT_COMMAND: \(reason)"))])
        }
        return Observers([log, metrics, AlertObserver(command: command, clock: SystemClock())])
    }

    /// Works until `stop` ends, then finishes what is under way, as long as a stop may take. Meanwhile
    /// everybody is answered, so that `/ready` can tell that the daemon is about to end.
    ///
    /// - Returns: Why it ended at once: its first line could not be written.
    @discardableResult
    public func run(until stop: AsyncStream<Void>) async -> StartFailure? {
        await run(until: stop, stoppingWithin: StopTimes())
    }

    func run(
        until stop: AsyncStream<Void>, stoppingWithin times: StopTimes
    ) async -> StartFailure? {
        StartPages.giveBack()
        let engine = engine
        let work = Task { await engine.run() }
        let retention = RetentionJob(
            configuration.settings, store: store, clock: clock, logger: logger
        ).map { job in Task { await job.run() } }
        readiness.phase = .ready
        logStart()
        let failure = logger.problem.map(StartFailure.unwritableLog)
        manager?.send(.ready(status: "listening on \(address)"))
        let watchdog = manager.map { manager in
            let watchdog = Watchdog(
                manager: manager, server: server, health: health, clock: clock)
            return Task { await watchdog.run() }
        }
        if failure == nil { for await _ in stop { break } }
        logger.log(.info, "stopping")
        readiness.phase = .draining
        manager?.send(.stopping)
        watchdog?.cancel()
        retention?.cancel()
        engine.stop()
        let isFinished = await finish(within: times.drain) {
            await self.server.quiesce()
            await work.value
        }
        let isClosed = await finish(within: times.close) {
            await self.server.drain(within: .seconds(times.farewell))
            guard isFinished else { return }
            await self.store.close()
            self.client?.shutdown()
        }
        let isComplete = isFinished && isClosed
        logger.log(isComplete ? .info : .warning, "stopped", [("complete", .flag(isComplete))])
        return failure
    }

    /// Reads the shop's data again and puts it in force; with mistakes in it, what is in force stays so.
    @discardableResult
    public func reload() async -> ShopReloader.Outcome { await reloader.reload() }

    /// Does `work`, or gives up on it when the time is over; what it did so far stands.
    private func finish(
        within seconds: Double, _ work: @escaping @Sendable () async -> Void
    ) async -> Bool {
        let (ends, continuation) = AsyncStream<Bool>.makeStream()
        Task {
            await work()
            continuation.yield(true)
        }
        Task {
            await clock.sleep(milliseconds: Int64(seconds * 1000))
            continuation.yield(false)
        }
        for await isComplete in ends { return isComplete }
        return false
    }

    private func logStart() {
        for warning in configuration.warnings {
            logger.log(.warning, warning.event, [("message", .text(warning.message))])
        }
        let settings = configuration.settings
        let catalog = configuration.shop.business.catalog
        logger.log(
            .info, "listening",
            [
                ("message", .text("http://" + address)),
                ("version", .text(ProductVersion.current)),
                ("business", .text(configuration.shop.business.profile.name)),
                ("catalog_items", .int(Int64(catalog.items.count))),
                ("database", .text(settings.database.description)),
                ("whatsapp", .flag(settings.whatsapp.isEnabled)),
                ("openai", .flag(settings.openAI.isEnabled)),
            ])
    }
}

extension WhatsAppClient {
    /// The client that settings ask for.
    fileprivate init(http: HTTPClient, _ settings: WhatsAppSettings) {
        self.init(
            http: http,
            configuration: WhatsAppConfiguration(
                baseURL: settings.apiBaseURL.text, version: settings.apiVersion.description,
                phoneNumberID: settings.phoneNumberID, accessToken: settings.accessToken,
                timeout: .milliseconds(Int64((settings.timeoutSeconds * 1000).rounded()))))
    }
}
