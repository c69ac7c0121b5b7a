public import ChatCore

/// Where each word of the shop's stands in its files.
public struct ShopPlaces: Sendable {
    private var positions: [ShopWord: TextPosition] = [:]

    /// The place of a word; `nil` for one that was not read from a file.
    public func position(of word: ShopWord) -> TextPosition? { positions[word] }

    /// `vocabulary.yaml:12:7`, or the file alone for a word that was not read from one.
    public func text(for word: ShopWord) -> String {
        guard let position = positions[word] else { return word.file }
        return "\(word.file):\(position.line):\(position.column)"
    }

    /// Notes where words of one list stand; of a word written twice, the first place counts.
    mutating func add(
        _ texts: [(text: String, position: TextPosition)], _ place: ShopWord.Place
    ) {
        for (text, position) in texts { add(ShopWord(text, place), position) }
    }

    /// Notes where a word stands.
    mutating func add(_ word: ShopWord, _ position: TextPosition) {
        if positions[word] == nil { positions[word] = position }
    }

    /// Notes what another file has.
    mutating func add(_ other: ShopPlaces) {
        positions.merge(other.positions) { first, _ in first }
    }
}
