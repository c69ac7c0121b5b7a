import ChatCore
import ChatEngine
import ChatJSON
import Testing

@testable import ChatApp

/// The shop's data is replaced under a running daemon.
@Suite struct ReloadTests {
    static let path = "/api/reload"

    static func daemon(_ business: TemporaryBusiness) async throws -> RunningDaemon {
        try await RunningDaemon { $0.businessDirectory = business.directory }
    }

    /// Changes a text in one of the shop's files.
    static func edit(
        _ business: TemporaryBusiness, _ name: String, _ old: String, _ new: String
    ) throws {
        let text = try business.text(name)
        #expect(text.contains(old))
        try business.write(name, Array(text.replacing(old, with: new).utf8))
    }

    static func say(_ text: String, to daemon: RunningDaemon) async throws -> JSONValue {
        let body: JSONValue = ["conversation_id": "a", "text": .string(text)]
        let answer = try await daemon.post(
            "/api/chat", String(decoding: body.encodedBytes(), as: UTF8.self))
        return try RunningDaemon.json(answer)
    }

    static func version(_ daemon: RunningDaemon) async throws -> String? {
        let traces = try RunningDaemon.json(try await daemon.get("/api/traces"))["traces"]
        return traces?.arrayValue?.last?["rules_version"]?.stringValue
    }

    @Test func everythingSpeaksFromTheNewData() async throws {
        let business = try TemporaryBusiness()
        let daemon = try await Self.daemon(business)
        let question = "cuánto vale la MF-8280?"
        let before = try await Self.say("cuánto vale la singer prelude 8280?", to: daemon)
        #expect(before["response"]?.stringValue?.contains("$789.000") == true, "\(question)")
        let oldVersion = try await Self.version(daemon)

        try Self.edit(business, "catalog.csv", ",8280,789000,", ",8280,799000,")
        try Self.edit(business, "profile.yaml", "nombre: La Puntada Cafetera", "nombre: La Otra")
        let answer = try await daemon.post(Self.path, "")
        #expect(answer.status == 200)
        let body = try RunningDaemon.json(answer)
        #expect(body["changed"] == true)
        #expect(body["previous_rules_version"]?.stringValue == oldVersion)
        #expect(body["summary"]?.stringValue == "catalog.csv: 1 repriced; profile.yaml: 1 changed")
        #expect(
            body["changes"]?[0] == [
                "file": "catalog.csv", "change": "changed", "subject": "MF-8280", "field": "price",
                "old": "$789.000", "new": "$799.000",
            ])

        let after = try await Self.say("cuánto vale la singer prelude 8280?", to: daemon)
        #expect(after["response"]?.stringValue?.contains("$799.000") == true)
        #expect(try await Self.version(daemon) == body["rules_version"]?.stringValue)
        #expect(try await Self.version(daemon) != oldVersion)
        let item = try RunningDaemon.json(try await daemon.get("/api/catalog/items?q=MF-8280"))
        #expect(item["items"]?[0]?["price"]?.int64 == 799_000)
        let health = try RunningDaemon.json(try await daemon.get("/health"))
        #expect(health["details"]?["business"]?.stringValue == "La Otra")
        await daemon.end()
    }

    @Test func aMistakeLeavesWhatIsInForce() async throws {
        let business = try TemporaryBusiness()
        let daemon = try await Self.daemon(business)
        _ = try await Self.say("hola", to: daemon)
        let version = try await Self.version(daemon)
        try Self.edit(business, "catalog.csv", ",8280,789000,", ",8280,\"1,250\",")
        try Self.edit(business, "profile.yaml", "zona_horaria: America/Bogota", "zona_horaria: X")
        let answer = try await daemon.post(Self.path, "")
        #expect(answer.status == 422)
        let error = try RunningDaemon.json(answer)["error"]
        #expect(error?["code"] == "business_invalid")
        let problems = error?["problems"]?.arrayValue?.compactMap(\.stringValue) ?? []
        #expect(problems.count == 2, "\(problems)")
        #expect(problems.contains { $0.contains("/profile.yaml:") && $0.contains("«X»") })
        #expect(problems.contains { $0.contains("/catalog.csv:3:") })
        _ = try await Self.say("hola", to: daemon)
        #expect(try await Self.version(daemon) == version)
        let price = try await Self.say("cuánto vale la singer prelude 8280?", to: daemon)
        #expect(price["response"]?.stringValue?.contains("$789.000") == true)
        await daemon.end()
    }

    @Test func aNewPictureIsServedAndARemovedOneIsNot() async throws {
        let business = try TemporaryBusiness()
        let daemon = try await Self.daemon(business)
        let picture = "/api/assets/tijeras"
        #expect(try await daemon.get(picture).status == 200)
        try Self.edit(business, "catalog.csv", ",tijeras,", ",,")
        let body = try RunningDaemon.json(try await daemon.post(Self.path, ""))
        let images = body["changes"]?.arrayValue?.filter { $0["file"] == "images" }
        #expect(images?.count == 1)
        #expect(images?.first?["change"] == "removed")
        #expect(try await daemon.get(picture).status == 404)
        await daemon.end()
    }

    @Test func manyAtOnceAreAllAnswered() async throws {
        let business = try TemporaryBusiness()
        let daemon = try await Self.daemon(business)
        let port = daemon.port
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<16 {
                group.addTask { try await RawHTTP.send("POST", Self.path, to: port).status }
            }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(statuses == Array(repeating: 200, count: 16))
        await daemon.end()
    }

    @Test func needsTheKey() async throws {
        let daemon = try await RunningDaemon.whatsapp()
        #expect(try await daemon.post(Self.path, "").status == 401)
        #expect(try await daemon.get(Self.path).status == 405)
        #expect(try await daemon.post(Self.path, "", headers: RunningDaemon.key).status == 200)
        await daemon.end()
    }

    @Test func theCommandShowsWhatChanged() async throws {
        let business = try TemporaryBusiness()
        let daemon = try await Self.daemon(business)
        func reload(_ words: [String] = []) async throws -> Program.Outcome {
            try await Program.run(
                "chatctl", ["reload"] + words, environment: ["PORT": String(daemon.port)])
        }
        let same = try await reload()
        #expect(same.code == 0)
        #expect(same.output.isEmpty)
        #expect(same.errors.contains("reloaded: nothing changed"), "\(same.errors)")
        try Self.edit(business, "catalog.csv", ",8280,789000,", ",8280,799000,")
        let changed = try await reload()
        #expect(changed.output == "~ catalog.csv MF-8280 price: $789.000 → $799.000\n")
        try Self.edit(business, "catalog.csv", ",8280,799000,", ",8280,\"1,250\",")
        let wrong = try await reload()
        #expect(wrong.code == 78)
        #expect(wrong.errors.contains("/catalog.csv:3:"))
        #expect(wrong.errors.hasSuffix("the daemon goes on with the data it has\n"))
        let refused = try await reload(["--json"])
        #expect(refused.code == 78)
        #expect(try JSONReader.parse(refused.output)["error"]?["code"] == "business_invalid")
        await daemon.end()
        let nobody = try await reload(["--server", "http://127.0.0.1:1"])
        #expect(nobody.code == 1)
        #expect(nobody.errors.contains("hint: is ChatServer running there?"))
        #expect(try await reload(["--server", "http://shop.example"]).code == 2)
    }

    @Test func numbersOfTeamsFollowTheShop() async throws {
        var settings = Settings()
        settings.notifyNumbers = ["NUEVO": try #require(PhoneNumber("+573001112233"))]
        let teams = [Team(id: "nuevo", name: "los nuevos")]
        #expect(
            EnginePolicy(settings, teams: teams).outbound.teamNumbers["nuevo"]
                == PhoneNumber("+573001112233"))
        #expect(EnginePolicy(settings, teams: []).outbound.teamNumbers.isEmpty)
    }
}
