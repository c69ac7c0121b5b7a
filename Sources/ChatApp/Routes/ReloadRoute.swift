internal import ChatCore
internal import ChatHTTP
internal import ChatJSON

/// `POST /api/reload`.
struct ReloadRoute: Sendable {
    private let reloader: ShopReloader

    init(_ services: ChatServices) {
        reloader = services.reloader
    }

    /// Reads the shop's data again: 200 and what changed, or 422 and everything that is wrong with it.
    @Sendable func reload(_ request: HTTPRequest) async -> HTTPResponse {
        switch await reloader.reload() {
        case .replaced(let difference, let items, let warnings):
            var body = difference.json
            body.append("catalog_items", .int(items))
            body.append("warnings", .array(warnings.map { .string($0.message) }))
            return .json(200, .object(body))
        case .refused(let failure):
            return .json(
                422,
                [
                    "error": [
                        "code": "business_invalid",
                        "message": .string(
                            "the shop's data is wrong; what was in force stays so"),
                        "problems": .array(failure.reasons.map { .string($0.message) }),
                    ]
                ])
        }
    }
}
