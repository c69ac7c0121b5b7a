// The answers that several routes share.

internal import ChatEngine
internal import ChatHTTP
internal import ChatJSON

extension HTTPResponse {
    /// A database that cannot serve now: 503, to be tried again; a mistake of ours: 500.
    static func fault(_ error: StoreError) -> HTTPResponse {
        switch error {
        case .unavailable, .overloaded, .unusable:
            .error(
                503, code: "database_unavailable",
                message: "the database cannot be used at the moment; try again later",
                headers: ["Retry-After": "5"])
        case .statement:
            .error(500, code: "internal_error", message: "something went wrong on our side")
        }
    }

    /// Too many messages: 429.
    static func tooMany(retryAfterSeconds: Int) -> HTTPResponse {
        .error(
            429, code: "rate_limited",
            message: "too many messages; try again in \(retryAfterSeconds) s",
            headers: ["Retry-After": String(retryAfterSeconds)])
    }

    /// A request that is not as it should be: 400.
    static func badRequest(_ code: String, _ message: String) -> HTTPResponse {
        .error(400, code: code, message: message)
    }
}

extension HTTPRequest {
    /// The body as a JSON object, or the answer that says why it is none.
    func jsonObject() -> Result<JSONValue, BadBody> {
        do throws(JSONError) {
            let value = try JSONReader.parse(body)
            guard value.objectValue != nil else {
                return .failure(BadBody(message: "the body is \(value.kind); expected an object"))
            }
            return .success(value)
        } catch {
            return .failure(
                BadBody(code: "bad_json", message: "the body is not JSON: \(error)"))
        }
    }

    /// A whole number of the query in a range; `nil` when it is absent.
    func integer(_ name: String, in range: ClosedRange<Int64>) throws(BadQuery) -> Int64? {
        guard let text = query(name) else { return nil }
        guard let value = Int64(text), range.contains(value) else {
            let upper = range.upperBound == .max ? "" : " to \(range.upperBound)"
            throw BadQuery(
                message: "\(name) must be a whole number from \(range.lowerBound)\(upper)")
        }
        return value
    }
}
