/// A picture of the catalogue that may be served.
public struct Asset: Hashable, Sendable {
    /// Its id, as the catalogue names it.
    public let id: String
    /// The file; found when the business was loaded, never made from a request.
    public let path: String
    /// `image/png` or `image/jpeg`.
    public let contentType: String
    /// Bytes.
    public let size: Int
    /// Pixels.
    public let width: Int
    /// Pixels.
    public let height: Int
    /// A strong validator with its quotation marks, made from the content.
    public let etag: String
}
