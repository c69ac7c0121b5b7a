import ChatHTTP
import Testing

@Suite struct RouterTests {
    static func makeRouter() -> Router {
        var router = Router()
        router.add(.get, "/") { _ in .text(200, "root") }
        router.add(.get, "/health") { _ in .text(200, "health") }
        router.add(.post, "/whatsapp/webhook", bodyLimit: 4 << 20) { _ in .text(200, "in") }
        router.add(.get, "/whatsapp/webhook") { _ in .text(200, "verify") }
        router.add(.get, "/api/conversations") { _ in .text(200, "list") }
        router.add(.get, "/api/conversations/{id}") {
            .text(200, "one \($0.parameter("id") ?? "-")")
        }
        router.add(.post, "/api/conversations/{id}/mode", bodyLimit: 10) {
            .text(200, "mode \($0.parameter("id") ?? "-") \($0.parameter("other") ?? "-")")
        }
        return router
    }

    /// Method, target, status, then the body or what is allowed.
    static let table = """
        GET     /                                 200  root
        GET     /health                           200  health
        HEAD    /health                           200  health
        GET     /health?verbose=1                 200  health
        GET     /h%65alth                         200  health
        POST    /health                           405  GET, HEAD
        DELETE  /whatsapp/webhook                 405  GET, HEAD, POST
        BREW    /whatsapp/webhook                 405  GET, HEAD, POST
        get     /health                           405  GET, HEAD
        POST    /whatsapp/webhook                 200  in
        GET     /whatsapp/webhook?hub.mode=x      200  verify
        GET     /whatsapp/webhook/                404
        GET     //health                          404
        GET     /Health                           404
        GET     /health%2f                        404
        GET     /api/../health                    404
        GET     /api/%2e%2e/health                404
        GET     /api/conversations/wa_12          200  one wa_12
        GET     /api/conversations/a%20b          200  one a b
        GET     /api/conversations/%C3%B1         200  one ñ
        GET     /api/conversations/               404
        GET     /api/conversations/a%2Fb          200  one a/b
        GET     /api%2Fconversations              404
        GET     /api/conversations/a%00b          404
        GET     /api/conversations/a%0ab          404
        GET     /api/conversations/..             200  one ..
        GET     /api/conversations/%2E            200  one .
        GET     /api/conversations/../mode        405  POST
        GET     /api/conversations/%zz            404
        GET     /api/conversations/%C3            404
        GET     /api/conversations/a/b            404
        POST    /api/conversations/7/mode         200  mode 7 -
        GET     /api/conversations/7/mode         405  POST
        PUT     /api/conversations                405  GET, HEAD
        """

    @Test(arguments: table.split(separator: "\n"))
    func followsTheTable(row: Substring) async throws {
        let columns = row.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
        let request = HTTPRequest(
            method: HTTPMethod(rawValue: String(columns[0])), target: String(columns[1]))
        let response = await Self.makeRouter().respond(to: request)
        let expected = columns.count > 3 ? columns[3].drop { $0 == " " } : ""
        #expect(response.status == Int(columns[2]))
        switch response.status {
        case 200: #expect(String(decoding: response.body, as: UTF8.self) == expected)
        case 405: #expect(response.headers.first("Allow") == String(expected))
        default: #expect(response.headers.first("Allow") == nil)
        }
    }

    @Test func knowsTheBodyLimitOfEachRoute() {
        let router = Self.makeRouter()
        func limit(_ method: HTTPMethod, _ target: String) -> Int {
            router.bodyLimit(for: HTTPRequestHead(method: method, target: target))
        }
        #expect(limit(.post, "/whatsapp/webhook?x") == 4 << 20)
        #expect(limit(.get, "/whatsapp/webhook") == 1 << 20)
        #expect(limit(.post, "/api/conversations/1/mode") == 10)
        #expect(limit(.post, "/unknown") == 1 << 20)
    }

    @Test func readsTheQuery() {
        let request = HTTPRequest(
            method: .get,
            target: "/w?hub.mode=subscribe&hub.challenge=a%2Bb+c&empty=&flag&hub.mode=2&&x=1=2?3")
        #expect(request.query("hub.mode") == "subscribe")
        #expect(request.query("hub.challenge") == "a+b c")
        #expect(request.query("empty") == "")
        #expect(request.query("flag") == "")
        #expect(request.query("x") == "1=2?3")
        #expect(request.query("missing") == nil)
        #expect(request.queryItems.count == 6)
        #expect(request.rawPath == "/w")
        #expect(HTTPRequest(method: .get, target: "/w").queryItems.isEmpty)
    }

    @Test func knowsLoopbackPeers() {
        #expect(PeerAddress(ip: "127.0.0.1").isLoopback)
        #expect(PeerAddress(ip: "::1").isLoopback)
        #expect(PeerAddress(ip: "::ffff:127.0.0.1").ip == "127.0.0.1")
        #expect(!PeerAddress(ip: "203.0.113.7").isLoopback)
        #expect(!PeerAddress(ip: "2001:db8::127.0.0.1").isLoopback)
    }
}
