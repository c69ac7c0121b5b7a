import ChatEngine

/// Ids that a seed decides.
final class SeededIdentifiers: IdentifierSource {
    private let random: Locked<SeededRandom>

    init(seed: UInt64) {
        random = Locked(SeededRandom(seed: seed))
    }

    func randomBits() -> UInt64 {
        random.withLock { $0.next() }
    }
}
