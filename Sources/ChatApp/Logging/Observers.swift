public import ChatEngine

/// Passes every observation on to several observers, in order.
public struct Observers: Observer {
    private let observers: [any Observer]

    /// Creates the union of observers.
    public init(_ observers: [any Observer]) {
        self.observers = observers
    }

    /// Passes an observation on.
    public func observe(_ observation: Observation) {
        for observer in observers { observer.observe(observation) }
    }
}
