@testable import ChatHTTP

/// Feeds a parser and writes down its events as text, so that tables can be compared.
struct ParserHarness {
    private var parser: HTTPRequestParser
    private let bodyLimit: Int
    private(set) var events: [String] = []

    init(limits: HTTPRequestLimits = HTTPRequestLimits(), bodyLimit: Int = 1000) {
        parser = HTTPRequestParser(limits: limits, peer: PeerAddress(ip: "127.0.0.1"))
        self.bodyLimit = bodyLimit
    }

    var phase: HTTPRequestParser.Phase { parser.phase }

    mutating func feed(_ bytes: some Collection<UInt8>) {
        Array(bytes).withUnsafeBufferPointer { parser.append($0) }
        while true {
            switch parser.next(bodyLimit: { _ in bodyLimit }, makeID: { "fresh" }) {
            case .needsInput: return
            case .expectsContinue: events.append("continue")
            case .request(let request, let keepsAlive):
                let body = String(decoding: request.body, as: UTF8.self)
                let headers = request.headers.all.map { "\($0.name)=\($0.value)" }
                events.append(
                    "\(request.method) \(request.target) [\(headers.joined(separator: ";"))]"
                        + " \(body) \(keepsAlive ? "keep" : "close") \(request.id)")
            case .refused(let refusal):
                let event = "\(refusal.status) \(refusal.message)"
                if events.last != event { events.append(event) }
                return
            }
        }
    }

    /// The events of `bytes`, given whole.
    static func events(_ text: String, bodyLimit: Int = 1000) -> [String] {
        var harness = ParserHarness(bodyLimit: bodyLimit)
        harness.feed(text.utf8)
        return harness.events
    }
}
