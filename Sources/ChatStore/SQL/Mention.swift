/// A row of somebody else's in which a person is named.
struct Mention: Hashable {
    let table: WordsTable
    let key: Int64
}
