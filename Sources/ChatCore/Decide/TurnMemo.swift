/// Keeps what several rules ask of a turn's words, so that it is worked out once: what the catalogue has for them, the
/// places in them, what their understanding accounts for, and what the answer is made of.
///
/// Only what follows from the ``TurnSetting`` may be kept, and what the evidence of the words says: neither changes
/// while a turn is planned. Lives no longer than that, on one thread.
final class TurnMemo {
    var query: CatalogQuery?
    var result: CatalogResult?
    /// The places that stand in the words.
    var places: [PhraseTable<Destination>.Hit]?
    /// The gaps of the wordings that were used, or looked at to be used.
    var filled: [Placeholder] = []
}
