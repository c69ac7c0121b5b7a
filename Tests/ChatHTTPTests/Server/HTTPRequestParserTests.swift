import Testing

@testable import ChatHTTP

@Suite struct HTTPRequestParserTests {
    /// Requests, with `\r\n` as line ends, and what they mean. `H` stands for a Host line.
    static let accepted: [(bytes: String, events: [String])] = [
        ("GET / HTTP/1.1\nH\n\n", ["GET / [Host=a]  keep fresh"]),
        ("\nGET / HTTP/1.1\nH\n\n", ["GET / [Host=a]  keep fresh"]),
        ("GET / HTTP/1.0\n\n", ["GET / []  close fresh"]),
        (
            "GET / HTTP/1.0\nConnection: keep-alive\n\n",
            ["GET / [Connection=keep-alive]  close fresh"]
        ),
        ("BREW /x HTTP/1.1\nH\n\n", ["BREW /x [Host=a]  keep fresh"]),
        ("GET /a%20b?c=%C3%A9+d HTTP/1.1\nH\n\n", ["GET /a%20b?c=%C3%A9+d [Host=a]  keep fresh"]),
        (
            "GET / HTTP/1.1\nHost:[::1]:80\nA: \t b c \t\nB:\n\n",
            ["GET / [Host=[::1]:80;A=b c;B=]  keep fresh"]
        ),
        ("GET / HTTP/1.1\nH\nX: é\n\n", ["GET / [Host=a;X=é]  keep fresh"]),
        (
            "GET / HTTP/1.1\nH\nConnection: Close\n\n",
            ["GET / [Host=a;Connection=Close]  close fresh"]
        ),
        (
            "GET / HTTP/1.1\nH\nConnection: x ,\tclose , y\n\n",
            ["GET / [Host=a;Connection=x ,\tclose , y]  close fresh"]
        ),
        (
            "GET / HTTP/1.1\nH\nConnection: closed\n\n",
            ["GET / [Host=a;Connection=closed]  keep fresh"]
        ),
        (
            "GET / HTTP/1.1\nH\nx-request-id: a.B_9-\n\n",
            ["GET / [Host=a;x-request-id=a.B_9-]  keep a.B_9-"]
        ),
        (
            "GET / HTTP/1.1\nH\nX-Request-Id: a b\n\n",
            ["GET / [Host=a;X-Request-Id=a b]  keep fresh"]
        ),
        ("GET / HTTP/1.1\nH\nX-Request-Id:\n\n", ["GET / [Host=a;X-Request-Id=]  keep fresh"]),
        (
            "GET / HTTP/1.1\nH\nX-Request-Id: a\nX-Request-Id: b\n\n",
            ["GET / [Host=a;X-Request-Id=a;X-Request-Id=b]  keep fresh"]
        ),
        (
            "POST / HTTP/1.1\nH\nContent-Length: 5\n\nhello",
            ["POST / [Host=a;Content-Length=5] hello keep fresh"]
        ),
        (
            "POST / HTTP/1.1\nH\ncontent-length: 005\n\nhello",
            ["POST / [Host=a;content-length=005] hello keep fresh"]
        ),
        (
            "POST / HTTP/1.1\nH\nContent-Length: 0\n\n",
            ["POST / [Host=a;Content-Length=0]  keep fresh"]
        ),
        (
            "POST / HTTP/1.1\nH\nTransfer-Encoding: Chunked\n\n5\nhello\n00B\n, 0123456\n\n0\n\n",
            ["POST / [Host=a;Transfer-Encoding=Chunked] hello, 0123456\r\n keep fresh"]
        ),
        (
            "POST / HTTP/1.1\nH\nTransfer-Encoding: chunked\n\n5;a\nhello\n1 \t; b=\"c;d\"\n!\n0;e\n\n",
            ["POST / [Host=a;Transfer-Encoding=chunked] hello! keep fresh"]
        ),
        // The host of a target in absolute form takes the place of the Host line's.
        ("GET http://b:80/x?y HTTP/1.1\nH\n\n", ["GET /x?y [Host=b:80]  keep fresh"]),
        ("GET HTTPS://b HTTP/1.1\nH\n\n", ["GET / [Host=b]  keep fresh"]),
        ("GET http://b?y HTTP/1.1\nH\n\n", ["GET /?y [Host=b]  keep fresh"]),
        ("GET http://b/ HTTP/1.0\n\n", ["GET / [Host=b]  close fresh"]),
        (
            "POST / HTTP/1.1\nH\nTransfer-Encoding: chunked\n\n1\na\n0\nA: b\nC: d\n\n",
            ["POST / [Host=a;Transfer-Encoding=chunked] a keep fresh"]
        ),
        (
            "GET /1 HTTP/1.1\nH\n\nPOST /2 HTTP/1.1\nH\nContent-Length: 2\n\nhiGET /3 HTTP/1.1\nH\n\n",
            [
                "GET /1 [Host=a]  keep fresh", "POST /2 [Host=a;Content-Length=2] hi keep fresh",
                "GET /3 [Host=a]  keep fresh",
            ]
        ),
    ]

    static func wire(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if !bytes.isEmpty || line.startIndex != text.startIndex {
                bytes.append(contentsOf: "\r\n".utf8)
            }
            bytes.append(contentsOf: (line == "H" ? "Host: a" : line).utf8)
        }
        return bytes
    }

    @Test(arguments: accepted)
    func accepts(text: String, events: [String]) {
        var harness = ParserHarness()
        harness.feed(Self.wire(text))
        #expect(harness.events == events)
        #expect(harness.phase == .idle)
    }

    /// Every way of cutting in two, and byte by byte, gives the same events.
    @Test(arguments: accepted)
    func acceptsInPieces(text: String, events: [String]) {
        let bytes = Self.wire(text)
        for cut in 0...bytes.count {
            var harness = ParserHarness()
            harness.feed(bytes[..<cut])
            harness.feed(bytes[cut...])
            #expect(harness.events == events, "cut at \(cut)")
        }
        var harness = ParserHarness()
        for byte in bytes { harness.feed([byte]) }
        #expect(harness.events == events)
    }

    static let lines = "the header holds a bare CR, a bare LF or a NUL"
    static let start = "the request line does not begin with a method"
    static let target = "the request target is not a path in visible ASCII"
    static let noHost = "the request target does not name a host after its scheme"
    static let version = "the request line does not end with an HTTP version"
    static let field = "a header line is not \"name: value\""
    static let host = "HTTP/1.1 requires exactly one Host"
    static let size = "a chunk does not begin with its size in hexadecimal digits"
    static let chunkExtension = "a chunk's extension is not valid"
    static let chunkEnd = "a chunk does not end with CR LF"
    static let trailer = "the trailer after the last chunk is not valid"
    static let limit = "the body is too large; allowed are at most 1000 bytes"

    /// Bytes as they are, with the refusal they meet.
    static let refused: [(bytes: String, refusal: String)] = [
        ("\u{16}\u{3}\u{1}", "400 \(start)"),
        ("\n", "400 \(start)"),
        (" GET / HTTP/1.1\r\n", "400 \(start)"),
        ("\r\n\r\n", "400 the request line is empty"),
        ("\rG", "400 \(lines)"),
        ("GET / HTTP/1.1\n", "400 \(lines)"),
        ("GET / HTTP/1.1\r\nHost: a\n", "400 \(lines)"),
        ("GET / HTTP/1.1\r\nHost: a\r\n\n", "400 \(lines)"),
        ("GET / HTTP/1.1\r\nHost: a\rB", "400 \(lines)"),
        ("GET / HTTP/1.1\r\nHost: a\r\r\n", "400 \(lines)"),
        ("GET / HTTP/1.1\r\nHost: a\u{0}", "400 \(lines)"),
        ("G(T / HTTP/1.1\r\n\r\n", "400 \(start)"),
        ("\(String(repeating: "M", count: 33)) / HTTP/1.1\r\n\r\n", "400 \(start)"),
        ("GET\r\n\r\n", "400 \(target)"),
        ("GET /\r\n\r\n", "400 \(version)"),
        ("GET  / HTTP/1.1\r\n\r\n", "400 \(target)"),
        ("GET / HTTP/1.1 \r\n\r\n", "400 \(version)"),
        ("GET / x HTTP/1.1\r\n\r\n", "400 \(version)"),
        ("GET\t/\tHTTP/1.1\r\n\r\n", "400 \(start)"),
        ("GET /\t HTTP/1.1\r\n\r\n", "400 \(target)"),
        ("GET /é HTTP/1.1\r\n\r\n", "400 \(target)"),
        ("GET /#x HTTP/1.1\r\n\r\n", "400 \(target)"),
        ("GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n", "400 \(target)"),
        ("GET http:/a HTTP/1.1\r\nHost: a\r\n\r\n", "400 \(target)"),
        ("GET http:///a HTTP/1.1\r\nHost: a\r\n\r\n", "400 \(noHost)"),
        ("GET http://u@a/ HTTP/1.1\r\nHost: a\r\n\r\n", "400 \(noHost)"),
        ("GET http://a#b HTTP/1.1\r\nHost: a\r\n\r\n", "400 \(noHost)"),
        ("GET http://a/ HTTP/1.1\r\n\r\n", "400 \(host)"),
        ("CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", "400 \(target)"),
        ("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "400 \(target)"),
        ("GET /%zz HTTP/1.1\r\n\r\n", "400 the request target has an invalid percent-escape"),
        ("GET /% HTTP/1.1\r\n\r\n", "400 the request target has an invalid percent-escape"),
        ("GET /%00 HTTP/1.1\r\n\r\n", "400 the request target has an invalid percent-escape"),
        ("GET /%ff HTTP/1.1\r\n\r\n", "400 the request target has an invalid percent-escape"),
        ("GET /?a=%4 HTTP/1.1\r\n\r\n", "400 the request target has an invalid percent-escape"),
        ("GET / http/1.1\r\n\r\n", "400 \(version)"),
        ("GET / HTTP/1.10\r\n\r\n", "400 \(version)"),
        ("GET / HTTP/11\r\n\r\n", "400 \(version)"),
        ("GET / HTTQ/1.1\r\n\r\n", "400 \(version)"),
        ("GET / HTTP/2.0\r\n\r\n", "400 spoken here are HTTP/1.1 and HTTP/1.0"),
        ("PRI * HTTP/2.0\r\n\r\n", "400 \(target)"),
        ("GET / HTTP/9.9\r\n\r\n", "400 spoken here are HTTP/1.1 and HTTP/1.0"),
        ("GET / HTTP/0.9\r\n\r\n", "400 spoken here are HTTP/1.1 and HTTP/1.0"),
        ("GET / HTTP/1.1\r\n\r\n", "400 \(host)"),
        ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", "400 \(host)"),
        ("GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n", "400 \(host)"),
        ("GET / HTTP/1.1\r\nHost:\r\n\r\n", "400 \(host)"),
        ("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "400 \(host)"),
        ("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", "400 \(host)"),
        ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", "400 \(field)"),
        ("GET / HTTP/1.1\r\n: a\r\n\r\n", "400 \(field)"),
        ("GET / HTTP/1.1\r\nHost\r\n\r\n", "400 \(field)"),
        ("GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", "400 \(field)"),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: y\r\n\tz: b\r\n\r\n", "400 \(field)"),
        ("GET / HTTP/1.1\r\n Host: a\r\n\r\n", "400 \(field)"),
        ("GET / HTTP/1.1\r\nHost: a\r\nX\u{1}: a\r\n\r\n", "400 \(field)"),
        ("GET / HTTP/1.1\r\nHost: a\r\nXé: a\r\n\r\n", "400 \(field)"),
        (
            "GET / HTTP/1.1\r\nHost: a\r\nX: a\u{1B}[1m\r\n\r\n",
            "400 a header value holds a control character"
        ),
        (
            "GET / HTTP/1.1\r\nHost: a\r\nX: \u{7F}\r\n\r\n",
            "400 a header value holds a control character"
        ),
        (
            "P / HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nhi",
            "400 there are two Content-Lengths"
        ),
        ("P / HTTP/1.1\r\nContent-Length: 2, 2\r\n\r\nhi", "400 Content-Length is not a number"),
        ("P / HTTP/1.1\r\nContent-Length: +2\r\n\r\nhi", "400 Content-Length is not a number"),
        ("P / HTTP/1.1\r\nContent-Length: -1\r\n\r\nhi", "400 Content-Length is not a number"),
        ("P / HTTP/1.1\r\nContent-Length: 0x2\r\n\r\nhi", "400 Content-Length is not a number"),
        ("P / HTTP/1.1\r\nContent-Length:\r\n\r\nhi", "400 Content-Length is not a number"),
        ("P / HTTP/1.1\r\nContent-Length: 1 1\r\n\r\nhi", "400 Content-Length is not a number"),
        ("P / HTTP/1.1\r\nHost: a\r\nContent-Length: 1001\r\n\r\n", "413 \(limit)"),
        (
            "P / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999999999\r\n\r\n",
            "413 \(limit)"
        ),
        (
            "P / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "400 Content-Length and Transfer-Encoding exclude each other"
        ),
        (
            "P / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n0\r\n\r\n",
            "400 Content-Length and Transfer-Encoding exclude each other"
        ),
        (
            "P / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
            "400 there are two Transfer-Encodings"
        ),
        (
            "P / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
            "400 HTTP/1.0 knows no Transfer-Encoding"
        ),
        (
            "P / HTTP/1.1\r\nTransfer-Encoding: xchunked\r\n\r\n",
            "501 the only known Transfer-Encoding is chunked"
        ),
        (
            "P / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
            "501 the only known Transfer-Encoding is chunked"
        ),
        (
            "P / HTTP/1.1\r\nTransfer-Encoding: identity\r\n\r\n",
            "501 the only known Transfer-Encoding is chunked"
        ),
        ("P / HTTP/1.1\r\nExpect: 200-ok\r\n\r\n", "417 the only known Expect is 100-continue"),
        ("C\r\nz", "400 \(size)"),
        ("C\r\n", "400 \(size)"),
        ("C-1\r\n", "400 \(size)"),
        ("C0x1\r\n", "400 \(size)"),
        ("C+1\r\n", "400 \(size)"),
        ("C 1\r\n", "400 \(size)"),
        ("C1 \r\n", "400 \(chunkExtension)"),
        ("C1 2\r\n", "400 \(chunkExtension)"),
        ("C;a\r\n", "400 \(size)"),
        ("C1;a=\n", "400 \(chunkExtension)"),
        ("C1;a=\u{1}", "400 \(chunkExtension)"),
        ("C1;\(String(repeating: "x", count: 4096))", "400 \(chunkExtension)"),
        ("C1\n", "400 \(size)"),
        ("C0000000000000001\r\n", "400 \(size)"),
        ("C1\rx", "400 \(chunkEnd)"),
        ("C1\r\nab", "400 \(chunkEnd)"),
        ("C1\r\na\n", "400 \(chunkEnd)"),
        ("C1\r\na\r\r", "400 \(chunkEnd)"),
        ("C3E9\r\n", "413 \(limit)"),
        ("CFFFFFFFFFFFFFFF\r\n", "413 \(limit)"),
        ("C1\r\na\r\n3E8\r\n", "413 \(limit)"),
        ("C0\r\n: a\r\n\r\n", "400 \(trailer)"),
        ("C0\r\n a\r\n\r\n", "400 \(trailer)"),
        ("C0\r\nA: b\nC: d\r\n\r\n", "400 \(trailer)"),
        ("C0\r\nA: \(String(repeating: "b", count: 4096))", "400 \(trailer)"),
        ("C0\r\n\rx", "400 \(chunkEnd)"),
    ]

    /// A chunked request's head in place of a leading `C`.
    static func expand(_ text: String) -> [UInt8] {
        guard text.hasPrefix("C"), !text.hasPrefix("CONNECT") else { return Array(text.utf8) }
        let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        return Array((head + text.dropFirst()).utf8)
    }

    @Test(arguments: refused)
    func refuses(bytes: String, refusal: String) {
        var harness = ParserHarness()
        harness.feed(Self.expand(bytes))
        #expect(harness.events == [refusal])
        harness.feed("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
        #expect(harness.events == [refusal], "nothing is read after a refusal")
    }

    @Test(arguments: refused)
    func refusesInPieces(bytes: String, refusal: String) {
        let bytes = Self.expand(bytes)
        var harness = ParserHarness()
        for byte in bytes { harness.feed([byte]) }
        #expect(harness.events == [refusal])
        for cut in stride(from: 0, to: min(bytes.count, 200), by: 3) {
            var harness = ParserHarness()
            harness.feed(bytes[..<cut])
            harness.feed(bytes[cut...])
            #expect(harness.events == [refusal], "cut at \(cut)")
        }
    }
}
