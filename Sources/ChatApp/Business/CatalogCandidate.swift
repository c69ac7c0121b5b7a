/// A catalogue file that may take the place of a shop's own.
public struct CatalogCandidate: Sendable {
    /// Why a file could not be read.
    public struct Failure: Error, Hashable, Sendable {
        /// The path and what is wrong.
        public let message: String
    }

    /// Where it was read, as issues name it.
    public let path: String
    /// Its content.
    public let bytes: [UInt8]

    /// Reads a file, a link or a pipe of at most 4 MiB.
    public init(reading path: String) throws(Failure) {
        do throws(FileReader.Failure) {
            bytes = try FileReader.read(path, limit: BusinessLoader.sizeLimit).bytes
        } catch {
            throw Failure(
                message: "\(TerminalText.escaped(path)): cannot be read: \(error.message)")
        }
        self.path = path
    }
}
