internal import ChatHTTP

/// `GET /api/assets/{id}`: the pictures that the catalogue names, and nothing else.
///
/// An id is looked up, never joined to a path.
struct AssetRoute: Sendable {
    private let services: ChatServices

    init(_ services: ChatServices) {
        self.services = services
    }

    /// The picture, or 304 when the client has it.
    @Sendable func show(_ request: HTTPRequest) async -> HTTPResponse {
        guard let id = request.parameter("id"), let asset = services.shop.assets.asset(id: id),
            let content = try? FileReader.read(asset.path, accepting: .file),
            content.bytes.count == asset.size
        else {
            return .error(404, code: "not_found", message: "there is no such picture")
        }
        let headers: HTTPHeaders = [
            "ETag": asset.etag,
            "Cache-Control": "public, max-age=3600",
            "X-Content-Type-Options": "nosniff",
        ]
        if Self.names(asset.etag, in: request.headers.all("If-None-Match")) {
            return HTTPResponse(status: 304, headers: headers)
        }
        var complete = headers
        complete.append("Content-Type", asset.contentType)
        return HTTPResponse(status: 200, headers: complete, body: content.bytes)
    }

    /// Whether `If-None-Match` names a validator; weak ones count (RFC 9110, section 13.1.2).
    static func names(_ etag: String, in fields: [String]) -> Bool {
        fields.flatMap { $0.split(separator: ",") }.contains { candidate in
            var candidate = candidate.drop { $0 == " " || $0 == "\t" }
            while candidate.last == " " || candidate.last == "\t" { candidate.removeLast() }
            if candidate.hasPrefix("W/") { candidate = candidate.dropFirst(2) }
            return candidate == "*" || candidate == etag
        }
    }
}
