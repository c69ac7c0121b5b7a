/// What the customer gets: one bubble.
public struct Reply: Hashable, Sendable {
    /// The longest text that a bubble holds, in UTF-16 units.
    public static let textLimit = 4096
    /// The longest caption that a picture bears, in UTF-16 units.
    public static let captionLimit = 1024

    /// The words, never empty, at most ``textLimit``; at most ``captionLimit`` when there is a picture.
    public let text: String
    /// The picture that goes along, by its id in the catalogue.
    public let imageID: String?

    /// Creates a reply: the text is shortened between graphemes, and a picture is left out when the text is
    /// too long to stand under it.
    public init(text: String, imageID: String? = nil) {
        self.text = text.shortened(toUTF16: Self.textLimit)
        // No text has more UTF-16 units than UTF-8 bytes, and those are known.
        let fitsCaption =
            text.utf8.count <= Self.captionLimit
            || text.utf16.dropFirst(Self.captionLimit).isEmpty
        self.imageID = fitsCaption ? imageID : nil
    }
}
