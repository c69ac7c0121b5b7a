/// Why the daemon does not start: everything that was found, and the exit code.
public struct StartFailure: Error, Hashable, Sendable {
    /// What is wrong, in the order of finding; each with the event it is logged as.
    public struct Reason: Hashable, Sendable {
        /// The log event.
        public let event: String
        /// What is wrong and what is allowed.
        public let message: String
        /// The same as a line of its own, in one language: `problem: …`, `warning: …`, or about the shop's data
        /// with the word `aviso` where it is one.
        public let line: String

        /// Something about settings that keeps from starting.
        static func problem(_ event: String, _ message: String) -> Reason {
            Reason(event: event, message: message, line: "problem: \(message)")
        }

        /// Something odd about settings.
        static func warning(_ event: String, _ message: String) -> Reason {
            Reason(event: event, message: message, line: "warning: \(message)")
        }

        /// A mistake in the shop's data.
        static func issue(_ issue: DataIssue, in folder: String) -> Reason {
            Reason(
                event: issue.severity == .error ? "business_wrong" : "business_odd",
                message: "\(folder)/\(issue.message)", line: "\(folder)/\(issue)")
        }
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

    /// A log that goes nowhere: nobody could look after such a daemon.
    static func unwritableLog(_ why: String) -> StartFailure {
        StartFailure([
            .problem("log_unwritable", "the log cannot be written to standard output: \(why)")
        ])
    }
}
