/// Why the daemon does not start: everything that was found, and the exit code.
public struct StartFailure: Error, Hashable, Sendable {
    /// What is wrong, in the order of finding; each with the event it is logged as.
    public struct Reason: Hashable, Sendable {
        /// The log event.
        public let event: String
        /// What is wrong and what is allowed.
        public let message: String
    }

    /// What is wrong.
    public let reasons: [Reason]
    /// What is odd besides; it alone would not stop a start.
    public let warnings: [Reason]
    /// The exit code.
    public let code = ExitCode.configuration

    init(_ reasons: [Reason], warnings: [Reason] = []) {
        self.reasons = reasons
        self.warnings = warnings
    }
}
