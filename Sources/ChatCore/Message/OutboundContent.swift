/// What we send: one bubble.
public enum OutboundContent: Hashable, Sendable {
    /// At most 4,096 UTF-16 units.
    case text(String)
    /// A picture by public link with a caption of at most 1,024 UTF-16 units.
    case image(link: String, caption: String)
    /// An approved template with the values of its body variables; the only kind outside the 24-hour window.
    case template(name: String, language: String, variables: [String])

    /// The words that a reader sees.
    public var words: String {
        switch self {
        case .text(let text): text
        case .image(_, let caption): caption
        case .template(_, _, let variables): variables.joined(separator: " · ")
        }
    }
}
