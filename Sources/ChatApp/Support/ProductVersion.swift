/// The version of the product, as `/health`, `--version` and the start-up log name it.
public enum ProductVersion {
    /// Semantic version: a change of the contract's names raises the first part.
    public static let current = "0.1.0"
}
