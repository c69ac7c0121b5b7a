internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatJSON

/// `GET /api/traces`.
struct TracesRoute: Sendable {
    private let services: ChatServices

    init(_ services: ChatServices) {
        self.services = services
    }

    /// Traces, oldest first: the newest, or those after or before an id.
    @Sendable func list(_ request: HTTPRequest) async -> HTTPResponse {
        let query: TraceQuery
        do throws(BadQuery) {
            query = TraceQuery(
                after: try request.integer("after", in: 0...Int64.max),
                before: try request.integer("before", in: 0...Int64.max),
                limit: Int(try request.integer("limit", in: 1...1000) ?? 100),
                conversationID: request.query("conversation_id").flatMap {
                    $0.isEmpty ? nil : ConversationID($0)
                })
        } catch {
            return error.response
        }
        do throws(StoreError) {
            let traces = try await services.store.traces(query)
            return .json(200, ["traces": .array(traces.map(\.json))])
        } catch {
            services.ports.observer.observe(.storeFailed(operation: "traces", error: error))
            return .fault(error)
        }
    }
}
