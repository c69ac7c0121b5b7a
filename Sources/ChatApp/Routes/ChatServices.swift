internal import ChatCore
public import ChatEngine

/// What the routes work with; made once at start.
public struct ChatServices: Sendable {
    /// The settings in force.
    public let settings: Settings
    /// Runs conversations.
    public let engine: Engine
    /// Where everything is kept.
    public let store: any Store
    /// The shop as it is now.
    private let shopInForce: ShopInForce
    /// Clock, randomness and observer.
    public let ports: SystemPorts
    /// Whether traffic can be taken.
    public let readiness: Readiness
    /// Reads the shop's data again.
    let reloader: ShopReloader
    /// What was counted.
    let metrics: MetricsObserver
    /// Whether the database can be written.
    let health: HealthMonitor
    /// Links to pictures.
    let links: AssetLink

    /// Brings the parts together.
    public init(
        settings: Settings, engine: Engine, store: any Store, shop: ShopInForce,
        reloader: ShopReloader, metrics: MetricsObserver, ports: SystemPorts,
        readiness: Readiness
    ) {
        self.settings = settings
        self.engine = engine
        self.store = store
        shopInForce = shop
        self.reloader = reloader
        self.metrics = metrics
        self.ports = ports
        self.readiness = readiness
        health = HealthMonitor(store: store, ports: ports)
        links = AssetLink(publicBaseURL: settings.publicBaseURL)
    }

    /// The shop, its pictures and what finds its items, as they are now.
    var inForce: ShopInForce.State { shopInForce.current }

    /// The shop and its pictures, as they are now.
    public var shop: LoadedBusiness { inForce.loaded }
}
