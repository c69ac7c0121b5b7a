/// Parses one complete request head strictly (RFC 9112, sections 3, 5 and 6).
///
/// Whatever two programs could understand differently is refused: two lengths, a length beside a
/// transfer coding, folded lines, space before the colon, control characters.
struct HTTPHeadParser {
    /// The head, request line through the empty line; every line feed follows a carriage return.
    private let bytes: [UInt8]
    private let limits: HTTPRequestLimits
    private var fields: [HTTPHeaders.Field] = []

    /// The host that a target in absolute form names.
    private var authority: Range<Int>?
    private var hostCount = 0
    private var contentLength: Int?
    private var isChunked = false
    private var wantsClose = false
    private var expectsContinue = false
    private var requestIDs: [Range<Int>] = []

    private init(_ bytes: [UInt8], limits: HTTPRequestLimits) {
        self.bytes = bytes
        self.limits = limits
        fields.reserveCapacity(16)
    }

    /// Returns what `bytes` say.
    ///
    /// - Throws: ``HTTPRefusal`` for the first thing that is not allowed.
    static func parse(
        _ bytes: [UInt8], limits: HTTPRequestLimits, peer: PeerAddress, makeID: () -> String
    ) throws(HTTPRefusal) -> ParsedHead {
        var parser = HTTPHeadParser(bytes, limits: limits)
        return try parser.parse(peer: peer, makeID: makeID)
    }

    private mutating func parse(
        peer: PeerAddress, makeID: () -> String
    ) throws(HTTPRefusal) -> ParsedHead {
        var lineEnd = endOfLine(from: 0)
        let (method, target, isVersion11) = try requestLine(0..<lineEnd)
        while true {
            let start = lineEnd + 2
            lineEnd = endOfLine(from: start)
            if lineEnd == start { break }
            try fieldLine(start..<lineEnd)
        }
        guard hostCount == 1 || hostCount == 0 && !isVersion11 else {
            throw .badRequest("HTTP/1.1 requires exactly one Host")
        }
        if isChunked {
            guard contentLength == nil else {
                throw .badRequest("Content-Length and Transfer-Encoding exclude each other")
            }
            guard isVersion11 else { throw .badRequest("HTTP/1.0 knows no Transfer-Encoding") }
        }
        var headers = HTTPHeaders(storage: bytes, fields: fields)
        if let authority {
            // What the target names counts, whatever the Host line says.
            headers.replace("Host", String(decoding: bytes[authority], as: UTF8.self))
        }
        let id = requestIDs.count == 1 ? requestID(requestIDs[0]) : nil
        return ParsedHead(
            head: HTTPRequestHead(
                method: method, target: target,
                headers: headers, peer: peer,
                id: id ?? makeID()),
            framing: isChunked ? .chunked : .length(contentLength ?? 0),
            keepsAlive: isVersion11 && !wantsClose,
            expectsContinue: expectsContinue && isVersion11)
    }

    // MARK: Request line

    private mutating func requestLine(
        _ line: Range<Int>
    ) throws(HTTPRefusal) -> (HTTPMethod, target: String, isVersion11: Bool) {
        let methodEnd = index(of: 0x20, in: line)
        let method = bytes[line.lowerBound..<methodEnd]
        guard !method.isEmpty, method.count <= 32,
            all(line.lowerBound..<methodEnd, HTTPSyntax.isToken)
        else {
            throw .badRequest("the request line does not begin with a method")
        }
        let targetStart = min(methodEnd + 1, line.upperBound)
        let targetEnd = index(of: 0x20, in: targetStart..<line.upperBound)
        let full = bytes[targetStart..<targetEnd]
        guard full.count <= limits.target else { throw .targetTooLong(limit: limits.target) }
        let target = try withoutAuthority(full)
        guard all(target.startIndex..<target.endIndex, HTTPSyntax.isTarget) else {
            throw .badRequest("the request target is not a path in visible ASCII")
        }
        let isVersion11 = try version(bytes[min(targetEnd + 1, line.upperBound)..<line.upperBound])
        let path = String(decoding: target, as: UTF8.self)
        let text = target.first == 0x2F ? path : "/" + path
        if target.contains(0x25), !isDecodable(text) {
            throw .badRequest("the request target has an invalid percent-escape")
        }
        return (HTTPMethod(rawValue: String(decoding: method, as: UTF8.self)), text, isVersion11)
    }

    /// The path and query of a target, which may begin with `http://HOST` (RFC 9112, section 3.2.2).
    private mutating func withoutAuthority(
        _ target: ArraySlice<UInt8>
    ) throws(HTTPRefusal) -> ArraySlice<UInt8> {
        for scheme: StaticString in ["http://", "https://"] {
            let prefix = target.prefix(scheme.utf8CodeUnitCount)
            guard HTTPSyntax.equals(prefix, scheme) else { continue }
            let rest = target[prefix.endIndex...]
            let end = rest.firstIndex { $0 == 0x2F || $0 == 0x3F } ?? rest.endIndex
            let host = rest.startIndex..<end
            guard !host.isEmpty, bytes[host].allSatisfy(HTTPSyntax.isHost) else {
                throw .badRequest("the request target does not name a host after its scheme")
            }
            authority = host
            return rest[end...]
        }
        guard target.first == 0x2F else {
            throw .badRequest("the request target is not a path in visible ASCII")
        }
        return target
    }

    private func version(_ version: ArraySlice<UInt8>) throws(HTTPRefusal) -> Bool {
        let start = version.startIndex
        guard version.count == 8, HTTPSyntax.equals(version.prefix(5), "http/"),
            version[start] == 0x48, version[start + 1] == 0x54, version[start + 3] == 0x50,
            version[start + 5] &- 0x30 < 10, version[start + 6] == 0x2E,
            version[start + 7] &- 0x30 < 10
        else { throw .badRequest("the request line does not end with an HTTP version") }
        switch (version[start + 5], version[start + 7]) {
        case (0x31, 0x31): return true
        case (0x31, 0x30): return false
        default: throw .badRequest("spoken here are HTTP/1.1 and HTTP/1.0")
        }
    }

    private func isDecodable(_ target: String) -> Bool {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        return PercentEncoding.decode(parts[0]) != nil
            && parts.dropFirst().allSatisfy { PercentEncoding.decode($0, plusIsSpace: true) != nil }
    }

    // MARK: Fields

    private mutating func fieldLine(_ line: Range<Int>) throws(HTTPRefusal) {
        guard fields.count < limits.fields else {
            throw .headTooLarge(bytes: limits.head, fields: limits.fields)
        }
        let colon = index(of: 0x3A, in: line)
        let name = line.lowerBound..<colon
        guard colon < line.upperBound, !name.isEmpty, all(name, HTTPSyntax.isToken)
        else { throw .badRequest("a header line is not \"name: value\"") }
        var value = (colon + 1)..<line.upperBound
        while !value.isEmpty, HTTPSyntax.isSpace(bytes[value.lowerBound]) {
            value = (value.lowerBound + 1)..<value.upperBound
        }
        while !value.isEmpty, HTTPSyntax.isSpace(bytes[value.upperBound - 1]) {
            value = value.lowerBound..<(value.upperBound - 1)
        }
        guard all(value, HTTPSyntax.isFieldContent) else {
            throw .badRequest("a header value holds a control character")
        }
        fields.append(
            HTTPHeaders.Field(
                name: Int32(name.lowerBound)..<Int32(name.upperBound),
                value: Int32(value.lowerBound)..<Int32(value.upperBound)))
        try interpret(bytes[name], value)
    }

    /// Notes what the fields say that the server itself must know.
    private mutating func interpret(
        _ name: ArraySlice<UInt8>, _ value: Range<Int>
    ) throws(HTTPRefusal) {
        switch name.count {
        case 4 where HTTPSyntax.equals(name, "host"):
            hostCount += 1
            guard hostCount == 1, !value.isEmpty, all(value, HTTPSyntax.isHost) else {
                throw .badRequest("HTTP/1.1 requires exactly one Host")
            }
        case 6 where HTTPSyntax.equals(name, "expect"):
            guard HTTPSyntax.equals(bytes[value], "100-continue") else {
                throw .unknownExpectation
            }
            expectsContinue = true
        case 10 where HTTPSyntax.equals(name, "connection"):
            for token in bytes[value].split(separator: 0x2C) {
                let token = token.drop(while: HTTPSyntax.isSpace)
                let end = token.firstIndex(where: HTTPSyntax.isSpace) ?? token.endIndex
                if HTTPSyntax.equals(token[..<end], "close") { wantsClose = true }
            }
        case 12 where HTTPSyntax.equals(name, "x-request-id"):
            requestIDs.append(value)
        case 14 where HTTPSyntax.equals(name, "content-length"):
            guard contentLength == nil else { throw .badRequest("there are two Content-Lengths") }
            contentLength = try length(bytes[value])
        case 17 where HTTPSyntax.equals(name, "transfer-encoding"):
            guard !isChunked else { throw .badRequest("there are two Transfer-Encodings") }
            guard HTTPSyntax.equals(bytes[value], "chunked") else { throw .unknownTransferCoding }
            isChunked = true
        default: break
        }
    }

    /// The value of Content-Length; one beyond all limits becomes `Int.max`.
    private func length(_ digits: ArraySlice<UInt8>) throws(HTTPRefusal) -> Int {
        guard !digits.isEmpty, digits.allSatisfy({ $0 &- 0x30 < 10 }) else {
            throw .badRequest("Content-Length is not a number")
        }
        return Int(String(decoding: digits, as: UTF8.self)) ?? .max
    }

    private func requestID(_ value: Range<Int>) -> String? {
        HTTPSyntax.isRequestID(bytes[value]) ? String(decoding: bytes[value], as: UTF8.self) : nil
    }

    // MARK: Search

    private func endOfLine(from start: Int) -> Int {
        index(of: 0x0D, in: start..<bytes.count)
    }

    private func index(of byte: UInt8, in range: Range<Int>) -> Int {
        let bytes = bytes.span
        var index = range.lowerBound
        while index < range.upperBound, bytes[index] != byte { index += 1 }
        return index
    }

    private func all(_ range: Range<Int>, _ isAllowed: (UInt8) -> Bool) -> Bool {
        let bytes = bytes.span
        var index = range.lowerBound
        while index < range.upperBound, isAllowed(bytes[index]) { index += 1 }
        return index == range.upperBound
    }
}
