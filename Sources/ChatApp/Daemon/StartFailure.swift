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
    /// The exit code.
    public let code: ExitCode

    init(_ reasons: [Reason], code: ExitCode = .configuration) {
        self.reasons = reasons
        self.code = code
    }
}
