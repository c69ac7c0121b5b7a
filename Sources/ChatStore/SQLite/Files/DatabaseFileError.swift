public import ChatEngine

/// Why a copy of the database was not made or not put in place; nothing was changed then.
public enum DatabaseFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was asked for is not done; the text says why and what to do.
    case refused(String)
    /// The database or the disk failed.
    case failed(StoreError)

    /// What is wrong and what to do about it.
    public var description: String {
        switch self {
        case .refused(let why): why
        case .failed(let error): error.description
        }
    }
}
