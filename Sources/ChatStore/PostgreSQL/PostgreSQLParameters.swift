// Values cross in binary: numbers need no text, and a text needs no quotes.

internal import CPostgreSQL

/// The values of one statement as libpq takes them; used again and again, so that a call allocates little.
struct PostgreSQLParameters {
    /// The types of the parameters: the server's numbers for `bigint`, `double precision` and `text`.
    private(set) var types: [Oid] = []
    private(set) var lengths: [Int32] = []
    private(set) var formats: [Int32] = []
    /// Where each value begins in `bytes`; -1 for NULL.
    private var offsets: [Int] = []
    private var bytes: [UInt8] = []

    var count: Int32 { Int32(types.count) }

    /// Replaces all values.
    mutating func set(_ values: [SQLValue]) {
        types.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        formats.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        for value in values { append(value) }
        // An address beyond the last value is still inside.
        bytes.append(0)
    }

    private mutating func append(_ value: SQLValue) {
        let start = bytes.count
        switch value {
        case .integer(let number):
            types.append(20)
            if let number { append(UInt64(bitPattern: number)) }
        case .real(let number):
            types.append(701)
            if let number { append(number.bitPattern) }
        case .text(let text):
            types.append(25)
            if let text { append(text) }
        }
        formats.append(1)
        offsets.append(value.isNull ? -1 : start)
        lengths.append(Int32(clamping: bytes.count - start))
    }

    private mutating func append(_ bits: UInt64) {
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: bits >> shift))
        }
    }

    /// PostgreSQL has no NUL in a text; what a customer made of one becomes U+FFFD.
    private mutating func append(_ text: String) {
        let units = text.utf8
        guard units.contains(0) else { return bytes.append(contentsOf: units) }
        for unit in units {
            if unit == 0 { bytes.append(contentsOf: "\u{FFFD}".utf8) } else { bytes.append(unit) }
        }
    }

    /// Calls `body` with the addresses of the values.
    func withAddresses<Result>(_ body: ([UnsafePointer<CChar>?]) -> Result) -> Result {
        bytes.withUnsafeBytes { buffer in
            let start = buffer.assumingMemoryBound(to: CChar.self).baseAddress
            return body(offsets.map { offset in offset < 0 ? nil : start.map { $0 + offset } })
        }
    }
}

extension SQLValue {
    fileprivate var isNull: Bool {
        switch self {
        case .integer(nil), .real(nil), .text(nil): true
        default: false
        }
    }
}
