/// Keeps what a turn's words ask of the catalogue and what it had for them, because several rules ask for it.
///
/// Lives no longer than the planning of one turn, on one thread.
final class SearchMemo {
    var query: CatalogQuery?
    var result: CatalogResult?
}
