internal import ChatCore

/// The columns of a query's current row, counted from 0; valid until the next row.
protocol SQLRow: AnyObject {
    /// A number; 0 for NULL.
    func integer(_ column: Int32) -> Int64
    /// A text; empty for NULL.
    func text(_ column: Int32) -> String
    /// A number with fractions; 0 for NULL.
    func real(_ column: Int32) -> Double
    func isNull(_ column: Int32) -> Bool
}

// Columns as the values that rows are made of.
extension SQLRow {
    func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }
    func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }
    func optionalReal(_ column: Int32) -> Double? { isNull(column) ? nil : real(column) }
    func flag(_ column: Int32) -> Bool { integer(column) != 0 }
    func time(_ column: Int32) -> Timestamp { Timestamp(milliseconds: integer(column)) }
    func optionalTime(_ column: Int32) -> Timestamp? {
        optionalInteger(column).map(Timestamp.init(milliseconds:))
    }
}
