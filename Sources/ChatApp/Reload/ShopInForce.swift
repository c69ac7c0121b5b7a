internal import ChatCore
internal import ChatEngine

/// The shop as requests see it: replaced as a whole when its data is read again.
public final class ShopInForce: Sendable {
    /// The shop and what is made of it once.
    struct State: Sendable {
        let loaded: LoadedBusiness
        /// Finds items of the catalogue.
        let catalog: CatalogSearch

        init(_ loaded: LoadedBusiness) {
            self.loaded = loaded
            catalog = CatalogSearch(
                loaded.business.catalog, vocabulary: loaded.business.vocabulary)
        }
    }

    private let state: Locked<State>

    /// Begins with a shop.
    public init(_ shop: LoadedBusiness) {
        state = Locked(State(shop))
    }

    /// The shop now; who needs several things of it takes it once.
    var current: State { state.withLock { $0 } }

    /// Puts another one in its place.
    func replace(by new: State) {
        state.withLock { $0 = new }
    }
}
