internal import CSQLite
internal import ChatEngine

/// One prepared statement, finalised with its wrapper; it belongs to its connection's thread.
final class SQLiteStatement: SQLRow {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) {
        self.handle = handle
    }

    deinit {
        sqlite3_finalize(handle)
    }

    /// Binds parameters from the first one on; text is copied.
    ///
    /// - Returns: SQLite's result code.
    func bind(_ values: [SQLValue]) -> Int32 {
        for (offset, value) in values.enumerated() {
            let index = Int32(offset + 1)
            let code =
                switch value {
                case .integer(let number?): sqlite3_bind_int64(handle, index, number)
                case .real(let number?): sqlite3_bind_double(handle, index, number)
                case .text(let text?): Self.bind(text, to: handle, at: index)
                case .integer(nil), .real(nil), .text(nil): sqlite3_bind_null(handle, index)
                }
            guard code == SQLITE_OK else { return code }
        }
        return SQLITE_OK
    }

    private static func bind(
        _ text: String, to handle: OpaquePointer, at index: Int32
    ) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in
            guard let length = Int32(exactly: bytes.count) else { return SQLITE_TOOBIG }
            // An empty string may have no address, and no address would bind NULL.
            guard length > 0 else { return mostrador_sqlite_bind_text(handle, index, "", 0) }
            return bytes.withMemoryRebound(to: CChar.self) { characters in
                mostrador_sqlite_bind_text(handle, index, characters.baseAddress, length)
            }
        }
    }

    /// Moves to the next row; SQLite's result code.
    func step() -> Int32 {
        sqlite3_step(handle)
    }

    /// Makes the statement ready for its next use and lets go of the values bound to it.
    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    // MARK: Columns of the current row

    func integer(_ column: Int32) -> Int64 {
        sqlite3_column_int64(handle, column)
    }

    func text(_ column: Int32) -> String {
        guard let start = sqlite3_column_text(handle, column) else { return "" }
        let bytes = UnsafeBufferPointer(
            start: start, count: Int(sqlite3_column_bytes(handle, column)))
        return String(decoding: bytes, as: UTF8.self)
    }

    func real(_ column: Int32) -> Double {
        sqlite3_column_double(handle, column)
    }

    func isNull(_ column: Int32) -> Bool {
        sqlite3_column_type(handle, column) == SQLITE_NULL
    }
}
