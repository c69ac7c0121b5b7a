import ChatEngine
import TestSupport

/// Ids that a seed decides.
final class SeededIdentifiers: IdentifierSource {
    private let random: Locked<SeededGenerator>

    init(seed: UInt64) {
        random = Locked(SeededGenerator(seed: seed))
    }

    func randomBits() -> UInt64 {
        random.withLock { $0.next() }
    }
}
