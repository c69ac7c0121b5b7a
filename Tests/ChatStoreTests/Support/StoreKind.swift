import ChatEngine

@testable import ChatStore

/// The kinds of store that pass the contract suite.
enum StoreKind: String, CaseIterable, Sendable {
    case sqlite, memory
}
