/// The tokens of one call as the provider counts them.
public struct ModelUsage: Hashable, Sendable {
    /// Tokens sent, those below included; zero or more.
    public var input: Int
    /// Tokens sent that the provider still knew.
    public var cachedInput: Int
    /// Tokens sent that the provider charges for remembering.
    public var cacheWrite: Int
    /// Tokens received, reasoning included; zero or more.
    public var output: Int

    /// Creates a usage; negative numbers count as zero.
    public init(input: Int, cachedInput: Int = 0, cacheWrite: Int = 0, output: Int) {
        self.input = max(0, input)
        self.cachedInput = min(max(0, cachedInput), self.input)
        self.cacheWrite = min(max(0, cacheWrite), self.input - self.cachedInput)
        self.output = max(0, output)
    }
}

extension ModelPrice {
    /// Tokens that a provider may add to those of a request: roles, separators, its own preamble.
    ///
    /// Source: `docs/spend.md`, "The bound".
    public static let overheadTokens = 256

    /// The cost of a call in picodollars, saturating.
    public func picodollars(for usage: ModelUsage) -> Int64 {
        let plain = usage.input - usage.cachedInput - usage.cacheWrite
        return [
            input.picodollars(forTokens: plain),
            cachedInput.picodollars(forTokens: usage.cachedInput),
            cacheWrite.picodollars(forTokens: usage.cacheWrite),
            output.picodollars(forTokens: usage.output),
        ].reduce(0) { $0.addingSaturated($1) }
    }

    /// The most that one call can cost, in picodollars, saturating.
    ///
    /// - Parameters:
    ///   - requestBytes: The length of the whole request body; no token is shorter than a byte.
    ///   - outputTokens: The cap on the answer, reasoning included.
    /// - Returns: Picodollars.
    public func worstCase(requestBytes: Int, outputTokens: Int) -> Int64 {
        let (tokens, overflow) = requestBytes.addingReportingOverflow(Self.overheadTokens)
        return max(input, cachedInput, cacheWrite)
            .picodollars(forTokens: overflow ? .max : tokens)
            .addingSaturated(output.picodollars(forTokens: outputTokens))
    }
}
