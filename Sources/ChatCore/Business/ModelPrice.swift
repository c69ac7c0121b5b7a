/// What one language model costs, as of a day, and until when it exists.
public struct ModelPrice: Hashable, Sendable {
    /// The exact name that requests bear.
    public var model: String
    /// The day the prices were read.
    public var asOf: CivilDate
    /// Tokens sent.
    public var input: TokenPrice
    /// Tokens sent that the provider still knew.
    public var cachedInput: TokenPrice
    /// Tokens that the provider charges for remembering.
    public var cacheWrite: TokenPrice
    /// Tokens received, reasoning included.
    public var output: TokenPrice
    /// The last day it answers, if announced.
    public var shutdownDate: CivilDate?
    /// The model to use instead.
    public var replacement: String?

    /// Creates a price; without a cached price everything costs what input costs.
    public init(
        model: String, asOf: CivilDate, input: TokenPrice, cachedInput: TokenPrice? = nil,
        cacheWrite: TokenPrice? = nil, output: TokenPrice, shutdownDate: CivilDate? = nil,
        replacement: String? = nil
    ) {
        self.model = model
        self.asOf = asOf
        self.input = input
        self.cachedInput = cachedInput ?? input
        self.cacheWrite = cacheWrite ?? input
        self.output = output
        self.shutdownDate = shutdownDate
        self.replacement = replacement
    }
}
