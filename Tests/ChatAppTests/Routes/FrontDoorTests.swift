import ChatHTTP
import TestSupport
import Testing

@testable import ChatApp

@Suite struct FrontDoorTests {
    /// Method and path, then the status while starting.
    static let table: [(HTTPMethod, String, Int)] = [
        (.get, "/ready", 503), (.get, "/health", 503),
        (.post, "/health", 405), (.post, "/api/chat", 503), (.post, "/whatsapp/webhook", 503),
        (.get, "/unknown", 503),
    ]

    @Test(arguments: table)
    func answersInPlaceOfTheRoutes(method: HTTPMethod, path: String, status: Int) async throws {
        let shop = try BusinessLoader().load(Checkout.root + "/business")
        let door = FrontDoor(Settings(), shop)
        let request = HTTPRequest(method: method, target: path)
        let early = await door.respond(to: request)
        #expect(early.status == status)
        #expect(
            (early.headers.first("Retry-After") == nil) == ["/ready", "/health"].contains(path))
        #expect(door.bodyLimit(for: request.head) == Router.defaultBodyLimit)

        var router = Router()
        router.add(method, path, bodyLimit: 7) { _ in .text(200, "open") }
        door.open(to: router)
        #expect(await door.respond(to: request).status == 200)
        #expect(door.bodyLimit(for: request.head) == 7)
    }
}
