import ChatEngine

/// What happens inside could go to a log or to metrics; this program wants none.
struct SilentObserver: Observer {
    func observe(_ observation: Observation) {}
}
