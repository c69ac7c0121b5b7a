internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatJSON

/// `GET /health` and `GET /ready`.
struct HealthRoute: Sendable {
    private let services: ChatServices
    private let access: AccessPolicy
    private let startedAt: Double

    init(_ services: ChatServices) {
        self.services = services
        access = AccessPolicy(services.settings)
        startedAt = services.ports.clock.uptimeMilliseconds()
    }

    /// Whether all is well; who may see protected things is told more.
    @Sendable func health(_ request: HTTPRequest) async -> HTTPResponse {
        let isHealthy = await services.health.isHealthy()
        var body = Self.status(isHealthy, services.settings, services.shop)
        if access.decide(.protected, request.head) == .allowed {
            body.append("details", .object(await details()))
        }
        return .json(isHealthy ? 200 : 503, .object(body), headers: Self.uncached)
    }

    /// What `/health` tells everybody.
    private static func status(
        _ isHealthy: Bool, _ settings: Settings, _ shop: LoadedBusiness
    ) -> JSONObject {
        var body = JSONObject()
        body.append("status", isHealthy ? "healthy" : "unhealthy")
        body.append("version", .string(ProductVersion.current))
        body.append(
            "modules",
            [
                "database": .bool(isHealthy), "whatsapp": .bool(settings.whatsapp.isEnabled),
                "openai": .bool(settings.openAI.isEnabled),
            ])
        body.append("catalog_items", .int(shop.business.catalog.items.count))
        return body
    }

    /// `/health` while the database is being opened.
    static func starting(_ settings: Settings, _ shop: LoadedBusiness) -> HTTPResponse {
        .json(503, .object(status(false, settings, shop)), headers: uncached)
    }

    /// Whether traffic can be taken: not while starting or draining, nor without a database.
    @Sendable func ready(_ request: HTTPRequest) async -> HTTPResponse {
        let phase = services.readiness.phase
        guard phase == .ready else { return Self.notReady(phase.rawValue) }
        guard await services.health.isHealthy() else { return Self.notReady("database") }
        return .json(200, ["ready": true], headers: Self.uncached)
    }

    /// `/ready` when traffic cannot be taken.
    static func notReady(_ reason: String) -> HTTPResponse {
        .json(503, ["ready": false, "reason": .string(reason)], headers: uncached)
    }

    private func details() async -> JSONObject {
        let uptime = services.ports.clock.uptimeMilliseconds() - startedAt
        let business = services.shop.business
        var body = JSONObject()
        body.append("phase", .string(services.readiness.phase.rawValue))
        body.append("uptime_seconds", .int(Int64(uptime / 1000)))
        body.append("business", .string(business.profile.name))
        body.append("rules_version", .string(business.version))
        body.append("database", .string(services.settings.database.description))
        body.append("production", .bool(services.settings.isProduction))
        body.append(
            "signature_checked", .bool(!services.settings.whatsapp.appSecrets.isEmpty))
        do throws(StoreError) {
            let now = services.ports.clock.now()
            body.append(try await services.store.vitals(at: now), at: now)
        } catch {
            services.ports.observer.observe(.storeFailed(operation: "health", error: error))
        }
        if case .sqlite(let path) = services.settings.database {
            body.append(DatabaseSurroundings(path: path), at: services.ports.clock.now())
        }
        return body
    }

    private static let uncached: HTTPHeaders = ["Cache-Control": "no-store"]
}
