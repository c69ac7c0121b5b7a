/// A message that came before.
struct KnownMessage: Hashable, Sendable {
    /// The trace of the turn that answered it; `nil` while none has.
    var traceID: Int64?
}
