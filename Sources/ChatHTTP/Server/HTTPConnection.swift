/// The state of one connection, without input and output of its own.
///
/// The event loop reports what the socket did and obeys what ``next(_:)`` says, so every order of
/// events can be tested without a socket. One request is worked at a time: while it is, nothing
/// more is read, and the next one begins when its answer has been sent, so buffers stay bounded.
struct HTTPConnection {
    /// What the event loop is to do next.
    enum Action {
        /// Nothing until something is reported.
        case wait
        /// Read from the socket.
        case read
        /// Write ``HTTPConnection/unsent`` to the socket.
        case write
        /// Give the request to the handler.
        case handle(HTTPRequest)
        /// Count a refusal, whose answer is on its way.
        case count(HTTPRefusal)
        /// Tell the client that nothing more will come.
        case shutdownWrite
        /// Close the socket.
        case close
    }

    /// The time of an event and what depends on it.
    struct Moment {
        /// A monotonic clock, in nanoseconds.
        let now: Int64
        /// The `Date` line of answers.
        let dateLine: [UInt8]
    }

    private enum Phase {
        case receiving
        case handling(id: String, isHead: Bool, keepsAlive: Bool)
        /// The last answer is being written.
        case finishing
        /// All was written; the rest of the input is dropped until the client closes.
        case lingering(budget: Int, until: Int64)
        case closed
    }

    private let settings: ConnectionSettings
    private var parser: HTTPRequestParser
    private var phase = Phase.receiving
    private var output: [UInt8] = []
    private var sent = 0
    private var inputEnded = false
    private var isLast = false
    private var isDraining = false
    private var hasServed = false
    private var refusal: HTTPRefusal?
    /// When the present wait began.
    private var waitStart: Int64
    private var waitPhase = HTTPRequestParser.Phase.idle

    /// Whether the socket may have something to read; the event loop sets it.
    var isReadable = false
    /// Whether the socket may take something; the event loop sets it.
    var isWritable = true
    /// When the present wait must have ended, in nanoseconds of the monotonic clock.
    private(set) var deadline: Int64

    init(peer: PeerAddress, settings: ConnectionSettings, now: Int64) {
        self.settings = settings
        parser = HTTPRequestParser(limits: settings.limits, peer: peer)
        waitStart = now
        deadline = now + settings.headDeadline
    }

    /// Since when the connection has been waiting for a request of which not a byte has come; nil
    /// when it is busy.
    var idleSince: Int64? {
        guard case .receiving = phase, parser.phase == .idle, sent == output.count else {
            return nil
        }
        return waitStart
    }

    /// Whether a handler works on a request of this connection.
    var isHandling: Bool { if case .handling = phase { true } else { false } }

    /// Whether a request has come, at least in part, that is not answered yet.
    var isOwing: Bool {
        switch phase {
        case .receiving: parser.phase != .idle || sent < output.count
        case .handling, .finishing: true
        case .lingering, .closed: false
        }
    }

    /// What is to be written.
    var unsent: ArraySlice<UInt8> { output[sent...] }

    // MARK: What to do

    /// Says what to do next; call again after each step until it is to wait or to close.
    mutating func next(_ moment: Moment) -> Action {
        if case .closed = phase { return .close }
        if let refusal {
            self.refusal = nil
            return .count(refusal)
        }
        if sent < output.count { return isWritable ? .write : .wait }
        switch phase {
        case .receiving: return receive(moment)
        case .handling: return .wait
        case .finishing:
            phase =
                inputEnded
                ? .closed
                : .lingering(
                    budget: settings.lingerBytes, until: moment.now + settings.longestLinger)
            deadline =
                moment.now + (isDraining ? settings.lastLingerTime : settings.lingerTime)
            return inputEnded ? .close : .shutdownWrite
        case .lingering: return isReadable ? .read : .wait
        case .closed: return .close
        }
    }

    private mutating func receive(_ moment: Moment) -> Action {
        switch parser.next(bodyLimit: settings.bodyLimit, makeID: settings.makeRequestID) {
        case .needsInput:
            return receiveMore(moment)
        case .expectsContinue:
            output.append(contentsOf: "HTTP/1.1 100 Continue\r\n\r\n".utf8)
            return isWritable ? .write : .wait
        case .request(let request, let keepsAlive):
            phase = .handling(
                id: request.id, isHead: request.method == .head, keepsAlive: keepsAlive)
            deadline = .max
            return .handle(request)
        case .refused(let refusal):
            refuse(refusal, moment)
            return next(moment)
        }
    }

    private mutating func receiveMore(_ moment: Moment) -> Action {
        if inputEnded {
            guard parser.phase != .idle else {
                phase = .closed
                return .close
            }
            refuse(.badRequest("the request ended early"), moment)
            return next(moment)
        }
        updateDeadline(moment.now)
        if isReadable { return .read }
        if isDraining, parser.phase == .idle {
            phase = .closed
            return .close
        }
        return .wait
    }

    // MARK: What happened

    /// Bytes were read.
    mutating func received(_ bytes: UnsafeBufferPointer<UInt8>, at now: Int64) {
        switch phase {
        case .receiving: parser.append(bytes)
        case .lingering(let budget, let end):
            let rest = budget - bytes.count
            phase = rest > 0 ? .lingering(budget: rest, until: end) : .closed
            // A server that stops waits no longer for somebody who keeps sending.
            if !isDraining { deadline = min(now + settings.lingerTime, end) }
        case .handling, .finishing, .closed: break
        }
    }

    /// The client has closed its side; it may still read.
    mutating func receivedEnd() {
        inputEnded = true
        isReadable = false
        if case .lingering = phase { phase = .closed }
    }

    /// The connection is broken.
    mutating func abort() {
        phase = .closed
    }

    /// `count` bytes of ``unsent`` were written.
    mutating func wrote(_ count: Int) {
        sent += count
        guard sent == output.count else { return }
        output.removeAll(keepingCapacity: output.capacity <= 64 << 10)
        sent = 0
    }

    /// The handler has answered. Ignored unless a request waits for its answer.
    mutating func answer(_ response: HTTPResponse, _ moment: Moment) {
        guard case .handling(let id, let isHead, let keepsAlive) = phase else { return }
        let staysOpen = keepsAlive && !isLast
        response.write(
            to: &output,
            HTTPResponse.Framing(
                requestID: id, dateLine: moment.dateLine, keepsAlive: staysOpen, isHead: isHead))
        phase = staysOpen ? .receiving : .finishing
        hasServed = true
        waitStart = moment.now
        waitPhase = .idle
        startWriteDeadline(moment.now)
    }

    /// The time is ``deadline`` or later.
    mutating func deadlinePassed(_ moment: Moment) {
        guard moment.now >= deadline else { return }
        if case .receiving = phase, sent == output.count, parser.phase != .idle {
            var refusal = HTTPRefusal.timeout
            refusal.requestID = parser.current?.id
            refuse(refusal, moment)
        } else {
            phase = .closed
        }
    }

    /// The server will stop: the next answer is the last one.
    mutating func endAfterAnswer() {
        isLast = true
    }

    /// The server stops: the request under way is the last one, an idle connection closes.
    mutating func drain(at now: Int64) {
        isLast = true
        isDraining = true
        if case .lingering = phase { deadline = min(deadline, now + settings.lastLingerTime) }
        // What has arrived already is still answered: look once more before closing.
        isReadable = !inputEnded
    }

    /// Answers `refusal` and closes; for connections the server has no room for, too.
    mutating func refuse(_ refusal: HTTPRefusal, _ moment: Moment) {
        refusal.response.write(
            to: &output,
            HTTPResponse.Framing(
                requestID: refusal.requestID ?? settings.makeRequestID(),
                dateLine: moment.dateLine, keepsAlive: false, isHead: refusal.isHead))
        self.refusal = refusal
        phase = .finishing
        startWriteDeadline(moment.now)
    }

    // MARK: Deadlines

    private mutating func startWriteDeadline(_ now: Int64) {
        let grant = Int64(output.count) * settings.nanosecondsPerByte
        deadline = now + settings.writeDeadline + grant
    }

    private mutating func updateDeadline(_ now: Int64) {
        if parser.phase != waitPhase {
            waitPhase = parser.phase
            waitStart = now
        }
        switch waitPhase {
        case .idle:
            deadline = waitStart + (hasServed ? settings.idleTimeout : settings.headDeadline)
        case .head:
            deadline = waitStart + settings.headDeadline
        case .body:
            let grant = Int64(parser.bodyCount) * settings.nanosecondsPerByte
            deadline = waitStart + settings.bodyDeadline + grant
        }
    }
}
