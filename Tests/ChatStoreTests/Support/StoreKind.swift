import ChatEngine

@testable import ChatStore

/// The kinds of store that pass the contract suite.
enum StoreKind: String, CaseIterable, Sendable {
    case sqlite, postgreSQL, memory

    /// The kinds that several processes may share.
    static let databases = [StoreKind.sqlite, .postgreSQL]

    /// Whether a store of this kind can know that a daemon is dead; else its leases have to run out.
    var knowsTheDead: Bool { self != .postgreSQL }
}
