/// Removes the chunked transfer coding (RFC 9112, section 7.1), byte by byte if need be.
///
/// Chunk extensions and trailer fields are checked, bounded and dropped.
struct ChunkedDecoder {
    /// How a call ended.
    enum Outcome: Hashable {
        case needsInput
        case complete
    }

    private enum State {
        case size(digits: Int, value: Int)
        /// After the size: blanks that an extension must follow, then the extension.
        case chunkExtension(size: Int, hasBegun: Bool)
        case sizeLineFeed(size: Int)
        case data(remaining: Int)
        case dataReturn
        case dataLineFeed
        case trailer(length: Int)
        case trailerLineFeed(isEmpty: Bool)
        case complete
    }

    private static let trailerLimit = 4096
    /// All extensions of a body together, in bytes.
    private static let extensionLimit = 4096
    private var state = State.size(digits: 0, value: 0)
    private var trailerCount = 0
    private var extensionCount = 0

    /// Decodes from `input`, beginning at `position`, which is moved; data is appended to `body`.
    ///
    /// - Throws: ``HTTPRefusal``: 400 for a broken coding, 413 when `body` would exceed `limit`.
    mutating func decode(
        _ input: [UInt8], from position: inout Int, into body: inout [UInt8], limit: Int
    ) throws(HTTPRefusal) -> Outcome {
        while position < input.count {
            if case .data(let remaining) = state {
                let count = min(remaining, input.count - position)
                body.append(contentsOf: input[position..<(position + count)])
                position += count
                state = count == remaining ? .dataReturn : .data(remaining: remaining - count)
                continue
            }
            try step(input[position], room: limit - body.count, limit: limit)
            position += 1
            if case .complete = state { return .complete }
        }
        return .needsInput
    }

    /// Takes one byte of the framing.
    private mutating func step(_ byte: UInt8, room: Int, limit: Int) throws(HTTPRefusal) {
        switch state {
        case .size(let digits, let value):
            try sizeByte(byte, digits: digits, value: value, room: room, limit: limit)
        case .chunkExtension(let size, let hasBegun):
            try extensionByte(byte, size: size, hasBegun: hasBegun)
        case .sizeLineFeed(let size):
            try expect(0x0A, byte)
            state = size > 0 ? .data(remaining: size) : .trailer(length: 0)
        case .dataReturn:
            try expect(0x0D, byte)
            state = .dataLineFeed
        case .dataLineFeed:
            try expect(0x0A, byte)
            state = .size(digits: 0, value: 0)
        case .trailer(let length):
            try trailerByte(byte, length: length)
        case .trailerLineFeed(let isEmpty):
            try expect(0x0A, byte)
            state = isEmpty ? .complete : .trailer(length: 0)
        case .data, .complete:
            break
        }
    }

    private mutating func sizeByte(
        _ byte: UInt8, digits: Int, value: Int, room: Int, limit: Int
    ) throws(HTTPRefusal) {
        if let digit = HTTPSyntax.hexDigit(byte), digits < 15 {
            let size = value << 4 | Int(digit)
            guard size <= room else { throw .bodyTooLarge(limit: limit) }
            state = .size(digits: digits + 1, value: size)
        } else {
            guard digits > 0, byte == 0x0D || byte == 0x3B || byte == 0x20 || byte == 0x09 else {
                throw .badRequest("a chunk does not begin with its size in hexadecimal digits")
            }
            if byte == 0x0D {
                state = .sizeLineFeed(size: value)
            } else {
                try extensionByte(byte, size: value, hasBegun: false)
            }
        }
    }

    private mutating func extensionByte(
        _ byte: UInt8, size: Int, hasBegun: Bool
    ) throws(HTTPRefusal) {
        if byte == 0x0D, hasBegun {
            state = .sizeLineFeed(size: size)
            return
        }
        extensionCount += 1
        guard extensionCount <= Self.extensionLimit,
            hasBegun ? HTTPSyntax.isFieldContent(byte) : [0x3B, 0x20, 0x09].contains(byte)
        else { throw .badRequest("a chunk's extension is not valid") }
        state = .chunkExtension(size: size, hasBegun: hasBegun || byte == 0x3B)
    }

    private mutating func trailerByte(_ byte: UInt8, length: Int) throws(HTTPRefusal) {
        if byte == 0x0D {
            state = .trailerLineFeed(isEmpty: length == 0)
            return
        }
        trailerCount += 1
        guard HTTPSyntax.isFieldContent(byte), length > 0 || HTTPSyntax.isToken(byte),
            trailerCount <= Self.trailerLimit
        else { throw .badRequest("the trailer after the last chunk is not valid") }
        state = .trailer(length: length + 1)
    }

    private func expect(_ expected: UInt8, _ byte: UInt8) throws(HTTPRefusal) {
        guard byte == expected else { throw .badRequest("a chunk does not end with CR LF") }
    }
}
