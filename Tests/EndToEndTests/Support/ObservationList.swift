import ChatEngine

/// Keeps all observations.
final class ObservationList: Observer {
    private let list = Locked<[Observation]>([])

    func observe(_ observation: Observation) {
        list.withLock { $0.append(observation) }
    }

    var all: [Observation] { list.withLock { $0 } }
}
