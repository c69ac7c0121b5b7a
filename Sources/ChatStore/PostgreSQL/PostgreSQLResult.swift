internal import CPostgreSQL

/// What the server answered to one statement; also the current row of it, when it has rows.
final class PostgreSQLResult: SQLRow {
    let handle: OpaquePointer
    /// The row that the columns are read from.
    var row: Int32 = 0

    init(_ handle: OpaquePointer) {
        self.handle = handle
    }

    deinit {
        PQclear(handle)
    }

    var status: ExecStatusType { PQresultStatus(handle) }
    var rows: Int32 { PQntuples(handle) }
    /// How many rows were changed.
    var changes: Int { Int(String(cString: PQcmdTuples(handle))) ?? 0 }
    /// `COMMIT`, or `ROLLBACK` for a commit of what had failed.
    var command: String { String(cString: PQcmdStatus(handle)) }

    // MARK: Columns, which come as text

    private func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
        guard let start = PQgetvalue(handle, row, column) else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        let count = Int(PQgetlength(handle, row, column))
        return UnsafeRawBufferPointer(start: start, count: count).bindMemory(to: UInt8.self)
    }

    func integer(_ column: Int32) -> Int64 {
        var value: Int64 = 0
        var isNegative = false
        for byte in bytes(column) {
            switch byte {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value &* 10 &- Int64(byte - UInt8(ascii: "0"))
            default: return isNegative ? value : 0 &- value
            }
        }
        return isNegative ? value : 0 &- value
    }

    func text(_ column: Int32) -> String {
        String(decoding: bytes(column), as: UTF8.self)
    }

    func real(_ column: Int32) -> Double {
        Double(text(column)) ?? 0
    }

    func isNull(_ column: Int32) -> Bool {
        PQgetisnull(handle, row, column) == 1
    }
}
