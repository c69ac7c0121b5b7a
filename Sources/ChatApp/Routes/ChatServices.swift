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
    /// The shop and its pictures.
    public let shop: LoadedBusiness
    /// Clock, randomness and observer.
    public let ports: SystemPorts
    /// Where requests are logged.
    public let logger: Logger
    /// Whether traffic can be taken.
    public let readiness: Readiness
    /// Finds items of the catalogue.
    let catalog: CatalogSearch
    /// Whether the database can be written.
    let health: HealthMonitor
    /// Links to pictures.
    let links: AssetLink

    /// Brings the parts together.
    public init(
        settings: Settings, engine: Engine, store: any Store, shop: LoadedBusiness,
        ports: SystemPorts, logger: Logger, readiness: Readiness
    ) {
        self.settings = settings
        self.engine = engine
        self.store = store
        self.shop = shop
        self.ports = ports
        self.logger = logger
        self.readiness = readiness
        catalog = CatalogSearch(shop.business.catalog, vocabulary: shop.business.vocabulary)
        health = HealthMonitor(store: store, ports: ports)
        links = AssetLink(publicBaseURL: settings.publicBaseURL)
    }
}
