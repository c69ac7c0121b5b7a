/// The variables of a `.env` file, with the place of each, and the lines that could not be read.
///
/// The syntax is docker compose's: `NAME=VALUE` lines, `#` comments, single and double quotes (also
/// over several lines), `export`, `NAME: VALUE`, names without a value, CRLF and a byte order mark.
/// Nothing is evaluated or interpolated.
public struct EnvironmentFile: Hashable, Sendable {
    /// A variable.
    public struct Entry: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// Its value, quotes removed and escapes resolved.
        public let value: String
        /// The line of its name, counted from 1.
        public let line: Int
        /// The column of its value, in characters counted from 1.
        public let column: Int
    }

    /// A line that could not be read.
    public struct Issue: Hashable, Sendable {
        /// The line, counted from 1.
        public let line: Int
        /// The column, in characters counted from 1.
        public let column: Int
        /// What is wrong and what is allowed.
        public let message: String
    }

    /// The path as it was given, for messages.
    public let path: String
    /// The variables in order; of two with one name the last counts.
    public let entries: [Entry]
    /// The lines that could not be read.
    public let issues: [Issue]
    /// Its permission bits, such as 0o640; 0 for a text that is in no file.
    public var mode: UInt32 = 0

    /// Reads the text of a file; mistakes become ``issues``, each line on its own.
    public init(parsing bytes: [UInt8], path: String) {
        var parser = EnvironmentFileParser(bytes)
        parser.run()
        self.path = path
        entries = parser.entries
        issues = parser.issues
    }
}
