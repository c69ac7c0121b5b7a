import Testing

@testable import ChatHTTP

/// The connection's states and deadlines in simulated time, without sockets.
@Suite struct HTTPConnectionTests {
    private static let second: Int64 = 1_000_000_000

    /// A connection in the hands of the test, and what it asked for.
    private struct Simulation {
        var connection: HTTPConnection
        var now: Int64 = 0
        var log: [String] = []

        init(_ configure: (inout HTTPServerConfiguration) -> Void = { _ in }) {
            var configuration = HTTPServerConfiguration()
            configuration.headDeadline = .seconds(10)
            configuration.bodyDeadline = .seconds(10)
            configuration.writeDeadline = .seconds(30)
            configuration.idleTimeout = .seconds(60)
            configuration.minimumRate = 1000
            configuration.makeRequestID = { "id" }
            configure(&configuration)
            let settings = ConnectionSettings(configuration, handler: Router())
            connection = HTTPConnection(
                peer: PeerAddress(ip: "127.0.0.1"), settings: settings, now: 0)
        }

        var moment: HTTPConnection.Moment { .init(now: now, dateLine: []) }

        /// The deadline in seconds; nil when there is none.
        var deadline: Double? {
            connection.deadline == .max ? nil : Double(connection.deadline) / Double(second)
        }

        /// Obeys the connection until it waits; a write takes what `room` allows.
        mutating func run(room: Int = .max) {
            var room = room
            while true {
                switch connection.next(moment) {
                case .wait: return
                case .read: connection.isReadable = false
                case .write:
                    let count = min(room, connection.unsent.count)
                    guard count > 0 else {
                        connection.isWritable = false
                        continue
                    }
                    room -= count
                    let text = String(decoding: connection.unsent.prefix(count), as: UTF8.self)
                    if text.hasPrefix("HTTP") { log.append(String(text.prefix(12))) }
                    connection.wrote(count)
                case .handle(let request): log.append("handle \(request.target)")
                case .count(let refusal): log.append("count \(refusal.status)")
                case .shutdownWrite: log.append("shutdown")
                case .close:
                    log.append("close")
                    return
                }
            }
        }

        mutating func receive(_ text: String, at seconds: Double) {
            now = Int64(seconds * Double(second))
            Array(text.utf8).withUnsafeBufferPointer { connection.received($0, at: now) }
            run()
        }

        mutating func answer(_ response: HTTPResponse, at seconds: Double, room: Int = .max) {
            now = Int64(seconds * Double(second))
            connection.answer(response, moment)
            run(room: room)
        }

        mutating func pass(to seconds: Double) {
            now = Int64(seconds * Double(second))
            connection.deadlinePassed(moment)
            run()
        }
    }

    @Test func givesAHeadItsTimeFromItsFirstByte() {
        var simulation = Simulation()
        simulation.run()
        #expect(simulation.deadline == 10)
        simulation.receive("GET / HT", at: 4)
        #expect(simulation.deadline == 14)
        simulation.receive("TP/1.1\r\n", at: 9)
        #expect(simulation.deadline == 14)
        simulation.pass(to: 13.9)
        #expect(simulation.log.isEmpty)
        simulation.pass(to: 14)
        #expect(simulation.log == ["count 408", "HTTP/1.1 408", "shutdown"])
        #expect(simulation.deadline == 24)
        simulation.pass(to: 24)
        #expect(simulation.log.last == "close")
    }

    @Test func givesABodyTheTimeItsLengthNeeds() {
        var simulation = Simulation()
        simulation.receive("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\n", at: 1)
        #expect(simulation.deadline == 11)
        simulation.receive(String(repeating: "x", count: 2000), at: 9)
        #expect(simulation.deadline == 13)
        simulation.receive("x", at: 12)
        #expect(simulation.deadline == 13.001)
        simulation.pass(to: 14)
        #expect(simulation.log == ["count 408", "HTTP/1.1 408", "shutdown"])
    }

    @Test func hasNoDeadlineWhileTheHandlerWorks() {
        var simulation = Simulation()
        simulation.receive("GET /a HTTP/1.1\r\nHost: a\r\n\r\n", at: 1)
        #expect(simulation.deadline == nil)
        #expect(simulation.connection.isHandling)
        simulation.answer(.text(200, "x"), at: 500)
        #expect(simulation.deadline == 560)
        #expect(simulation.connection.idleSince == 500 * Self.second)
        simulation.pass(to: 560)
        #expect(simulation.log == ["handle /a", "HTTP/1.1 200", "close"])
    }

    @Test func givesAnAnswerTheTimeItsLengthNeeds() throws {
        var simulation = Simulation()
        simulation.receive("GET /a HTTP/1.1\r\nHost: a\r\n\r\n", at: 1)
        simulation.answer(
            HTTPResponse(status: 200, body: [UInt8](repeating: 0, count: 100_000)), at: 2, room: 100
        )
        let deadline = try #require(simulation.deadline)
        #expect((132.0..<133.0).contains(deadline))
        #expect(simulation.connection.idleSince == nil)
        simulation.pass(to: 131)
        #expect(simulation.log == ["handle /a", "HTTP/1.1 200"])
        simulation.pass(to: 133)
        #expect(simulation.log.last == "close")
    }

    /// The second request waits until the first is answered and its answer sent.
    @Test func worksOneRequestAtATime() {
        var simulation = Simulation()
        let request = " HTTP/1.1\r\nHost: a\r\n\r\n"
        simulation.receive("GET /1\(request)GET /2\(request)", at: 0)
        #expect(simulation.log == ["handle /1"])
        simulation.answer(.text(200, "x"), at: 0, room: 20)
        #expect(simulation.log == ["handle /1", "HTTP/1.1 200"])
        simulation.connection.isWritable = true
        simulation.run()
        #expect(simulation.log == ["handle /1", "HTTP/1.1 200", "handle /2"])
        simulation.answer(.text(404, "x"), at: 0)
        simulation.answer(.text(500, "an answer nobody waits for"), at: 0)
        #expect(simulation.log == ["handle /1", "HTTP/1.1 200", "handle /2", "HTTP/1.1 404"])
    }

    @Test func drains() {
        var simulation = Simulation()
        simulation.receive("GET /1 HTTP/1.1\r\nHost: a\r\n\r\n", at: 0)
        simulation.connection.drain(at: 0)
        simulation.answer(.text(200, "x"), at: 0)
        #expect(simulation.log == ["handle /1", "HTTP/1.1 200", "shutdown"])
        simulation.connection.receivedEnd()
        simulation.run()
        #expect(simulation.log.last == "close")

        var idle = Simulation()
        idle.run()
        idle.connection.drain(at: 0)
        idle.run()
        #expect(idle.log == ["close"])

        var partial = Simulation()
        partial.receive("GET /1 HT", at: 0)
        partial.connection.drain(at: 0)
        partial.run()
        #expect(partial.log.isEmpty, "what has begun to arrive may end")
        partial.receive("TP/1.1\r\nHost: a\r\n\r\n", at: 1)
        #expect(partial.log == ["handle /1"])
    }

    /// What a client sends on after the last answer is dropped, but not for ever.
    @Test func lingersWithinBounds() {
        var simulation = Simulation()
        simulation.receive("GET\r\n\r\n", at: 0)
        #expect(simulation.log == ["count 400", "HTTP/1.1 400", "shutdown"])
        let piece = String(repeating: "x", count: 1 << 20)
        for second in 0..<30 {
            simulation.receive(piece, at: Double(second))
            #expect(simulation.deadline == Double(min(second + 10, 30)))
        }
        #expect(simulation.log.count == 3)
        simulation.pass(to: 30)
        #expect(simulation.log.last == "close")

        var fast = Simulation()
        fast.receive("GET\r\n\r\n", at: 0)
        for _ in 0..<63 { fast.receive(piece, at: 0) }
        #expect(fast.log.count == 3)
        fast.receive(piece, at: 0)
        #expect(fast.log.last == "close")
    }

    @Test func endsWithItsClient() {
        var idle = Simulation()
        idle.connection.receivedEnd()
        idle.run()
        #expect(idle.log == ["close"])

        var partial = Simulation()
        partial.receive("GET / HTTP/1.1\r\n", at: 0)
        partial.connection.receivedEnd()
        partial.run()
        #expect(partial.log == ["count 400", "HTTP/1.1 400", "close"])

        var broken = Simulation()
        broken.receive("GET /1 HTTP/1.1\r\nHost: a\r\n\r\n", at: 0)
        broken.connection.abort()
        broken.answer(.text(200, "x"), at: 1)
        #expect(broken.log == ["handle /1", "close"])
    }

    @Test func datesAnswers() {
        #expect(
            String(decoding: HTTPDate.line(secondsSince1970: 784_111_777), as: UTF8.self)
                == "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n")
    }
}
