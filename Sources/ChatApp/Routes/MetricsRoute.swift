internal import ChatCore
internal import ChatEngine
internal import ChatHTTP

/// `GET /metrics`.
struct MetricsRoute: Sendable {
    private let services: ChatServices

    init(_ services: ChatServices) {
        self.services = services
    }

    /// What was counted, and how things stand now; without the database what it would tell is left out.
    @Sendable func show(_ request: HTTPRequest) async -> HTTPResponse {
        var registry = services.metrics.registry
        let now = services.ports.clock.now()
        do throws(StoreError) {
            registry.set(try await services.store.vitals(at: now), at: now)
        } catch {
            services.ports.observer.observe(.storeFailed(operation: "metrics", error: error))
            registry.set(.databaseUp, to: 0)
        }
        let business = services.shop.business
        registry.set(.catalogItems, to: Double(business.catalog.items.count))
        registry.set(.build, [ProductVersion.current, business.version], to: 1)
        registry.set(ProcessFigures.now())
        return HTTPResponse(
            status: 200,
            headers: ["Content-Type": MetricText.contentType, "Cache-Control": "no-store"],
            body: Array(MetricText.text(registry).utf8))
    }
}

extension MetricRegistry {
    /// Takes over how the store is doing.
    fileprivate mutating func set(_ vitals: StoreVitals, at now: Timestamp) {
        set(.databaseUp, to: 1)
        set(.shadowActive, to: Double(vitals.heldConversations))
        set(.tracesRows, to: Double(vitals.traces))
        set(.outboxPending, to: Double(vitals.openSends))
        let age = vitals.oldestOpenSend.map { Double(max(0, now.milliseconds(since: $0))) / 1000 }
        set(.outboxOldest, to: age ?? 0)
        set(.sendsUndelivered, ["notification"], to: Double(vitals.failedNotifications))
        let others = vitals.failedSends - vitals.failedNotifications
        set(.sendsUndelivered, ["reply"], to: Double(max(0, others)))
        if let bytes = vitals.databaseBytes { set(.databaseBytes, to: Double(bytes)) }
    }

    /// Takes over what the system knows of the process.
    fileprivate mutating func set(_ figures: ProcessFigures) {
        set(.cpu, to: figures.cpuSeconds)
        if let time = figures.startTime { set(.startTime, to: time) }
        if let bytes = figures.residentBytes { set(.residentMemory, to: bytes) }
        if let count = figures.openFiles { set(.openFiles, to: Double(count)) }
        if let limit = figures.fileLimit { set(.fileLimit, to: limit) }
    }
}
