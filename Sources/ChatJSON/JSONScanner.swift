/// The recursive descent behind ``JSONReader``: a position in bytes known to be valid UTF-8.
///
/// The bytes are passed along instead of stored, so every access stays bounds-checked.
struct JSONScanner {
    /// What was expected, and the offset in bytes where it was not found.
    struct Failure: Error {
        let message: String
        let offset: Int
    }

    let depthLimit: Int
    var position = 0
    private var depth = 0

    init(depthLimit: Int) {
        self.depthLimit = depthLimit
    }

    mutating func document(_ bytes: Span<UInt8>) throws(Failure) -> JSONValue {
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
            throw Failure(message: "expected a value, found a byte order mark", offset: 0)
        }
        skipSpace(bytes)
        let value = try value(bytes)
        skipSpace(bytes)
        guard position == bytes.count else {
            throw failure("the end of the document", bytes)
        }
        return value
    }

    private mutating func value(_ bytes: Span<UInt8>) throws(Failure) -> JSONValue {
        guard position < bytes.count else { throw failure("a value", bytes) }
        switch bytes[position] {
        case 0x7B: return try object(bytes)
        case 0x5B: return try array(bytes)
        case 0x22: return .string(try string(bytes))
        case 0x2D, 0x30...0x39: return .number(try number(bytes))
        case 0x74: return try word("true", .bool(true), bytes)
        case 0x66: return try word("false", .bool(false), bytes)
        case 0x6E: return try word("null", .null, bytes)
        default: throw failure("a value", bytes)
        }
    }

    private mutating func object(_ bytes: Span<UInt8>) throws(Failure) -> JSONValue {
        try enter()
        var members: [JSONObject.Member] = []
        if try !opensEmpty(closing: 0x7D, bytes) {
            repeat {
                skipSpace(bytes)
                guard peek(bytes) == 0x22 else { throw failure("a key in double quotes", bytes) }
                let key = try string(bytes)
                skipSpace(bytes)
                guard peek(bytes) == 0x3A else { throw failure("':' after the key", bytes) }
                position += 1
                skipSpace(bytes)
                members.append(JSONObject.Member(key: key, value: try value(bytes)))
            } while try continues(closing: 0x7D, "',' or '}'", bytes)
        }
        depth -= 1
        return .object(JSONObject(members))
    }

    private mutating func array(_ bytes: Span<UInt8>) throws(Failure) -> JSONValue {
        try enter()
        var elements: [JSONValue] = []
        if try !opensEmpty(closing: 0x5D, bytes) {
            repeat {
                skipSpace(bytes)
                elements.append(try value(bytes))
            } while try continues(closing: 0x5D, "',' or ']'", bytes)
        }
        depth -= 1
        return .array(elements)
    }

    private mutating func enter() throws(Failure) {
        depth += 1
        guard depth <= depthLimit else {
            throw Failure(
                message: "nested too deep; allowed are at most \(depthLimit) levels",
                offset: position)
        }
        position += 1
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
        _ word: StaticString, _ value: JSONValue, _ bytes: Span<UInt8>
    ) throws(Failure) -> JSONValue {
        let count = word.utf8CodeUnitCount
        for index in 0..<count {
            guard position + index < bytes.count,
                bytes[position + index] == word.utf8Start[index]
            else { throw failure("'\(word)'", bytes) }
        }
        position += count
        return value
    }

    private mutating func number(_ bytes: Span<UInt8>) throws(Failure) -> JSONNumber {
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
        return JSONNumber(checked: text(start..<position, bytes))
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

    /// The text of `range`, whose ends are next to ASCII characters.
    func text(_ range: Range<Int>, _ bytes: Span<UInt8>) -> String {
        String(copying: UTF8Span(unchecked: bytes.extracting(range)))
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
