/// Keeps what a turn's words ask of the catalogue and what it had for them, because several rules ask for it, and
/// what its answer is made of.
///
/// Lives no longer than the planning of one turn, on one thread.
final class SearchMemo {
    var query: CatalogQuery?
    var result: CatalogResult?
    /// The places that stand in the words.
    var places: [PhraseTable<Destination>.Hit]?
    /// The gaps of the wordings that were used, or looked at to be used.
    var filled: [Placeholder] = []
}
