@testable import ChatHTTP

extension FuzzTarget {
    /// Every way of cutting a stream into pieces gives the same events, and the parser always comes to rest.
    ///
    /// The first byte says where the stream is cut.
    static func http(_ bytes: [UInt8]) throws(Broken) {
        guard let cut = bytes.first else { return }
        let stream = Array(bytes.dropFirst())
        let whole = try events(of: [stream])
        let place = min(Int(cut), stream.count)
        try expect(
            try events(of: [Array(stream[..<place]), Array(stream[place...])]) == whole,
            "a cut after \(place) bytes changes the events")
    }

    private static func events(of pieces: [[UInt8]]) throws(Broken) -> [String] {
        var parser = HTTPRequestParser(
            limits: HTTPRequestLimits(), peer: PeerAddress(ip: "127.0.0.1"))
        var events: [String] = []
        for piece in pieces {
            piece.withUnsafeBufferPointer { parser.append($0) }
            // No input makes more events than it has bytes.
            for round in 0...(piece.count + 8) {
                try expect(round < piece.count + 8, "the parser does not come to rest")
                let event = parser.next(bodyLimit: { _ in 1 << 16 }, makeID: { "id" })
                if case .needsInput = event { break }
                if case .expectsContinue = event { continue }
                events.append(text(of: event))
                if case .refused = event { return events }
            }
        }
        return events
    }

    private static func text(of event: HTTPRequestParser.Event) -> String {
        switch event {
        case .needsInput, .expectsContinue: ""
        case .request(let request, let keepsAlive):
            "\(request.head.method) \(request.head.path) \(request.body) \(keepsAlive)"
        case .refused(let refusal): "refused \(refusal)"
        }
    }
}
