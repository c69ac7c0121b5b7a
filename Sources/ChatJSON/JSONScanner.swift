/// The recursive descent behind ``JSONReader``: a position in bytes known to be valid UTF-8, and where the values before
/// it stand.
///
/// The bytes are passed along instead of stored, so every access stays bounds-checked.
struct JSONScanner {
    /// What was expected, and the offset in bytes where it was not found.
    struct Failure: Error {
        let message: String
        let offset: Int
    }

    private let depthLimit: Int
    var position = 0
    private var depth = 0
    /// The values so far; see ``JSONNode``.
    private(set) var nodes: [JSONNode] = []

    init(depthLimit: Int) {
        self.depthLimit = depthLimit
    }

    /// Reads the whole document, which is no longer than 4 GB.
    mutating func document(_ bytes: Span<UInt8>) throws(Failure) {
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
            throw Failure(message: "expected a value, found a byte order mark", offset: 0)
        }
        // About as many as payloads of their length have.
        nodes.reserveCapacity(bytes.count / 16 + 4)
        skipSpace(bytes)
        try value(bytes)
        skipSpace(bytes)
        guard position == bytes.count else {
            throw failure("the end of the document", bytes)
        }
    }

    private mutating func value(_ bytes: Span<UInt8>) throws(Failure) {
        guard position < bytes.count else { throw failure("a value", bytes) }
        switch bytes[position] {
        case 0x7B: try object(bytes)
        case 0x5B: try array(bytes)
        case 0x22: try string(bytes)
        case 0x2D, 0x30...0x39: try number(bytes)
        case 0x74: try word("true", .true, bytes)
        case 0x66: try word("false", .false, bytes)
        case 0x6E: try word("null", .null, bytes)
        default: throw failure("a value", bytes)
        }
    }

    private mutating func object(_ bytes: Span<UInt8>) throws(Failure) {
        let index = try enter(.object)
        var count: UInt32 = 0
        if try !opensEmpty(closing: 0x7D, bytes) {
            repeat {
                skipSpace(bytes)
                guard peek(bytes) == 0x22 else { throw failure("a key in double quotes", bytes) }
                try string(bytes)
                skipSpace(bytes)
                guard peek(bytes) == 0x3A else { throw failure("':' after the key", bytes) }
                position += 1
                skipSpace(bytes)
                try value(bytes)
                count += 1
            } while try continues(closing: 0x7D, "',' or '}'", bytes)
        }
        leave(index, count)
    }

    private mutating func array(_ bytes: Span<UInt8>) throws(Failure) {
        let index = try enter(.array)
        var count: UInt32 = 0
        if try !opensEmpty(closing: 0x5D, bytes) {
            repeat {
                skipSpace(bytes)
                try value(bytes)
                count += 1
            } while try continues(closing: 0x5D, "',' or ']'", bytes)
        }
        leave(index, count)
    }

    /// Notes a container and returns the index of its node.
    private mutating func enter(_ kind: JSONNode.Kind) throws(Failure) -> Int {
        depth += 1
        guard depth <= depthLimit else {
            throw Failure(
                message: "nested too deep; allowed are at most \(depthLimit) levels",
                offset: position)
        }
        note(kind, from: position)
        position += 1
        return nodes.count - 1
    }

    private mutating func leave(_ index: Int, _ count: UInt32) {
        nodes[index].size = count
        nodes[index].next = UInt32(nodes.count)
        depth -= 1
    }

    /// Notes a value that reaches from `start` to the position.
    mutating func note(_ kind: JSONNode.Kind, from start: Int) {
        nodes.append(
            JSONNode(
                kind: kind, start: UInt32(start), size: UInt32(position - start),
                next: UInt32(nodes.count + 1)))
    }

    /// Whether the container just entered is closed at once; then its end is consumed.
    private mutating func opensEmpty(
        closing: UInt8, _ bytes: Span<UInt8>
    ) throws(Failure) -> Bool {
        skipSpace(bytes)
        guard peek(bytes) == closing else { return false }
        position += 1
        return true
    }

    /// Consumes a comma (another element follows) or the end of the container.
    private mutating func continues(
        closing: UInt8, _ expected: String, _ bytes: Span<UInt8>
    ) throws(Failure) -> Bool {
        skipSpace(bytes)
        let next = peek(bytes)
        guard next == 0x2C || next == closing else { throw failure(expected, bytes) }
        position += 1
        return next == 0x2C
    }

    private mutating func word(
        _ word: StaticString, _ kind: JSONNode.Kind, _ bytes: Span<UInt8>
    ) throws(Failure) {
        let count = word.utf8CodeUnitCount
        for index in 0..<count {
            guard position + index < bytes.count,
                bytes[position + index] == word.utf8Start[index]
            else { throw failure("'\(word)'", bytes) }
        }
        note(kind, from: position)
        position += count
    }

    private mutating func number(_ bytes: Span<UInt8>) throws(Failure) {
        let start = position
        if peek(bytes) == 0x2D { position += 1 }
        if peek(bytes) == 0x30 {
            position += 1
        } else {
            try digits(bytes)
        }
        if peek(bytes) == 0x2E {
            position += 1
            try digits(bytes)
        }
        if let byte = peek(bytes), byte | 0x20 == 0x65 {
            position += 1
            if let sign = peek(bytes), sign == 0x2B || sign == 0x2D { position += 1 }
            try digits(bytes)
        }
        note(.number, from: start)
    }

    private mutating func digits(_ bytes: Span<UInt8>) throws(Failure) {
        let start = position
        while let byte = peek(bytes), byte &- 0x30 < 10 { position += 1 }
        guard position > start else { throw failure("a digit", bytes) }
    }

    private mutating func skipSpace(_ bytes: Span<UInt8>) {
        while let byte = peek(bytes),
            byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
        {
            position += 1
        }
    }

    func peek(_ bytes: Span<UInt8>) -> UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    /// The failure "expected …, found …" at the current position.
    func failure(_ expected: String, _ bytes: Span<UInt8>) -> Failure {
        let found: String
        switch peek(bytes) {
        case nil: found = "the end"
        case .some(let byte) where byte < 0x20 || byte == 0x7F: found = "a control character"
        case .some(let byte) where byte < 0x80: found = "'\(Character(Unicode.Scalar(byte)))'"
        default: found = "a character outside ASCII"
        }
        return Failure(message: "expected \(expected), found \(found)", offset: position)
    }
}
