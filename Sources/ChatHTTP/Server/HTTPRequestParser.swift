/// A strict HTTP/1.1 request parser without input and output of its own.
///
/// Bytes go in with ``append(_:)`` in pieces of any size; ``next(bodyLimit:makeID:)`` says what they
/// amount to. Every way of cutting a request into pieces gives the same events.
struct HTTPRequestParser {
    /// What the bytes so far amount to.
    enum Event {
        /// Nothing complete: more bytes are needed.
        case needsInput
        /// The client waits for `100 Continue` before it sends its body.
        case expectsContinue
        /// A complete request; the parser is ready for the next one.
        case request(HTTPRequest, keepsAlive: Bool)
        /// What came is not acceptable; the parser takes nothing more.
        case refused(HTTPRefusal)
    }

    /// How far the current request is.
    enum Phase: Hashable {
        /// Not a byte of it has come.
        case idle
        case head
        case body
    }

    private enum State {
        case head
        case length(ParsedHead, remaining: Int)
        case chunked(ParsedHead, ChunkedDecoder, limit: Int)
        case refused(HTTPRefusal)
    }

    private let limits: HTTPRequestLimits
    private let peer: PeerAddress
    private var state = State.head
    private var input: [UInt8] = []
    /// Where the unread input begins.
    private var position = 0
    /// Up to where the head was searched for its end.
    private var scanned = 0
    /// Where the line under the search began.
    private var lineStart = 0
    private var hasSkippedEmptyLine = false
    private var body: [UInt8] = []

    init(limits: HTTPRequestLimits, peer: PeerAddress) {
        self.limits = limits
        self.peer = peer
    }

    /// How far the current request is.
    var phase: Phase {
        switch state {
        case .head, .refused: position == input.count ? .idle : .head
        case .length, .chunked: .body
        }
    }

    /// The head of the request whose body is being received.
    var current: HTTPRequestHead? {
        switch state {
        case .length(let parsed, _), .chunked(let parsed, _, _): parsed.head
        case .head, .refused: nil
        }
    }

    /// How many bytes of the current body have come.
    var bodyCount: Int { body.count }

    /// Takes bytes from the network.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        input.append(contentsOf: bytes)
    }

    /// Says what has come; call again until it needs input.
    ///
    /// - Parameters:
    ///   - bodyLimit: The longest body of the request with this head, in bytes.
    ///   - makeID: Makes an id for a request that bears none.
    /// - Returns: The next event.
    mutating func next(
        bodyLimit: (HTTPRequestHead) -> Int, makeID: () -> String
    ) -> Event {
        do throws(HTTPRefusal) {
            switch state {
            case .head:
                guard let head = try takeHead(makeID: makeID) else { return .needsInput }
                return try begin(head, limit: bodyLimit(head.head))
            case .length, .chunked:
                return try takeBody() ?? .needsInput
            case .refused(let refusal):
                return .refused(refusal)
            }
        } catch {
            state = .refused(error)
            drop()
            return .refused(error)
        }
    }

    // MARK: Head

    private mutating func takeHead(makeID: () -> String) throws(HTTPRefusal) -> ParsedHead? {
        guard let end = try endOfHead() else { return nil }
        let bytes = Array(input[position..<end])
        advance(to: end)
        hasSkippedEmptyLine = false
        return try HTTPHeadParser.parse(bytes, limits: limits, peer: peer, makeID: makeID)
    }

    /// Finds the empty line; what can never become a head is refused without waiting for it.
    private mutating func endOfHead() throws(HTTPRefusal) -> Int? {
        let bytes = input
        let input = bytes.span
        var index = scanned
        defer { scanned = index }
        while index < input.count {
            // Nearly every byte: neither the first one nor at the end of a line.
            if index > position, input[index - 1] != 0x0D {
                let end = min(input.count, position + limits.head)
                while index < end, input[index] > 0x0D { index += 1 }
                guard index < input.count else { break }
            }
            let byte = input[index]
            if index == position, !HTTPSyntax.isToken(byte), byte != 0x0D {
                throw .badRequest("the request line does not begin with a method")
            }
            let followsReturn = index > lineStart && input[index - 1] == 0x0D
            guard followsReturn == (byte == 0x0A), byte != 0 else {
                throw .badRequest("the header holds a bare CR, a bare LF or a NUL")
            }
            index += 1
            if index - position > limits.head { throw tooLarge() }
            guard byte == 0x0A else { continue }
            let isEmpty = index - lineStart == 2
            let isFirst = lineStart == position
            lineStart = index
            guard isEmpty else { continue }
            guard isFirst else { return index }
            // One empty line before a request is left over from a careless client.
            guard !hasSkippedEmptyLine else { throw .badRequest("the request line is empty") }
            hasSkippedEmptyLine = true
            position = index
        }
        return nil
    }

    private func tooLarge() -> HTTPRefusal {
        lineStart == position
            ? .targetTooLong(limit: limits.target)
            : .headTooLarge(bytes: limits.head, fields: limits.fields)
    }

    // MARK: Body

    private mutating func begin(_ head: ParsedHead, limit: Int) throws(HTTPRefusal) -> Event {
        switch head.framing {
        case .length(let length):
            guard length <= limit else {
                var refusal = HTTPRefusal.bodyTooLarge(limit: limit)
                refusal.requestID = head.head.id
                refusal.isHead = head.head.method == .head
                throw refusal
            }
            body.reserveCapacity(min(length, 64 << 10))
            state = .length(head, remaining: length)
        case .chunked:
            state = .chunked(head, ChunkedDecoder(), limit: limit)
        }
        if let event = try takeBody() { return event }
        return head.expectsContinue && body.isEmpty && position == input.count
            ? .expectsContinue : .needsInput
    }

    private mutating func takeBody() throws(HTTPRefusal) -> Event? {
        switch state {
        case .length(let head, let remaining):
            let count = min(remaining, input.count - position)
            body.append(contentsOf: input[position..<(position + count)])
            advance(to: position + count)
            guard count == remaining else {
                state = .length(head, remaining: remaining - count)
                return nil
            }
            return complete(head)
        case .chunked(let head, var decoder, let limit):
            do throws(HTTPRefusal) {
                let outcome = try decoder.decode(
                    input, from: &position, into: &body, limit: limit)
                advance(to: position)
                guard outcome == .complete else {
                    state = .chunked(head, decoder, limit: limit)
                    return nil
                }
            } catch {
                var refusal = error
                refusal.requestID = head.head.id
                throw refusal
            }
            return complete(head)
        case .head, .refused:
            return nil
        }
    }

    private mutating func complete(_ head: ParsedHead) -> Event {
        let request = HTTPRequest(head: head.head, body: body)
        body = []
        state = .head
        return .request(request, keepsAlive: head.keepsAlive)
    }

    // MARK: Buffer

    /// Consumes the input up to `index`.
    private mutating func advance(to index: Int) {
        position = index
        if position == input.count {
            drop()
        } else if position > 64 << 10 {
            input.removeSubrange(..<position)
            position = 0
        }
        scanned = position
        lineStart = position
    }

    /// Forgets the input; a large buffer is given back.
    private mutating func drop() {
        input.removeAll(keepingCapacity: input.capacity <= 16 << 10)
        position = 0
        scanned = 0
        lineStart = 0
    }
}
