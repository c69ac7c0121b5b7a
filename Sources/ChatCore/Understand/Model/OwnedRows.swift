/// The rows of weights that the features of one message own, looked up once for all that is made of them.
struct OwnedRows {
    /// One feature that has a row.
    struct Row {
        /// Where the row begins among the weights.
        var start: Int32
        /// The number of the item that the feature came from; -1 when it stands for the whole message.
        var item: Int32
    }

    /// The rows, in the order of the message.
    private(set) var rows: [Row] = []
    /// How many features the message has, those without a row included.
    let featureCount: Int

    /// Makes room for the rows of so many features.
    init(featureCount: Int) {
        self.featureCount = featureCount
        rows.reserveCapacity(featureCount)
    }

    /// Adds the row of the next feature that owns one.
    mutating func append(start: Int32, item: Int32) {
        rows.append(Row(start: start, item: item))
    }
}
