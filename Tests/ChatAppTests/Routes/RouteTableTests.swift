import ChatCore
import ChatEngine
import ChatStore
import TestSupport
import Testing

@testable import ChatApp

/// The table of endpoints in `docs/http.md` is the one that the daemon serves.
@Suite struct RouteTableTests {
    /// `GET /health`, and whether the key opens it.
    struct Row: Hashable {
        let endpoint: String
        let access: String

        init(_ endpoint: String, _ access: AccessPolicy.Area) {
            self.endpoint = endpoint
            self.access =
                switch access {
                case .open: "everybody"
                case .chat: "everybody, or the key"
                case .protected: "the key"
                }
        }
    }

    @Test func theGuideListsEveryEndpointAndNoOther() throws {
        let served = Set(
            RouteTable.entries(try Self.services()).map {
                Row("\($0.method) \($0.pattern)", $0.area)
            })
        let lines = try Checkout.text("docs/http.md").split(separator: "\n")
        let listed = lines.filter { $0.hasPrefix("| `GET /") || $0.hasPrefix("| `POST /") }.map {
            let cells = $0.split(separator: "|").map { $0.filter { $0 != "`" } }
            return Row(Self.trimmed(cells[0]), Self.area(cells[1]))
        }
        #expect(Set(listed).count == listed.count, "each once")
        let missing = served.subtracting(listed).map { "\($0.endpoint): \($0.access)" }.sorted()
        #expect(missing == [], "served, but not in docs/http.md")
        let invented = Set(listed).subtracting(served).map { "\($0.endpoint): \($0.access)" }
        #expect(invented.sorted() == [], "in docs/http.md, but not served")
    }

    /// What the table wants to know; nothing of it is asked for anything.
    private static func services() throws -> ChatServices {
        let settings = Settings()
        let loaded = try BusinessLoader().load(Checkout.root + "/business")
        let ports = SystemPorts(observer: MetricsObserver(teams: []))
        let store = MemoryStore()
        let engine = Engine(
            store: store, sender: nil, model: nil, bot: Bot(loaded.business),
            policy: EnginePolicy(settings, teams: []), ports: ports)
        let shop = ShopInForce(loaded)
        return ChatServices(
            settings: settings, engine: engine, store: store, shop: shop,
            reloader: ShopReloader(
                settings: settings, shop: shop, engine: engine, observer: ports.observer),
            metrics: MetricsObserver(teams: []), ports: ports, readiness: Readiness())
    }

    private static func area(_ words: String) -> AccessPolicy.Area {
        if words.contains("CHAT_API_PUBLIC") { return .chat }
        return trimmed(words) == "who has the key" ? .protected : .open
    }

    private static func trimmed(_ text: String) -> String {
        text.split(separator: " ").joined(separator: " ")
    }
}
