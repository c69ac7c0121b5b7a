public import ChatHTTP
public import ChatJSON

/// A request that arrived at the OpenAI stand-in.
public struct OpenAIRequest: Sendable {
    /// Where it went, `/responses`.
    public let path: String
    /// Its headers.
    public let headers: HTTPHeaders
    /// The whole body.
    public let body: [UInt8]
    /// The same as JSON.
    public let json: JSONValue

    init?(_ request: HTTPRequest, path: String) {
        guard let json = try? JSONReader.parse(request.body) else { return nil }
        self.path = path
        headers = request.headers
        body = request.body
        self.json = json
    }

    /// The body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// The words of the last bubble: the customer's, between their marks.
    public var question: String {
        let messages = json["input"]?.arrayValue ?? json["messages"]?.arrayValue ?? []
        return messages.last?["content"]?.stringValue ?? ""
    }

    /// The rules, the shop and the articles.
    public var instructions: String {
        json["instructions"]?.stringValue ?? json["messages"]?[0]?["content"]?.stringValue ?? ""
    }
}
