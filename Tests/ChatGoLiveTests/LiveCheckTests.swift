import ChatApp
import ChatCore
import ChatJSON
import ChatStandIns
import Testing

@testable import ChatGoLive

/// Checks of the real services, asked on loopback: what they say is believed, good or bad.
@Suite struct LiveCheckTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let id: String
        let outcome: CheckOutcome
        let evidence: String
        let change: @Sendable (inout GraphAccount) -> Void

        init(
            _ id: String, _ outcome: CheckOutcome, _ evidence: String = "",
            _ change: @escaping @Sendable (inout GraphAccount) -> Void = { _ in }
        ) {
            (self.id, self.outcome, self.evidence, self.change) = (id, outcome, evidence, change)
        }

        var testDescription: String { "\(id) \(outcome.rawValue) \(evidence)" }
    }

    static let rows: [Row] = [
        Row("G1.4", .pass, "without end"),
        Row("G1.4", .fail, "not valid") { set(&$0.token, "is_valid", false) },
        Row("G1.4", .fail, "ends in 0 hours") { set(&$0.token, "expires_at", 1_700_000_000) },
        Row("G1.4", .pass, "days") { set(&$0.token, "expires_at", 4_000_000_000) },
        Row("G1.4", .fail, "whatsapp_business_management") {
            set(&$0.token, "scopes", ["whatsapp_business_messaging"])
        },
        Row("G1.4b", .pass, "GREEN"),
        Row("G1.4b", .fail, "status is FLAGGED") { set(&$0.number, "status", "FLAGGED") },
        Row("G1.4b", .fail, "account_mode is SANDBOX") {
            set(&$0.number, "account_mode", "SANDBOX")
        },
        Row("G1.4b", .fail, "platform_type is ON_PREMISE") {
            set(&$0.number, "platform_type", "ON_PREMISE")
        },
        Row("G1.4b", .fail, "RED") { set(&$0.number, "quality_rating", "RED") },
        Row("G1.4b", .warn, "YELLOW") { set(&$0.number, "quality_rating", "YELLOW") },
        Row("G1.4b", .fail, "BLOCKED") {
            set(&$0.number, "health_status", ["can_send_message": "BLOCKED"])
        },
        Row("G1.4b", .warn, "LIMITED") {
            set(&$0.number, "health_status", ["can_send_message": "LIMITED"])
        },
        Row("G1.4c", .pass, "7001"),
        Row("G1.4c", .fail, "not among 0") { $0.apps = [] },
        Row("G1.4c", .fail, "not among 1") {
            $0.apps = [["whatsapp_business_api_data": ["id": "7002"]]]
        },
        Row("G1.4d", .pass, "approved"),
        Row("G1.4d", .fail, "REJECTED") {
            $0.templates = [["name": "aviso_equipo", "language": "es", "status": "REJECTED"]]
        },
        Row("G1.4d", .fail, "does not exist in es") {
            $0.templates = [["name": "aviso_equipo", "language": "en", "status": "APPROVED"]]
        },
        Row("G6.3l", .pass),
    ]

    private static func set(_ value: inout JSONValue, _ key: String, _ member: JSONValue) {
        guard var object = value.objectValue else { return }
        object.append(key, member)
        value = .object(object)
    }

    private static let token = "EAAB-token-of-24-characters"
    private static let number = "106540352242922"
    /// An address where nobody ever listens; a port that was given back may be another test's by now.
    private static let nobody = BaseURL("http://127.0.0.1:1") ?? .graph

    private static func site(
        _ graph: GraphStandIn, _ change: (inout Settings) -> Void = { _ in }
    ) -> Site {
        TestSite.ready { settings in
            settings.whatsapp.apiBaseURL = BaseURL(graph.baseURL) ?? .graph
            settings.whatsapp.notifyTemplate = "aviso_equipo"
            settings.publicBaseURL = nil
            change(&settings)
        }
    }

    private static func stub() throws -> GraphStandIn {
        let graph = GraphStandIn(token: Secret(token), phoneNumberID: number)
        try graph.start()
        return graph
    }

    private static func result(_ id: String, _ site: Site) async throws -> CheckResult {
        let check = try #require(
            LiveChecks.all(openAI: true).first { $0.id == id })
        return await check.run(RealServices(site))
    }

    @Test(arguments: rows.indices) func believesMeta(index: Int) async throws {
        let row = Self.rows[index]
        let graph = try Self.stub()
        row.change(&graph.account)
        let result = try await Self.result(row.id, Self.site(graph))
        #expect(result.outcome == row.outcome, "\(row): \(result.evidence)")
        #expect(result.evidence.contains(row.evidence), "\(row): \(result.evidence)")
        #expect(graph.sends.isEmpty)
        await graph.stop()
    }

    @Test(arguments: ["G1.4", "G1.4b", "G1.4c", "G1.4d"])
    func aDeadTokenFailsAndNobodyThereIsSkipped(id: String) async throws {
        let graph = try Self.stub()
        let dead = Self.site(graph) { $0.whatsapp.accessToken = Secret("EAAB-another-token-1") }
        let failed = try await Self.result(id, dead)
        #expect(failed.outcome == .fail)
        #expect(failed.evidence.contains("190"))
        #expect(!failed.evidence.contains("EAAB"))
        await graph.stop()
        let away = Self.site(graph) { $0.whatsapp.apiBaseURL = Self.nobody }
        #expect(try await Self.result(id, away).outcome == .skip)
        let empty = Self.site(graph) { $0.whatsapp.accessToken = Secret("") }
        #expect(try await Self.result(id, empty).outcome == .skip)
    }

    @Test func whatSettingsLackIsSkipped() async throws {
        let graph = try Self.stub()
        let bare = Self.site(graph) { $0.whatsapp.businessAccountID = "" }
        #expect(try await Self.result("G1.4c", bare).outcome == .skip)
        #expect(try await Self.result("G1.3", bare).outcome == .skip)
        await graph.stop()
    }

    /// What is said of the model, and what follows from it.
    static let models: [(JSONValue?, CheckOutcome, String)] = [
        (["id": "gpt-6-luna", "shutdown_date": nil], .pass, "no end announced"),
        (["id": "gpt-6-luna", "shutdown_date": "2099-01-14"], .pass, "until 2099-01-14"),
        (["id": "gpt-6-luna", "shutdown_date": 1_600_000_000], .fail, "ended on 2020-09-13"),
        (["id": "gpt-6-luna", "shutdown_date": "2020-01-14T00:00:00Z"], .fail, "2020-01-14"),
        (nil, .fail, "404"),
    ]

    @Test(arguments: models.indices) func believesOpenAI(index: Int) async throws {
        let (model, outcome, evidence) = Self.models[index]
        let provider = OpenAIStandIn(key: Secret("sk-live")) { _, _ in .silence }
        try provider.start()
        provider.models["gpt-6-luna"] = model
        let graph = try Self.stub()
        let address = try #require(BaseURL(provider.baseURL))
        func site(key: String, at address: BaseURL = address) -> Site {
            Self.site(graph) { settings in
                settings.openAI.isEnabled = true
                settings.openAI.apiKey = Secret(key)
                settings.openAI.baseURL = address
                settings.openAI.model = "gpt-6-luna"
            }
        }
        let result = try await Self.result("G2.5", site(key: "sk-live"))
        #expect(result.outcome == outcome, "\(result.evidence)")
        #expect(result.evidence.contains(evidence), "\(result.evidence)")
        #expect(try await Self.result("G2.5", site(key: "sk-other")).outcome == .fail)
        #expect(provider.requests.isEmpty, "it was only read")
        await provider.stop()
        let away = site(key: "sk-live", at: Self.nobody)
        #expect(try await Self.result("G2.5", away).outcome == .skip)
        await graph.stop()
    }
}
