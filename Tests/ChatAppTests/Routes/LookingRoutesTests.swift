// Catalogue, pictures, health, traces, conversations and handoffs, over real sockets.

import ChatCore
import ChatEngine
import ChatJSON
import Testing

@testable import ChatApp

@Suite struct LookingRoutesTests {
    @Test func listsFindsAndFiltersItems() async throws {
        let daemon = try await RunningDaemon {
            $0.publicBaseURL = BaseURL("https://tienda.example.co")
        }
        let all = try RunningDaemon.json(try await daemon.get("/api/catalog/items"))
        let items = try #require(all["items"]?.arrayValue)
        #expect(all["count"]?.int64 == Int64(items.count))
        #expect(items.count >= 25)
        let first = try #require(items.first)
        #expect(
            first.objectValue?.members.map(\.key) == [
                "id", "name", "category", "brand", "model", "price", "currency", "available",
                "description", "image_id", "asset_url",
            ])
        let id = try #require(first["id"]?.stringValue)
        let category = try #require(first["category"]?.stringValue)
        let byID = try RunningDaemon.json(try await daemon.get("/api/catalog/items?q=\(id)"))
        #expect(byID["items"]?[0]?["id"]?.stringValue == id)
        let none = try RunningDaemon.json(
            try await daemon.get("/api/catalog/items?q=zzzzzz&category=nada"))
        #expect(none["count"]?.int64 == 0)
        let target = "/api/catalog/items?category=" + Self.encoded(category.uppercased())
        let shelf = try RunningDaemon.json(try await daemon.get(target))
        let names = (shelf["items"]?.arrayValue ?? []).map { $0["category"]?.stringValue }
        #expect(!names.isEmpty && names.allSatisfy { $0 == category })
        let plain = try RunningDaemon.json(
            try await daemon.get("/api/catalog/items?category=maquinas%20familiares"))
        #expect(plain["items"]?[0]?["category"]?.stringValue == "máquinas familiares")
        let pictured = try #require(items.first { $0["image_id"]?.isNull == false })
        let link = try #require(pictured["asset_url"]?.stringValue)
        #expect(link.hasPrefix("https://tienda.example.co/api/assets/"))
        await daemon.end()
    }

    @Test func showsPicturesOfTheCatalogueOnly() async throws {
        let daemon = try await RunningDaemon()
        let items = try RunningDaemon.json(try await daemon.get("/api/catalog/items"))["items"]
        let id = try #require(
            items?.arrayValue?.compactMap { $0["image_id"]?.stringValue }.first)
        let path = "/api/assets/\(id)"
        let picture = try await daemon.get(path)
        #expect(picture.status == 200)
        #expect(picture.header("Content-Type")?.hasPrefix("image/") == true)
        #expect(picture.header("X-Content-Type-Options") == "nosniff")
        #expect(picture.header("Cache-Control") == "public, max-age=3600")
        #expect(picture.body.count > 1000)
        let etag = try #require(picture.header("ETag"))
        for condition in [etag, "*", "\"x\", W/\(etag)"] {
            let known = try await daemon.get(path, headers: [("If-None-Match", condition)])
            #expect(known.status == 304)
            #expect(known.body.isEmpty)
        }
        let changed = try await daemon.get(path, headers: [("If-None-Match", "\"x\"")])
        #expect(changed.status == 200)
        let head = try await RawHTTP.send("HEAD", path, to: daemon.port)
        #expect(head.status == 200)
        #expect(head.body.isEmpty)
        #expect(head.header("Content-Length") == String(picture.body.count))
        for attempt in [
            "../profile.yaml", "..%2fprofile.yaml", "%2e%2e%2fprofile.yaml", "..%252fprofile.yaml",
            "..%5cprofile.yaml", "%00", "\(id)%00", "\(id).png", "/etc/passwd", "%2fetc%2fpasswd",
            id.uppercased(), String(repeating: "a", count: 4000), "",
        ] {
            let refused = try await daemon.get("/api/assets/" + attempt)
            #expect(refused.status == (attempt.contains("%00") ? 400 : 404), "\(attempt)")
        }
        await daemon.end()
    }

    @Test func tellsItsHealthAndMoreToWhoHasTheKey() async throws {
        let daemon = try await RunningDaemon.whatsapp()
        let answer = try await daemon.get("/health")
        #expect(answer.status == 200)
        let body = try RunningDaemon.json(answer)
        #expect(body["status"]?.stringValue == "healthy")
        #expect(body["version"]?.stringValue == ProductVersion.current)
        #expect(body["modules"] == ["database": true, "whatsapp": true, "openai": false])
        #expect(body["details"] == nil)
        let detailed = try RunningDaemon.json(
            try await daemon.get("/health", headers: RunningDaemon.key))
        #expect(detailed["details"]?["phase"]?.stringValue == "ready")
        #expect(try await daemon.get("/ready").status == 200)
        await daemon.end()
    }

    @Test func pagesThroughTraces() async throws {
        let daemon = try await RunningDaemon()
        for number in 1...5 {
            let id = number.isMultiple(of: 2) ? "par" : "impar"
            _ = try await daemon.post(
                "/api/chat", #"{"conversation_id":"\#(id)","text":"hola \#(number)"}"#)
        }
        /// A query, and the ids of the traces that answer it.
        let pages: [(String, [Int64])] = [
            ("", [1, 2, 3, 4, 5]), ("?limit=2", [4, 5]),
            ("?conversation_id=", [1, 2, 3, 4, 5]), ("?after=1&limit=2", [2, 3]),
            ("?before=3", [1, 2]), ("?after=1&before=5", [2, 3, 4]),
            ("?conversation_id=par", [2, 4]), ("?conversation_id=nadie", []),
        ]
        for (query, ids) in pages {
            let answer = try await daemon.get("/api/traces" + query)
            let traces = try RunningDaemon.json(answer)["traces"]?.arrayValue
            #expect(traces?.compactMap { $0["id"]?.int64 } == ids, "\(query)")
        }
        for query in ["?limit=0", "?limit=1001", "?limit=x", "?after=-1", "?before=1.5"] {
            #expect(try await daemon.get("/api/traces" + query).status == 400, "\(query)")
        }
        await daemon.end()
    }

    @Test func takesConversationsOverAndGivesThemBack() async throws {
        let daemon = try await RunningDaemon()
        _ = try await daemon.post("/api/chat", #"{"conversation_id":"a b","text":"hola"}"#)
        let path = "/api/conversations/a%20b"
        let shown = try RunningDaemon.json(try await daemon.get(path))
        #expect(shown["id"]?.stringValue == "a b")
        #expect(shown["messages"]?[0]?["text"]?.stringValue == "hola")
        #expect(shown["messages"]?[0]?["role"]?.stringValue == "customer")
        #expect(try await daemon.get("/api/conversations/a").status == 404)
        let mode = path + "/mode"
        for body in ["", "{}", #"{"mode":"human_active"}"#, #"{"mode":1}"#] {
            #expect(try await daemon.post(mode, body).status == 400)
        }
        let human = #"{"mode":"HUMAN_ACTIVE"}"#
        #expect(try await daemon.post("/api/conversations/x/mode", human).status == 404)
        let taken = try RunningDaemon.json(try await daemon.post(mode, human))
        #expect(taken["changed"]?.boolValue == true)
        let again = try RunningDaemon.json(try await daemon.post(mode, human))
        #expect(again["changed"]?.boolValue == false)
        let silent = try RunningDaemon.json(
            try await daemon.post("/api/chat", #"{"conversation_id":"a b","text":"hola"}"#))
        #expect(silent["response"]?.stringValue == "")
        #expect(silent["mode"]?.stringValue == "HUMAN_ACTIVE")
        let handoffs = try RunningDaemon.json(try await daemon.get("/api/handoffs"))["handoffs"]
        #expect(handoffs?[0]?["open"]?.boolValue == true)
        #expect(handoffs?[0]?["actor"]?.stringValue == "api")
        _ = try await daemon.post(mode, #"{"mode":"AI_ACTIVE"}"#)
        let closed = try RunningDaemon.json(try await daemon.get("/api/handoffs"))["handoffs"]
        #expect(closed?[0]?["open"]?.boolValue == false)
        await daemon.end()
    }

    @Test func protectedEndpointsNeedTheKey() async throws {
        let daemon = try await RunningDaemon.whatsapp()
        let paths = [
            "/api/traces", "/api/conversations", "/api/conversations/x", "/api/handoffs",
            "/metrics",
        ]
        for path in paths {
            #expect(try await daemon.get(path).status == 401, "\(path)")
            #expect(try await daemon.get(path, headers: RunningDaemon.key).status != 401, "\(path)")
        }
        let mode = try await daemon.post("/api/conversations/x/mode", #"{"mode":"AI_ACTIVE"}"#)
        #expect(mode.status == 401)
        let words = try await daemon.post("/api/conversations/x/messages", #"{"text":"hola"}"#)
        #expect(words.status == 401)
        let wrong = try await RawHTTP.send("DELETE", "/health", to: daemon.port)
        #expect(wrong.status == 405)
        #expect(wrong.header("Allow") == "GET, HEAD")
        #expect(wrong.header("X-Request-Id")?.isEmpty == false)
        await daemon.end()
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte)
            let hex = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (hex.count == 1 ? "0" : "") + hex
        }.joined()
    }
}
