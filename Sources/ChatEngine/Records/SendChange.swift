/// What somebody decides about a send that failed or whose outcome is unknown.
public enum SendChange: Hashable, Sendable {
    /// Try it again now, for 12 h; one in doubt may arrive twice.
    case retry
    /// Leave it; it is not listed any more.
    case drop
}
