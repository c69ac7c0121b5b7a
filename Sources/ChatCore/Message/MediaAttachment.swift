/// A picture, voice note, video, document or sticker; only its id is kept, never its bytes.
public struct MediaAttachment: Hashable, Sendable {
    /// The kind; raw values stand in `decision_path`.
    public enum Kind: String, CaseIterable, Sendable {
        case image, video, audio, document, sticker
    }

    /// The kind.
    public var kind: Kind
    /// Meta's media id, valid for seven days.
    public var id: String
    /// The MIME type as Meta names it.
    public var mimeType: String?
    /// The customer's words under it.
    public var caption: String?
    /// The name of a document.
    public var filename: String?
    /// Whether an audio was recorded as a voice note.
    public var isVoiceNote: Bool

    /// Creates an attachment.
    public init(
        kind: Kind, id: String, mimeType: String? = nil, caption: String? = nil,
        filename: String? = nil, isVoiceNote: Bool = false
    ) {
        self.kind = kind
        self.id = id
        self.mimeType = mimeType
        self.caption = caption
        self.filename = filename
        self.isVoiceNote = isVoiceNote
    }
}
