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
    let rows: [Row]
    /// How many features the message has, those without a row included.
    let featureCount: Int
}
