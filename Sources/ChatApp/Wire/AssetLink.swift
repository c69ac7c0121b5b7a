public import ChatJSON

/// Links to pictures: absolute where customers can reach us, else paths of this server.
public struct AssetLink: Hashable, Sendable {
    private let base: String

    /// Creates links below `PUBLIC_BASE_URL`, or paths when there is none.
    public init(publicBaseURL: BaseURL?) {
        base = publicBaseURL?.text ?? ""
    }

    /// The link to a picture of the catalogue.
    public func url(of imageID: String) -> String {
        base + "/api/assets/" + imageID
    }

    /// The picture as `/api/chat` names it; `null` without one.
    public func json(of imageID: String?) -> JSONValue {
        guard let imageID else { return .null }
        return [
            "image_id": .string(imageID), "asset_url": .string(url(of: imageID)), "type": "image",
        ]
    }
}
