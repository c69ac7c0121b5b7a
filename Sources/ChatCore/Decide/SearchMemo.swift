/// Keeps what the catalogue had for a turn's words, because several rules ask for it.
///
/// Lives no longer than the planning of one turn, on one thread.
final class SearchMemo {
    var result: CatalogResult?
}
