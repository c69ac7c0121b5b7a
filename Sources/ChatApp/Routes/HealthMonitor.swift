// Whether the database can be written is found out by writing. Anybody may ask, so the answer is kept
// for a moment: a flood of questions costs one write a second.

internal import ChatEngine

/// Probes the store at most once a second.
final class HealthMonitor: Sendable {
    private struct State {
        var isHealthy = false
        var checkedAt: Double?
    }

    /// How long an answer is good, in milliseconds.
    private static let freshMilliseconds = 1000.0

    private let store: any Store
    private let ports: SystemPorts
    private let state = Locked(State())

    init(store: any Store, ports: SystemPorts) {
        self.store = store
        self.ports = ports
    }

    /// Whether messages and traces can be stored now.
    func isHealthy() async -> Bool {
        let now = ports.clock.uptimeMilliseconds()
        // Whoever finds an old answer claims the probe; the others are given the last one meanwhile.
        let known = state.withLock { state -> Bool? in
            if let checked = state.checkedAt, now - checked < Self.freshMilliseconds {
                return state.isHealthy
            }
            guard state.checkedAt != nil else { return nil }
            state.checkedAt = now
            return nil
        }
        if let known { return known }
        let isHealthy: Bool
        do throws(StoreError) {
            try await store.probe()
            isHealthy = true
        } catch {
            ports.observer.observe(.storeFailed(operation: "probe", error: error))
            isHealthy = false
        }
        state.withLock { state in
            state = State(isHealthy: isHealthy, checkedAt: ports.clock.uptimeMilliseconds())
        }
        return isHealthy
    }
}
